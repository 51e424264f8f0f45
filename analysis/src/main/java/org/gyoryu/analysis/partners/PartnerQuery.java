package org.gyoryu.analysis.partners;

import java.util.Optional;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Tier;

/**
 * What somebody looks for.
 *
 * @param governmentId who looks, of either side
 * @param top how many partners are wanted, at least 1
 * @param level only partners of this tier
 * @param region only partners of this region, by its code in the main scheme
 * @param goal the field of exchange that is aimed at
 */
public record PartnerQuery(
    String governmentId,
    int top,
    Optional<Tier> level,
    Optional<String> region,
    Optional<ExchangeField> goal) {

  public static final int USUAL = 10;
  public static final int MOST = 100;

  public PartnerQuery {
    if (top < 1 || top > MOST) {
      throw new IllegalArgumentException("Top " + top + ": give 1 to " + MOST);
    }
  }

  /** The ten best of all. */
  public static PartnerQuery of(String governmentId) {
    return new PartnerQuery(
        governmentId, USUAL, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public PartnerQuery withTop(int other) {
    return new PartnerQuery(governmentId, other, level, region, goal);
  }

  public PartnerQuery withGoal(ExchangeField other) {
    return new PartnerQuery(governmentId, top, level, region, Optional.of(other));
  }

  public PartnerQuery withLevel(Tier other) {
    return new PartnerQuery(governmentId, top, Optional.of(other), region, goal);
  }

  public PartnerQuery withRegion(String other) {
    return new PartnerQuery(governmentId, top, level, Optional.of(other), goal);
  }
}
