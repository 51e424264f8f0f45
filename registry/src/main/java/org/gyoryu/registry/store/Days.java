package org.gyoryu.registry.store;

import java.sql.Date;
import java.time.LocalDate;
import org.gyoryu.model.PartialDate;

/** Days of dates that may be known only to the year, as the projection's columns hold them. */
final class Days {
  /** Sorts after everything known when new comes first. */
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  private Days() {}

  /** Returns the first day that a date may mean; null if nothing is known. */
  static Date earliest(PartialDate date) {
    return date.isKnown() ? Date.valueOf(date.earliest()) : null;
  }

  /** Returns the last day that a date may mean; null if nothing is known. */
  static Date latest(PartialDate date) {
    return date.isKnown() ? Date.valueOf(date.latest()) : null;
  }

  /** Returns the day that a row is sorted by. */
  static LocalDate sorting(PartialDate date) {
    return date.isKnown() ? date.earliest() : UNKNOWN;
  }
}
