package org.gyoryu.analysis.completeness;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Level;
import org.gyoryu.model.Names;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;

/**
 * The part of the registry that a published total counts, read from its scope: "A-B" for all ties
 * of the two sides, or "A-B; X region=NAME", "; X level=NAME", "; X province=NAME", "; X
 * government=NAME" with X one of the sides. A name is a code or a name in any language; what stands
 * behind it in brackets is a remark. A level may also be told by its tier: the first, or "city"
 * (second) for all below the first.
 *
 * @param part what divides the whole, or {@code WHOLE}
 * @param code of the region, level or government, or empty for the whole
 * @param scheme of the region, or empty
 */
public record TotalScope(Part part, Text words, String scheme, String code, Predicate<Tie> counts) {

  /** By what a published total divides the whole. */
  public enum Part {
    WHOLE,
    REGION,
    LEVEL,
    PROVINCE,
    GOVERNMENT
  }

  private static final Pattern SCOPE =
      Pattern.compile(
          "([A-Z]{2})-([A-Z]{2})(?:;\\s*([A-Z]{2}) (region|level|province|government)=(.+))?");
  private static final Text LOWER = Text.of("기초·시급 이하", "市级及以下", "below the first tier");
  private static final Text WHOLE = Text.of("전체", "全部", "all ties");

  /** Reads a scope; empty if it counts something else than ties of the two sides. */
  public static Optional<TotalScope> read(String scope, Snapshot snapshot) {
    Matcher parts = SCOPE.matcher(scope.strip());
    if (!parts.matches() || !isOfSides(parts, snapshot)) {
      return Optional.empty();
    }
    if (parts.group(3) == null) {
      return Optional.of(new TotalScope(Part.WHOLE, WHOLE, "", "", tie -> true));
    }
    Country country = new Country(parts.group(3));
    String name = name(parts);
    return switch (parts.group(4)) {
      case "region" -> region(country, name, snapshot);
      case "level" -> level(country, name, snapshot);
      case "province" -> government(country, name, snapshot, Part.PROVINCE);
      default -> government(country, name, snapshot, Part.GOVERNMENT);
    };
  }

  private static boolean isOfSides(Matcher parts, Snapshot snapshot) {
    String a = snapshot.sides().a().code();
    String b = snapshot.sides().b().code();
    String pair = parts.group(1) + parts.group(2);
    boolean ofBoth = pair.equals(a + b) || pair.equals(b + a);
    String divided = parts.group(3);
    return ofBoth && (divided == null || divided.equals(a) || divided.equals(b));
  }

  /** Where two schemes have a region of the name, the one that knows more of the totals' names. */
  private static Optional<TotalScope> region(Country country, String name, Snapshot snapshot) {
    List<Region> called =
        snapshot.regions().stream()
            .filter(region -> region.country().equals(country))
            .filter(region -> isCalled(region.names(), region.code(), name))
            .toList();
    return called.stream()
        .max(
            Comparator.comparingLong((Region region) -> known(region.scheme(), country, snapshot))
                .thenComparing(called::indexOf, Comparator.reverseOrder()))
        .map(region -> ofRegion(region, snapshot));
  }

  private static long known(String scheme, Country country, Snapshot snapshot) {
    return snapshot.publishedTotals().stream()
        .map(total -> SCOPE.matcher(total.scope().strip()))
        .filter(parts -> parts.matches() && country.code().equals(parts.group(3)))
        .filter(parts -> parts.group(4).equals("region"))
        .map(TotalScope::name)
        .filter(
            name ->
                snapshot.regions().stream()
                    .filter(region -> region.country().equals(country))
                    .filter(region -> region.scheme().equals(scheme))
                    .anyMatch(region -> isCalled(region.names(), region.code(), name)))
        .count();
  }

  private static String name(Matcher parts) {
    return parts.group(5).replaceFirst("\\s*[(（].*$", "").strip();
  }

  private static TotalScope ofRegion(Region region, Snapshot snapshot) {
    return new TotalScope(
        Part.REGION,
        Words.of(region),
        region.scheme(),
        region.code(),
        tie ->
            region
                .memberIds()
                .contains(snapshot.province(side(tie, region.country(), snapshot)).id()));
  }

  private static Optional<TotalScope> level(Country country, String name, Snapshot snapshot) {
    if (isTier(Tier.PROVINCE, name)) {
      return Optional.of(
          ofTier(country, name, Words.of(Tier.PROVINCE), t -> t == Tier.PROVINCE, snapshot));
    }
    if (isTier(Tier.CITY, name)) {
      return Optional.of(ofTier(country, name, LOWER, t -> t != Tier.PROVINCE, snapshot));
    }
    List<Level> levels =
        snapshot.levels().stream()
            .filter(level -> level.country().equals(country))
            .filter(level -> isCalled(level.names(), level.code(), name))
            .toList();
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    Level level = levels.get(0);
    return Optional.of(
        new TotalScope(
            Part.LEVEL,
            Text.of(level.names()),
            "",
            level.code(),
            tie -> levelOf(tie, country, snapshot).code().equals(level.code())));
  }

  private static boolean isTier(Tier tier, String name) {
    Text words = Words.of(tier);
    return tier.name().equalsIgnoreCase(name)
        || Stream.of(words.ko(), words.zh(), words.en())
            .flatMap(label -> Stream.of(label.split("·")))
            .anyMatch(label -> label.equals(name.toLowerCase(Locale.ROOT)));
  }

  private static TotalScope ofTier(
      Country country, String code, Text words, Predicate<Tier> tiers, Snapshot snapshot) {
    return new TotalScope(
        Part.LEVEL, words, "", code, tie -> tiers.test(levelOf(tie, country, snapshot).tier()));
  }

  private static Level levelOf(Tie tie, Country country, Snapshot snapshot) {
    return snapshot.government(side(tie, country, snapshot)).level();
  }

  private static Optional<TotalScope> government(
      Country country, String name, Snapshot snapshot, Part part) {
    return snapshot.governments().values().stream()
        .filter(g -> g.country().equals(country))
        .filter(g -> part != Part.PROVINCE || g.parentId().isEmpty())
        .filter(g -> isCalled(g.names(), g.id(), name))
        .min((x, y) -> x.id().compareTo(y.id()))
        .map(g -> ofGovernment(g, snapshot, part));
  }

  private static TotalScope ofGovernment(Government government, Snapshot snapshot, Part part) {
    Predicate<Tie> counts =
        part == Part.PROVINCE
            ? tie ->
                snapshot
                    .province(side(tie, government.country(), snapshot))
                    .id()
                    .equals(government.id())
            : tie -> side(tie, government.country(), snapshot).equals(government.id());
    return new TotalScope(part, Text.of(government.names()), "", government.id(), counts);
  }

  private static boolean isCalled(Names names, String code, String name) {
    return Stream.of(names.ko().text(), names.zh().text(), names.en().text(), code)
        .anyMatch(own -> own.equalsIgnoreCase(name));
  }

  private static String side(Tie tie, Country country, Snapshot snapshot) {
    return country.equals(snapshot.sides().a()) ? tie.aId() : tie.bId();
  }
}
