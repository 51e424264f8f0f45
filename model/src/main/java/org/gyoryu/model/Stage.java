package org.gyoryu.model;

import java.util.List;
import java.util.Optional;

/**
 * One stage that a tie has reached, as settled from the claims for it.
 *
 * @param date the settled date; unknown where no claim gives one
 * @param dateClaimId the claim that the date was taken from; empty where the date is unknown
 * @param reason why this date was chosen, by the written rule of docs/methods.md
 * @param confidence 0 to 1, that this stage was reached
 * @param dateConfidence 0 to 1, that the date is right; 0 where it is unknown
 * @param claimsFor ids of the claims that say so
 * @param claimsAgainst ids of the claims that give another date for this stage
 */
public record Stage(
    TieKind kind,
    PartialDate date,
    Optional<String> dateClaimId,
    SettlingReason reason,
    double confidence,
    double dateConfidence,
    List<String> claimsFor,
    List<String> claimsAgainst) {

  public Stage {
    claimsFor = List.copyOf(claimsFor);
    claimsAgainst = List.copyOf(claimsAgainst);
  }
}
