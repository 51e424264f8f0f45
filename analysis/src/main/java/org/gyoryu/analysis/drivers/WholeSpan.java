package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.model.Snapshot;

/** Fits the choice model to the whole span in every version of the dates. */
final class WholeSpan {

  static final int CONTROLS = 60;
  private static final int FEWEST = 30;

  private WholeSpan() {}

  /** Fits; empty with fewer than thirty events. */
  static Optional<ChoiceModel> fit(
      Snapshot snapshot,
      Covariates covariates,
      TieDates dates,
      Settings settings,
      Progress progress) {
    ControlSampler sampler =
        new ControlSampler(covariates, CONTROLS, Draws.seed(settings.seed(), "controls"));
    ChoiceSample first =
        sampler.sample(TieHistory.of(snapshot, covariates.space(), dates, 0, i -> true), 0);
    if (first.size() < FEWEST) {
      return Optional.empty();
    }
    Scale scale = first.scale();
    int k = scale.active().length;
    double[][] fits =
        Replicates.run(
            settings.seed(),
            dates.versions(),
            settings.threads(),
            (version, random) -> {
              TieHistory history =
                  TieHistory.of(snapshot, covariates.space(), dates, version, i -> true);
              return fit(sampler.sample(history, version).standardised(scale), covariates.space());
            });
    progress.at(1);
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
  private static double[] fit(ChoiceSample sample, PairSpace space) {
    int k = sample.columns();
    int[] events = IntStream.range(0, sample.size()).toArray();
    double[] weights = new double[sample.size()];
    Arrays.fill(weights, 1);
    ChoiceLikelihood likelihood =
        new ChoiceLikelihood(sample, IntStream.range(0, k).toArray(), events, weights);
    ChoiceFit fit = ChoiceFit.of(likelihood, ChoiceFit.RIDGE, new double[k], ChoiceFit.EXACT);
    double[][] covariance =
        fit.covariance(
            likelihood, events, weights, event -> space.b().unit(sample.event(event).b()));
    double[] all = Arrays.copyOf(fit.theta(), k + k * k);
    for (int c = 0; c < k; c++) {
      System.arraycopy(covariance[c], 0, all, k + c * k, k);
    }
    return all;
  }
}
