package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.content.AliasRow;
import org.gyoryu.registry.names.NameIndex.Match;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;

/**
 * Finds the government that a name means, from the name in any script and what the source says
 * beside it (docs/methods.md, "From names to governments"). Immutable, safe for use by several
 * threads.
 *
 * <p>The name gives candidates; country, parent, other spellings, date and level narrow them down,
 * in this order. Country and parent exclude; a level only decides between candidates that are left.
 * A full official name is preferred to a short or derived form of another government in the same
 * country. What is left over 1 is {@link Ambiguous}.
 */
public final class NameResolver {

  private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)\\s*[(（]([^)）]*)[)）]\\s*(.*)$");

  private final NameIndex index;
  private final Lineage lineage;
  private final Map<String, Government> governments;

  private NameResolver(Collection<Government> governments, Collection<AliasRow> aliases) {
    this.index = new NameIndex(governments, aliases);
    this.lineage = Lineage.of(governments);
    this.governments =
        governments.stream().collect(Collectors.toMap(Government::id, government -> government));
  }

  public static NameResolver of(Collection<Government> governments, Collection<AliasRow> aliases) {
    return new NameResolver(governments, aliases);
  }

  public Lineage lineage() {
    return lineage;
  }

  /** What the name means; never a guess. */
  public Resolution resolve(Mention mention) {
    return new Resolving(mention).run();
  }

  /** One name on its way from candidates to a result. */
  private final class Resolving {

    private final Mention mention;
    private final List<String> steps = new ArrayList<>();
    private List<Match> candidates = List.of();

    Resolving(Mention mention) {
      this.mention = mention;
    }

    Resolution run() {
      if (mention.name().isBlank()) {
        return new Unresolved("the source names nobody", steps);
      }
      candidates = candidates(mention.name());
      steps.add(
          "\"%s\": %s"
              .formatted(
                  mention.name(), candidates.isEmpty() ? "no government has this name" : list()));
      mention.country().ifPresent(this::keepCountry);
      if (candidates.isEmpty()) {
        candidates = fromOtherSpellings();
      }
      if (candidates.isEmpty()) {
        return new Unresolved(
            mention
                .country()
                .map(country -> "no government in " + country + " has this name")
                .orElse("no government has this name"),
            steps);
      }
      if (!keepParent()) {
        return ambiguous("the parent \"" + mention.parent() + "\" contradicts the name");
      }
      if (!keepOtherSpellings()) {
        return ambiguous(
            "its spellings mean different governments: "
                + mention.name()
                + ", "
                + String.join(", ", mention.otherSpellings()));
      }
      moveToDate();
      if (candidates.size() > 1) {
        keepLevel();
      }
      preferFullNames();
      return result();
    }

    private Resolution result() {
      if (candidates.size() == 1) {
        return new Resolved(candidates.get(0).government(), steps);
      }
      return ambiguous(candidates.size() + " governments fit");
    }

    private Ambiguous ambiguous(String why) {
      return new Ambiguous(candidates.stream().map(Match::government).toList(), why, steps);
    }

    private String list() {
      return candidates.stream()
          .limit(8)
          .map(match -> describe(match.government()) + " by " + match.form().words())
          .collect(Collectors.joining("; "));
    }

    private void note(String criterion) {
      steps.add(criterion + ": " + (candidates.isEmpty() ? "none left" : list()));
    }

    private List<Match> fromOtherSpellings() {
      for (String spelling : mention.otherSpellings()) {
        List<Match> found =
            candidates(spelling).stream()
                .filter(
                    match ->
                        mention.country().map(match.government().country()::equals).orElse(true))
                .toList();
        if (!found.isEmpty()) {
          candidates = found;
          note("other spelling \"" + spelling + "\"");
          return found;
        }
      }
      return List.of();
    }

    private void keepCountry(Country country) {
      candidates =
          candidates.stream()
              .filter(match -> match.government().country().equals(country))
              .toList();
      note("country " + country);
    }

    private boolean keepParent() {
      if (mention.parent().isBlank()) {
        return true;
      }
      Set<String> parents =
          candidates(mention.parent()).stream()
              .map(match -> match.government().id())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (parents.isEmpty()) {
        steps.add("parent \"" + mention.parent() + "\": unknown, left aside");
        return true;
      }
      List<Match> under =
          candidates.stream().filter(match -> isUnder(match.government(), parents)).toList();
      if (under.isEmpty()) {
        note("parent \"" + mention.parent() + "\" fits none of");
        return false;
      }
      candidates = under;
      note("parent \"" + mention.parent() + "\"");
      return true;
    }

    /** Other spellings may not mean other governments; one that means nobody proves nothing. */
    private boolean keepOtherSpellings() {
      for (String spelling : mention.otherSpellings()) {
        Set<String> meant =
            candidates(spelling).stream()
                .filter(
                    match ->
                        match
                            .government()
                            .country()
                            .equals(candidates.get(0).government().country()))
                .map(match -> lineage.last(match.government()).id())
                .collect(Collectors.toSet());
        List<Match> both =
            candidates.stream()
                .filter(match -> meant.contains(lineage.last(match.government()).id()))
                .toList();
        if (!meant.isEmpty() && both.isEmpty()) {
          note("other spelling \"" + spelling + "\" fits none of");
          return false;
        }
        if (!both.isEmpty() && both.size() < candidates.size()) {
          candidates = both;
          note("other spelling \"" + spelling + "\"");
        }
      }
      return true;
    }

    private void moveToDate() {
      if (!mention.date().isKnown()) {
        return;
      }
      List<Match> moved = new ArrayList<>();
      for (Match match : candidates) {
        Match at = new Match(lineage.at(match.government(), mention.date()), match.form());
        if (moved.stream()
            .noneMatch(other -> other.government().id().equals(at.government().id()))) {
          moved.add(at);
        }
      }
      List<Match> existing =
          moved.stream().filter(match -> match.government().mayExistAt(mention.date())).toList();
      List<Match> kept = existing.isEmpty() ? moved : existing;
      if (!kept.equals(candidates)) {
        candidates = kept;
        note("date " + mention.date());
      }
    }

    private void keepLevel() {
      LevelHint.of(mention.level())
          .ifPresent(
              hint -> {
                List<Match> fitting =
                    candidates.stream()
                        .filter(match -> hint.fits(match.government().level()))
                        .toList();
                if (!fitting.isEmpty() && fitting.size() < candidates.size()) {
                  candidates = fitting;
                  note("level " + mention.level());
                }
              });
    }

    /** Only within one country: 광주시 is a full name in Korea and a reading of 广州市 in China. */
    private void preferFullNames() {
      boolean oneCountry =
          candidates.stream().map(match -> match.government().country()).distinct().count() == 1;
      List<Match> full =
          candidates.stream().filter(match -> match.form() == NameForm.OFFICIAL).toList();
      if (oneCountry && !full.isEmpty() && full.size() < candidates.size()) {
        candidates = full;
        note("full official name");
      }
    }
  }

  private boolean isUnder(Government government, Set<String> parents) {
    Government current = government;
    while (true) {
      if (parents.contains(current.id())) {
        return true;
      }
      if (current.parentId().isEmpty()) {
        return false;
      }
      current = governments.get(current.parentId().get());
    }
  }

  /**
   * Everything that a written name can mean: as a whole, its parts in brackets, or as units one
   * inside the other.
   */
  private List<Match> candidates(String name) {
    List<Match> whole = index.find(name);
    if (!whole.isEmpty()) {
      return whole;
    }
    Matcher brackets = IN_BRACKETS.matcher(name);
    if (brackets.matches()) {
      List<Match> outside = candidates(brackets.group(1) + brackets.group(3));
      return outside.isEmpty() ? index.find(brackets.group(2)) : outside;
    }
    return nested(Spelling.normal(name));
  }

  /**
   * 山东省威海市荣成市 as 荣成市 below 山东省威海市: a beginning that is a unit, and a rest that is a unit below it.
   */
  private List<Match> nested(String name) {
    for (int split = name.length() - 1; split > 0; split--) {
      List<Match> outer = index.findNormal(name.substring(0, split));
      if (outer.isEmpty()) {
        continue;
      }
      Set<String> outerIds =
          outer.stream().map(match -> match.government().id()).collect(Collectors.toSet());
      String rest = name.substring(split);
      List<Match> inner = index.findNormal(rest);
      List<Match> below =
          (inner.isEmpty() ? nested(rest) : inner)
              .stream()
                  .filter(
                      match ->
                          !outerIds.contains(match.government().id())
                              && isUnder(match.government(), outerIds))
                  .toList();
      if (!below.isEmpty()) {
        return below;
      }
    }
    return List.of();
  }

  private static String describe(Government government) {
    return "%s %s (%s, %s)"
        .formatted(
            government.names().ko().text(),
            government.names().zh().text(),
            government.names().en().text(),
            government.id());
  }

  /** Best first: higher tier, then id. */
  static Comparator<Match> order() {
    return Comparator.comparing(Match::form)
        .thenComparing((Match match) -> tier(match.government()))
        .thenComparing(match -> match.government().id());
  }

  private static Tier tier(Government government) {
    return government.level().tier();
  }
}
