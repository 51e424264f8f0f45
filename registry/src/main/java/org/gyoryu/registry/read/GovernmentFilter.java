package org.gyoryu.registry.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.model.Tier;

/**
 * Which governments are wanted: all conditions that are given hold.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param province id of the first-tier government that they belong to, itself included
 * @param region code of a region of the country's main scheme
 * @param parent id of the government directly above
 * @param q words of a name
 */
public record GovernmentFilter(
    Optional<String> country,
    Set<Tier> tiers,
    Optional<String> province,
    Optional<String> region,
    Optional<String> parent,
    Optional<String> q) {

  /** The names of the parameters, in the order of the components. */
  public static final List<String> PARAMETERS =
      List.of("country", "level", "province", "region", "parent", "q");

  public GovernmentFilter {
    tiers = Set.copyOf(tiers);
  }

  /**
   * Reads the {@link #PARAMETERS}.
   *
   * @throws BadParameterException if a value cannot be used
   */
  public static GovernmentFilter parse(Parameters parameters) {
    return new GovernmentFilter(
        parameters.text("country"),
        parameters.constants("level", Tier.class),
        parameters.text("province"),
        parameters.text("region"),
        parameters.text("parent"),
        parameters.text("q"));
  }

  /** The parameters that {@link #parse} reads this filter from, for addresses; only those given. */
  public Map<String, String> toParameters() {
    Map<String, String> all = new LinkedHashMap<>();
    country.ifPresent(value -> all.put("country", value));
    TieFilter.putWords(all, "level", tiers);
    province.ifPresent(value -> all.put("province", value));
    region.ifPresent(value -> all.put("region", value));
    parent.ifPresent(value -> all.put("parent", value));
    q.ifPresent(value -> all.put("q", value));
    return all;
  }
}
