package org.gyoryu.analysis.drivers;

import java.util.List;

/**
 * A pair of governments without a formal tie, as the model sees it.
 *
 * @param tiers the two levels; chances are compared within them
 * @param chanceOfNext probability that the next tie of these tiers is this one; 0 to 1
 * @param probability that the two conclude a tie within {@link DriverModel#HORIZON_YEARS} years if
 *     ties of these tiers go on at the pace of the last ten years; 0 to 1
 * @param contributions of all covariates that vary, in their order
 */
public record Candidate(
    String aId,
    String bId,
    Tiers tiers,
    double chanceOfNext,
    double probability,
    List<Contribution> contributions) {

  public Candidate {
    contributions = List.copyOf(contributions);
  }
}
