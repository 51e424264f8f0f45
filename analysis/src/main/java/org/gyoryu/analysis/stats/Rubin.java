package org.gyoryu.analysis.stats;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Pools estimates from several completed versions of incomplete data (Rubin 1987, chapter 3).
 *
 * @param value mean of the estimates
 * @param standardError from the variance within and between the versions
 * @param degreesOfFreedom of the t distribution; infinite where the versions agree
 */
public record Rubin(double value, double standardError, double degreesOfFreedom) {

  /** Pools estimates with their standard errors, of which there are at least two. */
  public static Rubin pool(double[] estimates, double[] standardErrors) {
    int m = estimates.length;
    double mean = 0;
    double within = 0;
    for (int i = 0; i < m; i++) {
      mean += estimates[i] / m;
      within += standardErrors[i] * standardErrors[i] / m;
    }
    double between = 0;
    for (double estimate : estimates) {
      between += (estimate - mean) * (estimate - mean) / (m - 1);
    }
    double extra = (1 + 1.0 / m) * between;
    double freedom =
        extra == 0 ? Double.POSITIVE_INFINITY : (m - 1) * Math.pow(1 + within / extra, 2);
    return new Rubin(mean, Math.sqrt(within + extra), freedom);
  }

  /** The 95 % interval. */
  public Estimate interval() {
    double t = isNormal() ? Intervals.Z : distribution().inverseCumulativeProbability(0.975);
    return new Estimate(value, value - t * standardError, value + t * standardError);
  }

  /** Two-sided p-value of the hypothesis that the truth is 0. */
  public double p() {
    double z = -Math.abs(value / standardError);
    return 2
        * (isNormal()
            ? new NormalDistribution().cumulativeProbability(z)
            : distribution().cumulativeProbability(z));
  }

  private boolean isNormal() {
    return degreesOfFreedom > 1e6;
  }

  private TDistribution distribution() {
    return new TDistribution(degreesOfFreedom);
  }
}
