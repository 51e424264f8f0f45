package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.registry.content.AliasRow;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;

/** Laws that hold for every government, every alias and every text. */
class NamesProperties {

  private static final Map<String, Government> BY_ID =
      Bundled.GOVERNMENTS.stream().collect(Collectors.toMap(Government::id, Function.identity()));

  @Provide
  Arbitrary<Government> governments() {
    return Arbitraries.of(Bundled.GOVERNMENTS);
  }

  @Provide
  Arbitrary<AliasRow> aliases() {
    return Arbitraries.of(
        Bundled.CONTENT.aliases().stream().filter(it -> !it.language().equals("code")).toList());
  }

  private static Mention mention(Government government, String name, String... others) {
    String parent = government.parentId().map(id -> BY_ID.get(id).names().zh().text()).orElse("");
    return new Mention(
        Optional.of(government.country()),
        name,
        List.of(others),
        parent,
        government.level().code(),
        PartialDate.UNKNOWN);
  }

  private static String line(Government government) {
    return Bundled.RESOLVER.lineage().last(government).id();
  }

  @Property(seed = "20261125", tries = 2000)
  void aGovernmentsFullNamesParentAndLevelMeanIt(@ForAll("governments") Government government) {
    Mention mention =
        mention(
            government,
            government.names().zh().text(),
            government.names().ko().text(),
            government.names().en().text());
    Resolution resolution = Bundled.RESOLVER.resolve(mention);
    assertThat(resolution).as(resolution.how().toString()).isInstanceOf(Resolved.class);
    assertThat(line(((Resolved) resolution).government())).isEqualTo(line(government));
  }

  @Property(seed = "20261126", tries = 4000)
  void anAliasMeansItsGovernmentOrIsAmbiguousWithItAmongTheCandidates(
      @ForAll("aliases") AliasRow alias) {
    Government government = BY_ID.get(alias.governmentId());
    Resolution resolution = Bundled.RESOLVER.resolve(Mention.of(alias.alias()));
    assertThat(meant(resolution).stream().map(NamesProperties::line))
        .as(resolution.how().toString())
        .contains(line(government));
  }

  private static List<Government> meant(Resolution resolution) {
    if (resolution instanceof Resolved resolved) {
      return List.of(resolved.government());
    }
    return resolution instanceof Ambiguous ambiguous ? ambiguous.candidates() : List.of();
  }

  @Property(seed = "20261127", tries = 40)
  void moreGovernmentsMakeANameAmbiguousButNeverMeanAnother(@ForAll @LongRange(min = 1) long seed) {
    Random random = new Random(seed);
    List<Government> some =
        Bundled.GOVERNMENTS.stream()
            .filter(it -> it.parentId().isEmpty() || random.nextInt(3) > 0)
            .toList();
    NameResolver fewer = NameResolver.of(closed(some), Bundled.CONTENT.aliases());
    for (Government government : closed(some)) {
      for (String name : List.of(government.names().ko().text(), government.names().zh().text())) {
        Resolution small = fewer.resolve(Mention.of(name));
        Resolution large = Bundled.RESOLVER.resolve(Mention.of(name));
        if (small instanceof Resolved before) {
          assertThat(large).isNotInstanceOf(Unresolved.class);
          assertThat(meant(large).stream().map(NamesProperties::line))
              .as(name + ": " + large.how())
              .contains(line(before.government()));
        }
      }
    }
  }

  /** With the parents and the successors of all. */
  private static List<Government> closed(List<Government> some) {
    Map<String, Government> all =
        some.stream().collect(Collectors.toMap(Government::id, Function.identity()));
    List<Government> open = new ArrayList<>(some);
    while (!open.isEmpty()) {
      Government next = open.remove(open.size() - 1);
      Stream.concat(next.parentId().stream(), next.successorId().stream())
          .filter(id -> !all.containsKey(id))
          .map(BY_ID::get)
          .forEach(
              it -> {
                all.put(it.id(), it);
                open.add(it);
              });
    }
    return all.values().stream().sorted(Comparator.comparing(Government::id)).toList();
  }

  @Property(seed = "20261128", tries = 300)
  void theOrderOfGovernmentsAndAliasesDoesNotMatter(
      @ForAll("governments") Government government, @ForAll long seed) {
    List<Government> shuffled = new ArrayList<>(Bundled.GOVERNMENTS.subList(0, 300));
    List<Government> closed = new ArrayList<>(closed(shuffled));
    NameResolver one = NameResolver.of(closed, List.of());
    Collections.shuffle(closed, new Random(seed));
    NameResolver other = NameResolver.of(closed, List.of());
    Mention mention = Mention.of(government.names().ko().text());
    assertThat(other.resolve(mention).steps()).isEqualTo(one.resolve(mention).steps());
  }

  @Property(seed = "20261129", tries = 3000)
  void everyBeginningTypedLetterByLetterIsABeginningOfAKey(
      @ForAll("governments") Government government, @ForAll long seed) {
    String name = government.names().ko().text();
    String key = SearchKeys.queryKey(name);
    int end = new Random(seed).nextInt(name.length() + 1);
    String typed = name.substring(0, end);
    assertThat(key).startsWith(SearchKeys.queryKey(typed));
    if (end < name.length() && Hangul.isSyllable(name.charAt(end))) {
      String letter = Hangul.LEADS[Hangul.lead(name.charAt(end))];
      assertThat(key).startsWith(SearchKeys.queryKey(typed + letter));
    }
  }

  @Property(seed = "20261130", tries = 2000)
  void everyFullNameAndEveryAliasIsAKey(@ForAll("aliases") AliasRow alias) {
    Government government = BY_ID.get(alias.governmentId());
    List<SearchKey> keys = SearchKeys.keysOf(government, List.of(alias));
    assertThat(keys).allMatch(key -> key.key().length() <= SearchKeys.LONGEST);
    assertThat(keys).allMatch(key -> key.weight() > 0 && key.weight() <= 1);
    assertThat(keys.stream().map(SearchKey::key)).doesNotHaveDuplicates();
    assertThat(keys.stream().map(SearchKey::key))
        .contains(
            SearchKeys.queryKey(alias.alias()),
            SearchKeys.queryKey(government.names().ko().text()),
            SearchKeys.queryKey(government.names().zh().text()),
            SearchKeys.queryKey(government.names().en().text()));
  }

  @Property(seed = "20261131", tries = 2000)
  void anyTextHasAResultAndAnExplanation(@ForAll String text) {
    Resolution resolution =
        Bundled.RESOLVER.resolve(
            new Mention(
                Optional.of(Country.CN), text, List.of(text), text, text, PartialDate.UNKNOWN));
    assertThat(resolution.steps()).isNotEmpty();
  }
}
