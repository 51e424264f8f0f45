package org.gyoryu.analysis.stats;

import java.util.Optional;

/**
 * When a share began to move: a binomial regression that is constant before the break and linear on
 * the logit scale after it (the segmented regression of Muggeo 2003 with a flat first part), the
 * break taken where the likelihood is highest.
 *
 * @param breakTime last time of the constant part
 * @param slope change of the logit per unit of time after the break
 * @param before share before the break
 * @param logLikelihood of the broken line
 * @param ratio twice its log-likelihood over the constant's
 */
public record BrokenLine(
    double breakTime, double slope, double before, double logLikelihood, double ratio) {

  /**
   * Fits the line with the break at each time but the first and last {@code margin}.
   *
   * @param time [n] rising
   * @param successes [n]
   * @param trials [n]
   * @return empty if no break can be fitted
   */
  public static Optional<BrokenLine> fit(
      double[] time, double[] successes, double[] trials, int margin) {
    int n = time.length;
    double constant = constant(successes, trials);
    BrokenLine best = null;
    for (int b = margin - 1; b < n - margin; b++) {
      double[][] design = new double[n][];
      for (int i = 0; i < n; i++) {
        design[i] = new double[] {1, Math.max(0, time[i] - time[b])};
      }
      Optional<GlmFit> fit = Glm.binomial(design, successes, trials);
      if (fit.isPresent() && (best == null || fit.get().logLikelihood() > best.logLikelihood)) {
        double logLikelihood = fit.get().logLikelihood();
        best =
            new BrokenLine(
                time[b],
                fit.get().coefficients().get(1),
                1 / (1 + Math.exp(-fit.get().coefficients().get(0))),
                logLikelihood,
                2 * (logLikelihood - constant));
      }
    }
    return Optional.ofNullable(best);
  }

  private static double constant(double[] successes, double[] trials) {
    double[][] ones = new double[trials.length][];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = new double[] {1};
    }
    return Glm.binomial(ones, successes, trials).map(GlmFit::logLikelihood).orElse(Double.NaN);
  }

  /** The share that the line gives at a time. */
  public double share(double time) {
    double logit = Math.log(before / (1 - before)) + slope * Math.max(0, time - breakTime);
    return 1 / (1 + Math.exp(-logit));
  }
}
