package org.gyoryu.web.page.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gyoryu.model.PartialDate;

/** Where dates lie on an axis of years. */
public final class TimeAxis {

  private TimeAxis() {}

  /**
   * The middle of the days that a date can mean, as a year with a fraction.
   *
   * @throws IllegalStateException if the date is unknown
   */
  public static double at(PartialDate date) {
    LocalDate first = date.earliest();
    double days = ChronoUnit.DAYS.between(first, date.latest()) / 2.0;
    double at = first.getYear() + (first.getDayOfYear() - 1 + days) / first.lengthOfYear();
    return Math.round(at * 1000) / 1000.0;
  }
}
