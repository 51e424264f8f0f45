package org.gyoryu.analysis.stats;

import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Trend of a share over ordered groups (Cochran 1954, Armitage 1955).
 *
 * @param z positive where the share rises with the score
 * @param asymptoticP two-sided, from the normal law
 * @param p two-sided, by permutation of the cases over the groups; where there are more than 5,000
 *     cases, the asymptotic one
 */
public record CochranArmitage(double z, double asymptoticP, double p) {

  private static final int MOST_PERMUTED = 5_000;

  /**
   * Tests the trend.
   *
   * @param scores [groups]
   * @param successes [groups] whole numbers
   * @param trials [groups] whole numbers
   */
  public static CochranArmitage of(
      double[] scores, double[] successes, double[] trials, int permutations, long seed) {
    double n = 0;
    double k = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < scores.length; i++) {
      n += trials[i];
      k += successes[i];
      sum += trials[i] * scores[i];
      squares += trials[i] * scores[i] * scores[i];
    }
    double share = k / n;
    double variance = share * (1 - share) * (squares - sum * sum / n);
    if (!(variance > 0)) {
      return new CochranArmitage(0, 1, 1);
    }
    double centre = sum / n * k;
    double observed = dot(scores, successes) - centre;
    double z = observed / Math.sqrt(variance);
    double asymptotic = 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z));
    double p =
        n > MOST_PERMUTED
            ? asymptotic
            : permuted(scores, trials, (int) k, observed, centre, permutations, seed);
    return new CochranArmitage(z, asymptotic, p);
  }

  private static double dot(double[] scores, double[] counts) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i] * counts[i];
    }
    return sum;
  }

  private static double permuted(
      double[] scores,
      double[] trials,
      int successes,
      double observed,
      double centre,
      int permutations,
      long seed) {
    double[] cases = new double[(int) Math.round(total(trials))];
    int place = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int t = 0; t < trials[i]; t++) {
        cases[place++] = scores[i];
      }
    }
    SplittableRandom random = Draws.stream(seed, 0);
    int reached = 1;
    for (int permutation = 0; permutation < permutations; permutation++) {
      double drawn = -centre;
      for (int i = 0; i < successes; i++) {
        int j = i + random.nextInt(cases.length - i);
        double kept = cases[i];
        cases[i] = cases[j];
        cases[j] = kept;
        drawn += cases[i];
      }
      reached += Math.abs(drawn) >= Math.abs(observed) - 1e-9 ? 1 : 0;
    }
    return (double) reached / (permutations + 1);
  }

  private static double total(double[] values) {
    double total = 0;
    for (double value : values) {
      total += value;
    }
    return total;
  }

  public boolean rises(double level) {
    return z > 0 && p < level;
  }
}
