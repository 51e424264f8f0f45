package org.gyoryu.registry.read;

import java.util.Optional;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.TieKind;

/**
 * One stage that a tie has reached.
 *
 * @param dateClaimId the claim that the date was taken from
 * @param confidence 0 to 1, that it was reached; {@code dateConfidence} that the date is right
 */
public record StageRow(
    TieKind kind,
    PartialDate date,
    Optional<String> dateClaimId,
    SettlingReason reason,
    double confidence,
    double dateConfidence) {}
