package org.gyoryu.registry.read;

import java.util.Optional;
import org.gyoryu.model.Claim;
import org.gyoryu.registry.reconcile.ClaimOutcome;

/**
 * One claim, where it comes from and what was made of it.
 *
 * @param aId the government that its side a was resolved to; {@code bId} of side b
 * @param tieId the tie that it speaks of
 */
public record ClaimRow(
    Claim claim,
    SourceRow source,
    Optional<String> aId,
    Optional<String> bId,
    Optional<String> tieId,
    ClaimOutcome.Role role) {}
