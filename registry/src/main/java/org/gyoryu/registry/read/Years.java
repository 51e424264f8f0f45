package org.gyoryu.registry.read;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Conditions on the year of a day. */
final class Years {

  private Years() {}

  /**
   * Days of the years from {@code from} to {@code to}.
   *
   * @param known condition under which the day is known
   */
  static void between(Where where, String column, String known, OptionalInt from, OptionalInt to) {
    if (from.isEmpty() && to.isEmpty()) {
      return;
    }
    where.and(known);
    from.ifPresent(year -> where.and(column + " >= :fromDay", "fromDay", LocalDate.of(year, 1, 1)));
    to.ifPresent(year -> where.and(column + " <= :toDay", "toDay", LocalDate.of(year, 12, 31)));
  }
}
