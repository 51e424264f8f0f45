package org.gyoryu.analysis.stats;

import java.util.SplittableRandom;
import org.hipparchus.special.Gamma;

/** How many kinds there are in effect: Hill numbers (Hill 1973), and concentration. */
public final class Diversity {

  private Diversity() {}

  /**
   * Hill number of order q: number of kinds (0), exponential of Shannon's entropy (1), inverse of
   * Simpson's concentration (2).
   *
   * @param counts of each kind, at least 0
   * @param order 0, 1 or 2
   */
  public static double hill(double[] counts, int order) {
    double n = total(counts);
    double sum = 0;
    for (double count : counts) {
      if (count > 0) {
        double p = count / n;
        sum +=
            switch (order) {
              case 0 -> 1;
              case 1 -> -p * Math.log(p);
              default -> p * p;
            };
      }
    }
    return switch (order) {
      case 0 -> sum;
      case 1 -> Math.exp(sum);
      default -> 1 / sum;
    };
  }

  /**
   * Number of kinds expected in a smaller sample without replacement (Hurlbert 1971, eq. 14).
   *
   * @param size at most the total
   */
  public static double rarefiedRichness(double[] counts, int size) {
    double n = total(counts);
    double sum = 0;
    for (double count : counts) {
      if (count > 0) {
        double absent =
            n - count < size ? 0 : Math.exp(logChoose(n - count, size) - logChoose(n, size));
        sum += 1 - absent;
      }
    }
    return sum;
  }

  private static double logChoose(double n, double k) {
    return Gamma.logGamma(n + 1) - Gamma.logGamma(k + 1) - Gamma.logGamma(n - k + 1);
  }

  /** Counts of a sample without replacement of a given size. */
  public static double[] subsample(double[] counts, int size, SplittableRandom random) {
    int n = (int) total(counts);
    int[] kinds = new int[n];
    int place = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      for (int i = 0; i < counts[kind]; i++) {
        kinds[place++] = kind;
      }
    }
    double[] drawn = new double[counts.length];
    for (int i = 0; i < Math.min(size, n); i++) {
      int j = i + random.nextInt(n - i);
      int kept = kinds[i];
      kinds[i] = kinds[j];
      kinds[j] = kept;
      drawn[kinds[i]]++;
    }
    return drawn;
  }

  /** Counts of a sample with replacement of the same size: the multinomial bootstrap. */
  public static double[] bootstrap(double[] counts, SplittableRandom random) {
    int n = (int) total(counts);
    double[] drawn = new double[counts.length];
    for (int i = 0; i < n; i++) {
      double place = random.nextDouble() * n;
      int kind = 0;
      while (kind < counts.length - 1 && place >= counts[kind]) {
        place -= counts[kind++];
      }
      drawn[kind]++;
    }
    return drawn;
  }

  /** Concentration after Herfindahl and Hirschman: sum of squared shares, 1/kinds to 1. */
  public static double herfindahl(double[] counts) {
    return 1 / hill(counts, 2);
  }

  private static double total(double[] counts) {
    double total = 0;
    for (double count : counts) {
      total += count;
    }
    return total;
  }
}
