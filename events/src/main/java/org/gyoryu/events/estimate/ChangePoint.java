package org.gyoryu.events.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a time at which a coefficient changed: the largest excursion of the cumulated score
 * residuals, which is that of a Brownian bridge if it did not (Lin, Wei and Ying 1993).
 *
 * @param effect name of the coefficient
 * @param time at which the excursion is largest: the most likely time of a change
 * @param statistic the excursion in standard deviations
 * @param p probability of a larger one without a change (Kolmogorov's distribution)
 */
public record ChangePoint(String effect, double time, double statistic, double p) {

  /**
   * Returns one check for each coefficient.
   *
   * @param residuals Schoenfeld residuals in order of time, at the estimate
   * @param covariance model-based covariance of the coefficients, [k][k]
   */
  public static List<ChangePoint> find(
      List<String> names, List<Schoenfeld.Residual> residuals, double[][] covariance) {
    List<ChangePoint> found = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      double sum = 0;
      double largest = 0;
      double time = Double.NaN;
      for (Schoenfeld.Residual r : residuals) {
        sum += r.values().get(c);
        if (Math.abs(sum) > largest) {
          largest = Math.abs(sum);
          time = r.time();
        }
      }
      double statistic = largest * Math.sqrt(covariance[c][c]);
      found.add(new ChangePoint(names.get(c), time, statistic, kolmogorov(statistic)));
    }
    return found;
  }

  /** Returns P(sup |B| &gt; x) = 2 sum over k of (-1)^(k+1) exp(-2 k^2 x^2). */
  static double kolmogorov(double x) {
    if (x < 0.2) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= 100; k++) {
      sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
    }
    return Math.min(1, Math.max(0, sum));
  }
}
