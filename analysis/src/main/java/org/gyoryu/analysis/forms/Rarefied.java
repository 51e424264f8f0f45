package org.gyoryu.analysis.forms;

import java.util.SplittableRandom;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Diversity;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;

/** Hill numbers at an equal sample size, so that a longer record does not look more diverse. */
final class Rarefied {

  private static final int SUBSAMPLES = 10;

  private Rarefied() {}

  /**
   * Hill numbers of the orders 0, 1, 2.
   *
   * @param size to which all samples are brought, at most the smallest of them
   */
  static Estimate[] hill(double[] counts, int size, Settings settings, String seed) {
    double[][] replicates = replicates(counts, size, settings, seed);
    SplittableRandom random = Draws.stream(Draws.seed(settings.seed(), seed + "-point"), 0);
    double[] point = new double[3];
    int rounds = 200;
    for (int i = 0; i < rounds; i++) {
      double[] drawn = Diversity.subsample(counts, size, random);
      for (int q = 0; q < 3; q++) {
        point[q] += Diversity.hill(drawn, q) / rounds;
      }
    }
    point[0] = Diversity.rarefiedRichness(counts, size);
    Estimate[] estimates = new Estimate[3];
    for (int q = 0; q < 3; q++) {
      estimates[q] = Intervals.percentile(point[q], Replicates.column(replicates, q));
    }
    return estimates;
  }

  /** Bootstraps of the Hill numbers of the orders 0, 1, 2, each at the given size. */
  static double[][] replicates(double[] counts, int size, Settings settings, String seed) {
    return Replicates.run(
        Draws.seed(settings.seed(), seed),
        settings.replicates(),
        settings.threads(),
        (r, random) -> {
          double[] again = Diversity.bootstrap(counts, random);
          double[] mean = new double[3];
          for (int i = 0; i < SUBSAMPLES; i++) {
            double[] drawn = Diversity.subsample(again, size, random);
            for (int q = 0; q < 3; q++) {
              mean[q] += Diversity.hill(drawn, q) / SUBSAMPLES;
            }
          }
          return mean;
        });
  }
}
