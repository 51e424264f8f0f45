package org.gyoryu.analysis.stats;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** 95 % intervals of counts, shares and simulated values. */
public final class Intervals {

  /** The 97.5 % point of the normal distribution. */
  public static final double Z = 1.959963984540054;

  /** Replicates below which there is no percentile interval. */
  public static final int FEWEST = 40;

  private static final double TAIL = 0.025;

  /** A spread p(1-p) below it comes from sums that are not exact. */
  private static final double ROUNDING = 1e-12;

  private Intervals() {}

  /**
   * Rate of events with the exact interval (Garwood 1936): half the chi-squared quantiles with 2n
   * and 2n + 2 degrees of freedom.
   *
   * @param events count, at least 0; need not be whole where dates are imputed
   * @param exposure e.g. years, positive
   */
  public static Estimate poissonRate(double events, double exposure) {
    double low =
        events == 0
            ? 0
            : new ChiSquaredDistribution(2.0 * events).inverseCumulativeProbability(TAIL) / 2;
    double high =
        new ChiSquaredDistribution(2.0 * events + 2).inverseCumulativeProbability(1 - TAIL) / 2;
    return new Estimate(events / exposure, low / exposure, high / exposure);
  }

  /**
   * Share with the score interval (Wilson 1927).
   *
   * @param successes 0 to trials; need not be whole where ties are weighted
   * @param trials at least 0; none gives {@link Estimate#NONE}
   */
  public static Estimate wilson(double successes, double trials) {
    if (trials <= 0) {
      return Estimate.NONE;
    }
    double p = successes / trials;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
    double half =
        Z * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials * trials)) / (1 + z2 / trials);
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == trials ? 1 : Math.min(1, centre + half);
    return new Estimate(p, low, high);
  }

  /**
   * Share in several completed versions of incomplete data: the mean, with the score interval of
   * the number of trials n = p(1-p)/T that has the total variance T of Rubin's rules (after Lott
   * and Reiter 2020, with the normal instead of the t distribution). Where the versions agree this
   * is {@link #wilson(double, double)}.
   *
   * @param successes [m versions], 0 to trials
   * @param trials [m versions], m at least two; a version without trials gives {@link
   *     Estimate#NONE}
   */
  public static Estimate wilson(double[] successes, double[] trials) {
    int m = trials.length;
    if (Arrays.stream(trials).anyMatch(n -> n <= 0)) {
      return Estimate.NONE;
    }
    double[] shares = new double[m];
    double[] errors = new double[m];
    for (int i = 0; i < m; i++) {
      shares[i] = successes[i] / trials[i];
      errors[i] = Math.sqrt(shares[i] * (1 - shares[i]) / trials[i]);
    }
    Rubin pooled = Rubin.pool(shares, errors);
    double p = Math.min(1, pooled.value());
    double variance = pooled.standardError() * pooled.standardError();
    double n =
        p * (1 - p) > ROUNDING
            ? p * (1 - p) / variance
            : Arrays.stream(trials).average().orElseThrow();
    Estimate interval = wilson(p * n, n);
    return new Estimate(p, interval.low(), interval.high());
  }

  /**
   * Share with the exact interval (Clopper and Pearson 1934), from beta quantiles.
   *
   * @param successes 0 to trials; need not be whole where dates are imputed
   */
  public static Estimate clopperPearson(double successes, double trials) {
    if (trials == 0) {
      return Estimate.NONE;
    }
    double low =
        successes == 0
            ? 0
            : new BetaDistribution(successes, trials - successes + 1.0)
                .inverseCumulativeProbability(TAIL);
    double high =
        successes == trials
            ? 1
            : new BetaDistribution(successes + 1.0, trials - successes)
                .inverseCumulativeProbability(1 - TAIL);
    return new Estimate(successes / trials, low, high);
  }

  /**
   * Ratio of two Poisson rates with the exact conditional interval: given the sum, the first count
   * is binomial (Przyborowski and Wilenski 1940). Counts need not be whole where dates are imputed.
   */
  public static Estimate rateRatio(double events, double exposure, double baseEvents, double base) {
    if (events + baseEvents == 0) {
      return Estimate.NONE;
    }
    Estimate share = clopperPearson(events, events + baseEvents);
    double scale = base / exposure;
    return new Estimate(
        odds(share.value()) * scale, odds(share.low()) * scale, odds(share.high()) * scale);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  /**
   * A value with the percentile interval of its replicates; replicates that are NaN are left out,
   * and fewer than {@link #FEWEST} give no interval.
   */
  public static Estimate percentile(double value, double[] replicates) {
    double[] sorted = Arrays.stream(replicates).filter(r -> !Double.isNaN(r)).sorted().toArray();
    if (sorted.length < FEWEST) {
      return new Estimate(value, Double.NaN, Double.NaN);
    }
    return new Estimate(value, quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
  }

  /**
   * Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
   *
   * @param sorted ascending, not empty
   */
  public static double quantile(double[] sorted, double p) {
    double place = p * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    if (sorted[below] == sorted[above]) {
      return sorted[below];
    }
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The middle of a sample; NaN if it is empty. */
  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : quantile(sorted, 0.5);
  }
}
