package org.gyoryu.model;

/** Whether a tie lives, by the last sign of life on record (docs/methods.md, "Status"). */
public enum TieStatus {
  ACTIVE,
  QUIET,
  DORMANT,
  /** Neither a date nor an exchange is on record. */
  UNKNOWN
}
