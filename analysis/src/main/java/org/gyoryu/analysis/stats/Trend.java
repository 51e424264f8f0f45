package org.gyoryu.analysis.stats;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Monotone trend of a series: Mann-Kendall test (Mann 1945, Kendall 1975) with its correction for
 * ties and for continuity, and the Theil-Sen slope with Sen's interval (Sen 1968).
 *
 * @param s number of rising pairs less number of falling pairs
 * @param z s, corrected for continuity, over its standard deviation; 0 for a constant series
 * @param p two-sided, from the normal law
 * @param slope median slope of all pairs, per unit of time
 */
public record Trend(int s, double z, double p, Estimate slope) {

  /**
   * Tests a series of at least three values.
   *
   * @param time [n] rising
   * @param values [n]; running time n^2
   */
  public static Trend of(double[] time, double[] values) {
    int n = values.length;
    if (n < 3) {
      throw new IllegalArgumentException("A trend needs three values or more, not " + n);
    }
    int s = 0;
    double[] slopes = new double[n * (n - 1) / 2];
    int pair = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        s += (int) Math.signum(values[j] - values[i]);
        slopes[pair++] = (values[j] - values[i]) / (time[j] - time[i]);
      }
    }
    double deviation = Math.sqrt(variance(values));
    double z = deviation == 0 ? 0 : (s - Math.signum(s)) / deviation;
    double p = Math.min(1, 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z)));
    return new Trend(s, z, p, slope(slopes, deviation));
  }

  private static double variance(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double n = sorted.length;
    double variance = n * (n - 1) * (2 * n + 5);
    int run = 1;
    for (int i = 1; i <= sorted.length; i++) {
      if (i < sorted.length && sorted[i] == sorted[i - 1]) {
        run++;
      } else {
        variance -= run * (run - 1.0) * (2.0 * run + 5);
        run = 1;
      }
    }
    return variance / 18;
  }

  private static Estimate slope(double[] slopes, double deviation) {
    Arrays.sort(slopes);
    double reach = Intervals.Z * deviation;
    int low = (int) Math.floor((slopes.length - reach) / 2);
    int high = (int) Math.ceil((slopes.length + reach) / 2);
    return new Estimate(
        Intervals.quantile(slopes, 0.5),
        low < 1 ? Double.NEGATIVE_INFINITY : slopes[low - 1],
        high >= slopes.length ? Double.POSITIVE_INFINITY : slopes[high]);
  }

  public boolean rises(double level) {
    return s > 0 && p < level;
  }

  public boolean falls(double level) {
    return s < 0 && p < level;
  }
}
