package org.gyoryu.analysis.outlook;

import org.gyoryu.analysis.drivers.Pace;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;

/**
 * Whether the fitted pace bears out what scenarios are named after (docs/methods-drivers.md,
 * "Scenarios").
 *
 * @param coefficient of a term of the pace, with its 95 % interval
 * @param expected sign that the names of the scenarios suppose, +1 or -1
 */
record Reading(Estimate coefficient, int expected) {

  /** More promotion, more ties. */
  static Reading ofPromotion(Pace pace) {
    return of(pace, Pace.Term.PROMOTION, 1);
  }

  /** A shock, fewer ties. */
  static Reading ofShock(Pace pace) {
    return of(pace, Pace.Term.SHOCK, -1);
  }

  private static Reading of(Pace pace, Pace.Term term, int expected) {
    double value = pace.coefficient(term);
    double half = Intervals.Z * pace.standardError(term);
    return new Reading(new Estimate(value, value - half, value + half), expected);
  }

  /** Whether the interval holds 0, as it does where the term never varied. */
  boolean isUnclear() {
    return coefficient.low() <= 0 && coefficient.high() >= 0;
  }

  /** Whether the coefficient has the other sign than the names suppose. */
  boolean isContrary() {
    return coefficient.value() * expected < 0;
  }

  /** Whether differences between the scenarios are no forecast of an effect. */
  boolean tellsNothing() {
    return isUnclear() || isContrary();
  }
}
