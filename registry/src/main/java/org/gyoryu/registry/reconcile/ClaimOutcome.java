package org.gyoryu.registry.reconcile;

import java.util.Optional;

/**
 * What became of a claim.
 *
 * @param aId the first side's government, if it was found
 * @param bId the second side's government, if it was found
 * @param tieId the tie that it supports, if there is one
 */
public record ClaimOutcome(
    String claimId, Optional<String> aId, Optional<String> bId, Optional<String> tieId, Role role) {

  /** The part that a claim plays in its tie. */
  public enum Role {
    FOR,
    /** Gives another date or kind for a stage than the settled one. */
    AGAINST,
    /** Announces a signing beforehand. */
    ANNOUNCED,
    UNRESOLVED
  }

  public boolean isResolved() {
    return role != Role.UNRESOLVED;
  }
}
