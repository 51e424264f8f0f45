package org.gyoryu.registry.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Tier;

/**
 * Which exchanges are wanted: all conditions that are given hold; an empty set or Optional is no
 * condition.
 *
 * @param aTiers level of the government of side a; {@code bTiers} of side b
 * @param aProvinces ids of first-tier governments of side a; {@code bProvinces} of side b
 * @param bRegions codes of regions of side b in its main scheme
 * @param planned whether it was only announced
 * @param government id of one of the two governments
 * @param from first year; undated exchanges are left out
 * @param to last year
 * @param q words of a government's name
 */
public record ExchangeFilter(
    Set<ExchangeForm> forms,
    Set<ExchangeField> fields,
    Set<Tier> aTiers,
    Set<Tier> bTiers,
    Set<String> aProvinces,
    Set<String> bProvinces,
    Set<String> bRegions,
    Optional<Boolean> planned,
    Optional<String> government,
    Optional<String> tie,
    OptionalInt from,
    OptionalInt to,
    Optional<String> q) {

  /** The names of the parameters, in the order of the components. */
  public static final List<String> PARAMETERS =
      List.of(
          "form",
          "field",
          "a_level",
          "b_level",
          "a_province",
          "b_province",
          "b_region",
          "planned",
          "government",
          "tie",
          "from",
          "to",
          "q");

  public static final ExchangeFilter ALL = parse(Parameters.of(Map.of()));

  public ExchangeFilter {
    forms = Set.copyOf(forms);
    fields = Set.copyOf(fields);
    aTiers = Set.copyOf(aTiers);
    bTiers = Set.copyOf(bTiers);
    aProvinces = Set.copyOf(aProvinces);
    bProvinces = Set.copyOf(bProvinces);
    bRegions = Set.copyOf(bRegions);
  }

  /**
   * Reads the {@link #PARAMETERS}.
   *
   * @throws BadParameterException if a value cannot be used
   */
  public static ExchangeFilter parse(Parameters parameters) {
    OptionalInt from = parameters.year("from");
    OptionalInt to = parameters.year("to");
    TieFilter.requireOrder(from, to);
    return new ExchangeFilter(
        parameters.constants("form", ExchangeForm.class),
        parameters.constants("field", ExchangeField.class),
        parameters.constants("a_level", Tier.class),
        parameters.constants("b_level", Tier.class),
        parameters.texts("a_province"),
        parameters.texts("b_province"),
        parameters.texts("b_region"),
        parameters.flag("planned"),
        parameters.text("government"),
        parameters.text("tie"),
        from,
        to,
        parameters.text("q"));
  }

  /** Only the exchanges of one government. */
  public static ExchangeFilter of(String governmentId) {
    return parse(Parameters.of(Map.of("government", new String[] {governmentId})));
  }

  /** Only the exchanges of the two governments of a tie. */
  public static ExchangeFilter ofTie(String tieId) {
    return parse(Parameters.of(Map.of("tie", new String[] {tieId})));
  }

  /** The parameters that {@link #parse} reads this filter from, for addresses; only those given. */
  public Map<String, String> toParameters() {
    Map<String, String> all = new LinkedHashMap<>();
    TieFilter.putWords(all, "form", forms);
    TieFilter.putWords(all, "field", fields);
    TieFilter.putWords(all, "a_level", aTiers);
    TieFilter.putWords(all, "b_level", bTiers);
    TieFilter.put(all, "a_province", aProvinces);
    TieFilter.put(all, "b_province", bProvinces);
    TieFilter.put(all, "b_region", bRegions);
    planned.ifPresent(value -> all.put("planned", value.toString()));
    government.ifPresent(value -> all.put("government", value));
    tie.ifPresent(value -> all.put("tie", value));
    from.ifPresent(value -> all.put("from", String.valueOf(value)));
    to.ifPresent(value -> all.put("to", String.valueOf(value)));
    q.ifPresent(value -> all.put("q", value));
    return all;
  }
}
