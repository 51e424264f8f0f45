package org.gyoryu.analysis.drivers;

import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.stats.Estimate;

/**
 * The grade by the rule of docs/methods-drivers.md.
 *
 * @param before probability that policy outweighs geography and ethnicity in the first period
 * @param now the same in the last period
 * @param change of the importance of policy between the two, in nats an event
 */
record Verdict(double before, double now, Estimate change) {

  private static final double LITTLE = 0.05;

  static Verdict of(ImportancePath path, int firstPeriod, int lastPeriod) {
    return new Verdict(
        path.probability(firstPeriod, Importance.Shares::isPolicyAhead),
        path.probability(lastPeriod, Importance.Shares::isPolicyAhead),
        path.change(firstPeriod, lastPeriod, Driver.POLICY));
  }

  Grade grade() {
    boolean isLeading = now >= 1 - LITTLE;
    if (before <= LITTLE && isLeading) {
      return Grade.SUPPORTED;
    }
    return isLeading || change.isAbove(0) ? Grade.PARTLY : Grade.NOT_SUPPORTED;
  }
}
