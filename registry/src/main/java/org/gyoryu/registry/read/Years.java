package org.gyoryu.registry.read;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Conditions on the year of a day. */
final class Years {

  /** The day under which undated rows are sorted, behind all others. */
  static final String UNKNOWN = "0001-01-01";

  private Years() {}

  /** The condition under which a day is known. */
  static String known(String column) {
    return column + " > date '" + UNKNOWN + "'";
  }

  /**
   * Days of the years from {@code from} to {@code to}.
   *
   * @param column of days, in which an unknown one is {@link #UNKNOWN}
   */
  static void between(Where where, String column, OptionalInt from, OptionalInt to) {
    if (from.isEmpty() && to.isEmpty()) {
      return;
    }
    where.and(known(column));
    from.ifPresent(year -> where.and(column + " >= :fromDay", "fromDay", LocalDate.of(year, 1, 1)));
    to.ifPresent(year -> where.and(column + " <= :toDay", "toDay", LocalDate.of(year, 12, 31)));
  }
}
