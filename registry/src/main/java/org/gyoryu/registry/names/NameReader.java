package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gyoryu.model.Country;
import org.gyoryu.registry.names.NameIndex.Match;

/**
 * Reads one spelling: as a whole name; with a second spelling or a parent in brackets; with parents
 * behind or before commas; as units one inside the other (山东省威海市荣成市, 서울 중구); with the country
 * before it; with the word "government" at the end.
 */
final class NameReader {

  /**
   * What one spelling can mean.
   *
   * @param matches none if it is unknown
   * @param conflict whether its own parts contradict each other; then the matches are those of all
   *     parts
   */
  record Reading(String spelling, List<Match> matches, boolean conflict) {}

  private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^)）\\]]*)[)）\\]]");
  private static final Pattern COMMAS = Pattern.compile("\\s*[,，、;]\\s*");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?i)(人民政府|政府|인민정부|지방정부|정부|(?<=[시군구도])청"
              + "|\\s+((people['’]?s?|municipal|local|city|provincial)\\s+)*government)\\s*$");

  /** Longer texts are no names, and trying all their parts takes long. */
  private static final int LONGEST_NESTED = 60;

  private final NameIndex index;
  private final Lineage lineage;
  private final CountryNames countryNames;

  NameReader(NameIndex index, Lineage lineage) {
    this.index = index;
    this.lineage = lineage;
    this.countryNames = new CountryNames(index.countries());
  }

  Reading read(String spelling) {
    List<Match> whole = index.find(Spelling.normal(spelling));
    if (!whole.isEmpty()) {
      return new Reading(spelling, whole, false);
    }
    boolean brackets = spelling.indexOf('(') >= 0 || spelling.indexOf('（') >= 0;
    return brackets || spelling.indexOf('[') >= 0
        ? withBrackets(spelling)
        : new Reading(spelling, meanings(spelling), false);
  }

  /** What stands in brackets is a parent, a country or a second spelling; else it is left aside. */
  private Reading withBrackets(String spelling) {
    List<Match> found = meanings(BRACKETS.matcher(spelling).replaceAll(" "));
    for (String inside :
        BRACKETS.matcher(spelling).results().map((MatchResult part) -> part.group(1)).toList()) {
      Optional<Country> country = countryNames.find(Spelling.normal(inside));
      List<Match> second = country.isPresent() ? List.of() : meanings(inside);
      if (found.isEmpty()) {
        found = second;
      } else if (country.isPresent() || !second.isEmpty()) {
        List<Match> narrowed =
            country.isPresent() ? ofCountry(country.get(), found) : agreeing(found, second);
        if (narrowed.isEmpty()) {
          return new Reading(spelling, union(found, second), true);
        }
        found = narrowed;
      }
    }
    return new Reading(spelling, found, false);
  }

  private static List<Match> ofCountry(Country country, List<Match> matches) {
    return matches.stream().filter(match -> match.government().country().equals(country)).toList();
  }

  /** Those that also the second text means, or that lie below what it means. */
  private List<Match> agreeing(List<Match> found, List<Match> second) {
    return found.stream()
        .filter(match -> index.isIn(match.government(), second) || isInLine(match, second))
        .toList();
  }

  private boolean isInLine(Match match, Collection<Match> others) {
    String line = lineage.last(match.government()).id();
    return others.stream().anyMatch(other -> lineage.last(other.government()).id().equals(line));
  }

  private static List<Match> union(List<Match> one, List<Match> other) {
    Map<String, Match> all = new LinkedHashMap<>();
    one.forEach(match -> all.putIfAbsent(match.government().id(), match));
    other.forEach(match -> all.putIfAbsent(match.government().id(), match));
    return List.copyOf(all.values());
  }

  /** Everything that a text without brackets can mean; none if it is unknown. */
  List<Match> meanings(String text) {
    String normal = Spelling.normal(text);
    List<Match> whole = index.find(normal);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Match> found = withCommas(text);
    if (found.isEmpty() && normal.length() <= LONGEST_NESTED) {
      found = nested(normal);
    }
    if (found.isEmpty()) {
      String bare = GOVERNMENT.matcher(text).replaceFirst("");
      found = bare.equals(text) || bare.isBlank() ? found : meanings(bare);
    }
    return found;
  }

  /** "Heping District, Shenyang, Liaoning" or the other way round. */
  private List<Match> withCommas(String text) {
    String[] parts = COMMAS.split(text.strip(), -1);
    if (parts.length < 2) {
      return List.of();
    }
    List<String> outer = List.of(parts).subList(1, parts.length);
    List<Match> found = below(meanings(parts[0]), outer);
    return found.isEmpty()
        ? below(meanings(parts[parts.length - 1]), List.of(parts).subList(0, parts.length - 1))
        : found;
  }

  private List<Match> below(List<Match> inner, List<String> outerTexts) {
    List<Match> found = inner;
    for (String outer : outerTexts) {
      Optional<Country> country = countryNames.find(Spelling.normal(outer));
      found = country.isPresent() ? ofCountry(country.get(), found) : below(found, outer);
    }
    return found;
  }

  private List<Match> below(List<Match> inner, String outer) {
    return inner.isEmpty() ? inner : strictlyBelow(inner, meanings(outer));
  }

  /** 山东省威海市荣成市 as 荣成市 below 山东省威海市: every way to cut the text is tried. */
  private List<Match> nested(String name) {
    Map<String, Match> found = new LinkedHashMap<>();
    for (int cut = 1; cut < name.length(); cut++) {
      List<Match> inner = index.find(name.substring(cut));
      if (!inner.isEmpty()) {
        inside(name.substring(0, cut), inner)
            .forEach(match -> found.putIfAbsent(match.government().id(), match));
      }
    }
    return List.copyOf(found.values());
  }

  private List<Match> inside(String outer, List<Match> inner) {
    Optional<Country> country = countryNames.find(outer);
    if (country.isPresent()) {
      return ofCountry(country.get(), inner);
    }
    List<Match> whole = index.find(outer);
    return strictlyBelow(inner, whole.isEmpty() ? nested(outer) : whole);
  }

  /** Below it now, or below it in an earlier unit of the same line. */
  private List<Match> strictlyBelow(List<Match> inner, List<Match> outer) {
    if (outer.isEmpty()) {
      return List.of();
    }
    List<Match> below = new ArrayList<>();
    for (Match match : inner) {
      boolean isOuter =
          outer.stream().anyMatch(it -> it.government().id().equals(match.government().id()));
      if (!isOuter && index.isIn(match.government(), outer)) {
        below.add(match);
      }
    }
    return below;
  }
}
