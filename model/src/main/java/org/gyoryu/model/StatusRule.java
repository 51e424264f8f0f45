package org.gyoryu.model;

import java.time.LocalDate;

/**
 * Whether a tie lives (docs/methods.md, "Status"): by its last sign of life on record, which is its
 * latest exchange or its latest signing. Silence in the record is not proof of silence; pages that
 * show a status say so.
 */
public final class StatusRule {

  /** Years without a sign of life after which a tie is no longer active. */
  public static final int ACTIVE_YEARS = 3;

  /** Years without a sign of life after which a tie is dormant. */
  public static final int QUIET_YEARS = 8;

  private StatusRule() {}

  /**
   * The status on a day.
   *
   * @param lastSign last exchange or signing; unknown if nothing is dated
   */
  public static TieStatus of(PartialDate lastSign, LocalDate asOf) {
    if (!lastSign.isKnown()) {
      return TieStatus.UNKNOWN;
    }
    LocalDate last = lastSign.latest();
    if (!last.isBefore(asOf.minusYears(ACTIVE_YEARS))) {
      return TieStatus.ACTIVE;
    }
    return last.isBefore(asOf.minusYears(QUIET_YEARS)) ? TieStatus.DORMANT : TieStatus.QUIET;
  }
}
