package org.gyoryu.registry.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;

/**
 * Which ties are wanted: all conditions that are given hold; an empty set or Optional is no
 * condition. The parameters are the same on pages and in the API.
 *
 * @param kinds highest kind reached
 * @param formal whether it is more than an intent
 * @param aTiers level of the government of side a; {@code bTiers} of side b
 * @param aProvinces ids of first-tier governments of side a; {@code bProvinces} of side b
 * @param aRegions codes of regions of side a in its main scheme; {@code bRegions} of side b
 * @param government id of one of the two governments
 * @param from first year, of the first dated stage; undated ties are left out
 * @param to last year
 * @param at day at which the tie was certainly there; undated ties are left out
 * @param q words of a government's name
 */
public record TieFilter(
    Set<TieKind> kinds,
    Optional<Boolean> formal,
    Set<Tier> aTiers,
    Set<Tier> bTiers,
    Set<String> aProvinces,
    Set<String> bProvinces,
    Set<String> aRegions,
    Set<String> bRegions,
    Set<DiplomacyType> types,
    Set<TieStatus> statuses,
    Optional<String> government,
    OptionalInt from,
    OptionalInt to,
    Optional<LocalDate> at,
    Optional<String> q) {

  /** The names of the parameters, in the order of the components. */
  public static final List<String> PARAMETERS =
      List.of(
          "kind",
          "formal",
          "a_level",
          "b_level",
          "a_province",
          "b_province",
          "a_region",
          "b_region",
          "type",
          "status",
          "government",
          "from",
          "to",
          "at",
          "q");

  public static final TieFilter ALL = parse(Parameters.of(Map.of()));

  public TieFilter {
    kinds = Set.copyOf(kinds);
    aTiers = Set.copyOf(aTiers);
    bTiers = Set.copyOf(bTiers);
    aProvinces = Set.copyOf(aProvinces);
    bProvinces = Set.copyOf(bProvinces);
    aRegions = Set.copyOf(aRegions);
    bRegions = Set.copyOf(bRegions);
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
  }

  /**
   * Reads the {@link #PARAMETERS}.
   *
   * @throws BadParameterException if a value cannot be used
   */
  public static TieFilter parse(Parameters parameters) {
    OptionalInt from = parameters.year("from");
    OptionalInt to = parameters.year("to");
    requireOrder(from, to);
    return new TieFilter(
        parameters.constants("kind", TieKind.class),
        parameters.flag("formal"),
        parameters.constants("a_level", Tier.class),
        parameters.constants("b_level", Tier.class),
        parameters.texts("a_province"),
        parameters.texts("b_province"),
        parameters.texts("a_region"),
        parameters.texts("b_region"),
        parameters.constants("type", DiplomacyType.class),
        parameters.constants("status", TieStatus.class),
        parameters.text("government"),
        from,
        to,
        parameters.endOf("at"),
        parameters.text("q"));
  }

  static void requireOrder(OptionalInt from, OptionalInt to) {
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      throw new BadParameterException(
          "from", String.valueOf(from.getAsInt()), Refusal.WRONG_ORDER, List.of());
    }
  }

  /**
   * This with the codes of first-tier governments and regions as the data writes them, whatever
   * their capitals.
   *
   * @throws BadParameterException if the data knows no such code
   */
  TieFilter known(Lookups lookups) {
    String a = lookups.snapshot().countryA();
    String b = lookups.snapshot().countryB();
    return new TieFilter(
        kinds,
        formal,
        aTiers,
        bTiers,
        known("a_province", aProvinces, provinces(lookups, a)),
        known("b_province", bProvinces, provinces(lookups, b)),
        known("a_region", aRegions, regions(lookups, a)),
        known("b_region", bRegions, regions(lookups, b)),
        types,
        statuses,
        government,
        from,
        to,
        at,
        q);
  }

  private static List<String> provinces(Lookups lookups, String country) {
    return lookups.provinces(country).stream().map(row -> row.government().id()).toList();
  }

  private static List<String> regions(Lookups lookups, String country) {
    return lookups.regions(country).stream().map(Lookups.RegionRow::code).toList();
  }

  private static Set<String> known(String parameter, Set<String> given, List<String> codes) {
    return given.stream()
        .map(
            code ->
                codes.stream()
                    .filter(code::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new BadParameterException(
                                parameter, code, Refusal.NO_SUCH_CODE, codes)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Only formal ties, unless this asks for kinds itself. */
  public TieFilter formalUnlessAsked() {
    if (!kinds.isEmpty() || formal.isPresent()) {
      return this;
    }
    Map<String, String[]> parameters = new LinkedHashMap<>();
    toParameters().forEach((name, value) -> parameters.put(name, new String[] {value}));
    parameters.put("formal", new String[] {"true"});
    return parse(Parameters.of(parameters));
  }

  /** Only the ties of one government. */
  public static TieFilter of(String governmentId) {
    return parse(Parameters.of(Map.of("government", new String[] {governmentId})));
  }

  /** Whether only things are asked for that {@code tie_count} tells. */
  boolean isCountable() {
    return government.isEmpty() && q.isEmpty();
  }

  boolean isDated() {
    return from.isPresent() || to.isPresent() || at.isPresent();
  }

  /** The parameters that {@link #parse} reads this filter from, for addresses; only those given. */
  public Map<String, String> toParameters() {
    Map<String, String> all = new LinkedHashMap<>();
    putWords(all, "kind", kinds);
    formal.ifPresent(value -> all.put("formal", value.toString()));
    putWords(all, "a_level", aTiers);
    putWords(all, "b_level", bTiers);
    put(all, "a_province", aProvinces);
    put(all, "b_province", bProvinces);
    put(all, "a_region", aRegions);
    put(all, "b_region", bRegions);
    putWords(all, "type", types);
    putWords(all, "status", statuses);
    government.ifPresent(value -> all.put("government", value));
    from.ifPresent(value -> all.put("from", String.valueOf(value)));
    to.ifPresent(value -> all.put("to", String.valueOf(value)));
    at.ifPresent(value -> all.put("at", value.toString()));
    q.ifPresent(value -> all.put("q", value));
    return all;
  }

  static void putWords(Map<String, String> all, String name, Set<? extends Enum<?>> constants) {
    if (!constants.isEmpty()) {
      all.put(name, constants.stream().map(Words::word).sorted().collect(Collectors.joining(",")));
    }
  }

  static void put(Map<String, String> all, String name, Set<String> values) {
    if (!values.isEmpty()) {
      all.put(name, values.stream().sorted().collect(Collectors.joining(",")));
    }
  }
}
