package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Replicates;

/** Fits the choice model to every version of the dates and pools the fits (Rubin 1987). */
final class PooledFit {

  private PooledFit() {}

  /**
   * Fits.
   *
   * @param versions standardised, of one scale
   * @param which events take part
   * @param fewest events of the first version below which nothing is fitted
   */
  static Optional<ChoiceModel> of(
      List<ChoiceSample> versions,
      Scale scale,
      Covariates covariates,
      Predicate<TieEvent> which,
      int fewest,
      Settings settings) {
    if (versions.get(0).events().stream().filter(which).count() < fewest) {
      return Optional.empty();
    }
    int k = scale.active().length;
    double[][] fits =
        Replicates.run(
            settings.seed(),
            versions.size(),
            settings.threads(),
            (version, random) -> fit(versions.get(version), covariates.space(), which));
    double[][] theta = new double[fits.length][];
    double[][][] within = new double[fits.length][k][];
    for (int v = 0; v < fits.length; v++) {
      theta[v] = Arrays.copyOf(fits[v], k);
      for (int c = 0; c < k; c++) {
        within[v][c] = Arrays.copyOfRange(fits[v], k + c * k, k + (c + 1) * k);
      }
    }
    return Optional.of(ChoiceModel.pool(covariates, scale, theta, within));
  }

  /** Coefficients, then their covariance row by row. */
  private static double[] fit(ChoiceSample sample, PairSpace space, Predicate<TieEvent> which) {
    int k = sample.columns();
    int[] events =
        IntStream.range(0, sample.size()).filter(e -> which.test(sample.event(e))).toArray();
    double[] weights = new double[sample.size()];
    Arrays.fill(weights, 1);
    ChoiceLikelihood likelihood =
        new ChoiceLikelihood(sample, IntStream.range(0, k).toArray(), events, weights);
    ChoiceFit fit = ChoiceFit.of(likelihood, ChoiceFit.RIDGE, new double[k], ChoiceFit.EXACT);
    double[][] covariance =
        fit.covariance(likelihood, weights, event -> space.b().unit(sample.event(event).b()));
    double[] all = Arrays.copyOf(fit.theta(), k + k * k);
    for (int c = 0; c < k; c++) {
      System.arraycopy(covariance[c], 0, all, k + c * k, k);
    }
    return all;
  }
}
