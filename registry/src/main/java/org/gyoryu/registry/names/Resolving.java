package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.registry.names.NameIndex.Match;
import org.gyoryu.registry.names.NameReader.Reading;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;

/** One name on its way from candidates to a result; each method is one rule. */
final class Resolving {

  private static final int MOST_IN_A_STEP = 8;

  private final NameResolver resolver;
  private final Lineage lineage;
  private final Mention mention;
  private final Explanation.Builder steps = new Explanation.Builder();
  private List<Reading> readings = List.of();
  private List<Match> candidates = List.of();

  Resolving(NameResolver resolver, Mention mention) {
    this.resolver = resolver;
    this.lineage = resolver.lineage();
    this.mention = mention;
  }

  Resolution run() {
    Optional<Resolution> early = readSpellings();
    if (early.isPresent()) {
      return early.get();
    }
    Optional<String> conflict = agree();
    if (conflict.isPresent()) {
      return ambiguous(conflict.get());
    }
    return narrow();
  }

  private Resolution narrow() {
    Optional<String> misfit = keepParent();
    if (misfit.isEmpty()) {
      misfit = keepLevel();
    }
    if (misfit.isPresent()) {
      return unresolved(misfit.get(), governments(candidates));
    }
    moveToDate();
    oneOfEachLine();
    if (candidates.size() > 1) {
      return ambiguous(candidates.size() + " governments fit; " + whatWouldTell());
    }
    return unknownInItsOwnScript()
        .<Resolution>map(this::ambiguous)
        .orElseGet(() -> new Resolved(candidates.get(0).government(), steps.build()));
  }

  /** Each spelling on its own, within the country; a result if that is the end already. */
  private Optional<Resolution> readSpellings() {
    List<String> spellings = mention.spellings();
    if (spellings.isEmpty()) {
      steps.add(() -> "no spelling is given");
      return Optional.of(unresolved("the source names nobody", List.of()));
    }
    if (mention.country().filter(it -> !resolver.index.countries().contains(it)).isPresent()) {
      steps.add(() -> "country " + mention.country().get() + ": not in the registry");
      return Optional.of(
          unresolved("the registry has no governments of " + mention.country().get(), List.of()));
    }
    readings = new ArrayList<>(spellings.size());
    for (String spelling : spellings) {
      Reading reading = resolver.reader.read(spelling);
      steps.add(() -> "\"" + spelling + "\": " + list(reading.matches(), "no government"));
      readings.add(inCountry(reading));
    }
    for (Reading reading : readings) {
      if (!reading.matches().isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(nobody(spellings));
  }

  private Reading inCountry(Reading reading) {
    if (mention.country().isEmpty()) {
      return reading;
    }
    Country country = mention.country().get();
    List<Match> kept = keep(reading.matches(), it -> it.country().equals(country));
    if (kept.size() < reading.matches().size()) {
      steps.add(() -> "in " + country + ": " + list(kept, "none"));
    }
    return new Reading(reading.spelling(), kept, reading.conflict());
  }

  private Resolution nobody(List<String> spellings) {
    String where = mention.country().map(it -> " in " + it).orElse("");
    Set<Government> near = new LinkedHashSet<>();
    for (String spelling : spellings) {
      near.addAll(resolver.nearNames.find(spelling, mention.country().orElse(null)));
    }
    return unresolved("no government" + where + " has this name", List.copyOf(near));
  }

  /** The lines that every spelling that is known allows; says why if there is none. */
  private Optional<String> agree() {
    if (allMeanOne()) {
      candidates = readings.get(0).matches();
      return Optional.empty();
    }
    Map<String, Match> all = new LinkedHashMap<>();
    Set<String> lines = null;
    boolean contradicts = false;
    for (Reading reading : readings) {
      reading.matches().forEach(it -> all.merge(it.government().id(), it, Resolving::better));
      contradicts |= reading.conflict();
      if (!reading.matches().isEmpty()) {
        Set<String> these =
            reading.matches().stream()
                .map(this::line)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (lines == null) {
          lines = these;
        } else {
          lines.retainAll(these);
        }
      }
    }
    Set<String> common = lines == null ? Set.of() : lines;
    candidates = List.copyOf(all.values());
    if (contradicts || common.isEmpty()) {
      return Optional.of("its spellings mean different governments");
    }
    if (readings.size() > 1) {
      candidates = candidates.stream().filter(it -> common.contains(line(it))).toList();
      steps.add(() -> "all spellings together: " + list(candidates, "none"));
    }
    return Optional.empty();
  }

  /** The common case: every spelling is known and means one and the same government. */
  private boolean allMeanOne() {
    Government first = null;
    for (Reading reading : readings) {
      if (reading.conflict() || reading.matches().size() != 1) {
        return false;
      }
      Government government = reading.matches().get(0).government();
      if (first != null && !first.id().equals(government.id())) {
        return false;
      }
      first = government;
    }
    return true;
  }

  private static Match better(Match one, Match other) {
    return one.form().compareTo(other.form()) <= 0 ? one : other;
  }

  private String line(Match match) {
    return lineage.last(match.government()).id();
  }

  /** Those in the parent that is named, or that were in it as an earlier unit of their line. */
  private Optional<String> keepParent() {
    if (mention.parent().isBlank()) {
      return Optional.empty();
    }
    List<Match> parents = inCountry(resolver.reader.read(mention.parent())).matches();
    if (parents.isEmpty()) {
      steps.add(() -> "parent \"" + mention.parent() + "\": unknown, left aside");
      return Optional.empty();
    }
    List<Match> under = keep(candidates, it -> resolver.index.isIn(it, parents));
    steps.add(
        () -> "parent \"" + mention.parent() + "\": " + list(under, "none of these is in it"));
    if (under.isEmpty()) {
      return Optional.of("none of this name is in \"" + mention.parent() + "\"");
    }
    candidates = under;
    return Optional.empty();
  }

  /**
   * Those of the level that is named. A full name outweighs a level that does not fit: sources use
   * the words for levels freely.
   */
  private Optional<String> keepLevel() {
    Optional<LevelHint> hint = LevelHint.of(mention.level());
    if (hint.isEmpty()) {
      return Optional.empty();
    }
    List<Match> fitting = keep(candidates, it -> hint.get().fits(it.level()));
    if (!fitting.isEmpty()) {
      if (fitting.size() < candidates.size()) {
        steps.add(() -> "level " + mention.level() + ": " + list(fitting, "none"));
      }
      candidates = fitting;
      return Optional.empty();
    }
    steps.add(() -> "level " + mention.level() + ": fits none of these");
    boolean fullName = candidates.stream().allMatch(it -> it.form().compareTo(NameForm.ALIAS) <= 0);
    return fullName
        ? Optional.empty()
        : Optional.of("none of this short name is of level \"" + mention.level() + "\"");
  }

  /**
   * Each candidate becomes the unit of its line at the date, or what was there in its place; those
   * that certainly did not exist fall away while another did.
   */
  private void moveToDate() {
    if (!mention.date().isKnown()
        || candidates.stream().allMatch(it -> it.government().mayExistAt(mention.date()))) {
      return;
    }
    Map<String, Match> moved = new LinkedHashMap<>();
    for (Match match : candidates) {
      for (Government at : atDate(match.government())) {
        moved.merge(at.id(), new Match(at, match.form()), Resolving::better);
      }
    }
    List<Match> all = List.copyOf(moved.values());
    List<Match> existing = keep(all, it -> it.mayExistAt(mention.date()));
    candidates = existing.isEmpty() ? all : existing;
    steps.add(
        () ->
            "at "
                + mention.date()
                + (existing.isEmpty() ? ", when none of them existed: " : ": ")
                + list(candidates, "none"));
  }

  private List<Government> atDate(Government government) {
    Government at = lineage.at(government, mention.date());
    if (at.mayExistAt(mention.date())) {
      return List.of(at);
    }
    List<Government> inPlace = lineage.inPlaceOf(at, mention.date());
    return inPlace.isEmpty() ? List.of(at) : inPlace;
  }

  /** Of several units of one line: the best name; then the one that still exists, or the last. */
  private void oneOfEachLine() {
    if (candidates.size() < 2) {
      return;
    }
    Map<String, Match> lines = new LinkedHashMap<>();
    candidates.forEach(it -> lines.merge(line(it), it, this::ofOneLine));
    if (lines.size() < candidates.size()) {
      candidates = List.copyOf(lines.values());
      steps.add(() -> "one unit of each line: " + list(candidates, "none"));
    }
  }

  private Match ofOneLine(Match one, Match other) {
    int byForm = one.form().compareTo(other.form());
    if (byForm != 0) {
      return byForm < 0 ? one : other;
    }
    return one.government().isDissolved() ? other : one;
  }

  /** A name that is unknown as its own country writes it is not settled by a translation alone. */
  private Optional<String> unknownInItsOwnScript() {
    Country country = candidates.get(0).government().country();
    return readings.stream()
        .filter(reading -> reading.matches().isEmpty())
        .map(Reading::spelling)
        .filter(spelling -> NativeScript.isOf(country, spelling))
        .findFirst()
        .map(spelling -> "only a translation is known, \"" + spelling + "\" is not");
  }

  private String whatWouldTell() {
    boolean countries =
        candidates.stream().map(it -> it.government().country()).distinct().count() > 1;
    return countries ? "the country would tell them apart" : "the parent or the level would tell";
  }

  private static List<Match> keep(List<Match> matches, Predicate<Government> condition) {
    for (Match match : matches) {
      if (!condition.test(match.government())) {
        return matches.stream().filter(it -> condition.test(it.government())).toList();
      }
    }
    return matches;
  }

  private Ambiguous ambiguous(String why) {
    return new Ambiguous(governments(candidates), why, steps.build());
  }

  private Unresolved unresolved(String why, List<Government> nearest) {
    return new Unresolved(why, nearest, steps.build());
  }

  private static List<Government> governments(List<Match> matches) {
    return matches.stream().map(Match::government).toList();
  }

  private static String list(List<Match> matches, String ifNone) {
    if (matches.isEmpty()) {
      return ifNone;
    }
    String some =
        matches.stream()
            .limit(MOST_IN_A_STEP)
            .map(Resolving::describe)
            .collect(Collectors.joining("; "));
    int more = matches.size() - MOST_IN_A_STEP;
    return more > 0 ? some + " and " + more + " more" : some;
  }

  private static String describe(Match match) {
    Government government = match.government();
    return "%s %s (%s, %s) by %s"
        .formatted(
            government.names().ko().text(),
            government.names().zh().text(),
            government.names().en().text(),
            government.id(),
            match.form().words());
  }
}
