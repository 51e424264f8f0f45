package org.gyoryu.analysis.stats;

import java.util.Optional;
import org.hipparchus.special.Gamma;

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

  private static final int MOST_STEPS = 50;
  private static final double CLOSE = 1e-9;
  private static final double[] NOT_CONVERGED = {};

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
    double choices = choices(successes, trials);
    BrokenLine best = null;
    for (int b = margin - 1; b < n - margin; b++) {
      double[] line = climb(time, time[b], successes, trials, choices);
      if (line.length > 0 && (best == null || line[2] > best.logLikelihood)) {
        best =
            new BrokenLine(
                time[b], line[1], 1 / (1 + Math.exp(-line[0])), line[2], 2 * (line[2] - constant));
      }
    }
    return Optional.ofNullable(best);
  }

  private static double constant(double[] successes, double[] trials) {
    double k = 0;
    double n = 0;
    for (int i = 0; i < trials.length; i++) {
      k += successes[i];
      n += trials[i];
    }
    double logit = Math.log(k / (n - k));
    double sum = choices(successes, trials);
    for (int i = 0; i < trials.length; i++) {
      sum += term(successes[i], trials[i], logit);
    }
    return sum;
  }

  /**
   * Newton's method for intercept and slope; it is the same fit as {@link Glm#binomial}, written
   * out for two columns because a bootstrap asks for it tens of thousands of times.
   *
   * @return intercept, slope, log-likelihood; empty if it did not converge
   */
  private static double[] climb(
      double[] time, double at, double[] successes, double[] trials, double choices) {
    double intercept = 0;
    double slope = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double u0 = 0;
      double u1 = 0;
      double i00 = 0;
      double i01 = 0;
      double i11 = 0;
      for (int i = 0; i < time.length; i++) {
        double x = Math.max(0, time[i] - at);
        double p = 1 / (1 + Math.exp(-intercept - slope * x));
        double residual = successes[i] - trials[i] * p;
        double weight = trials[i] * p * (1 - p);
        u0 += residual;
        u1 += residual * x;
        i00 += weight;
        i01 += weight * x;
        i11 += weight * x * x;
      }
      double determinant = i00 * i11 - i01 * i01;
      if (!(determinant > 1e-10 * i00 * i11)) {
        return NOT_CONVERGED;
      }
      double d0 = (i11 * u0 - i01 * u1) / determinant;
      double d1 = (i00 * u1 - i01 * u0) / determinant;
      intercept += d0;
      slope += d1;
      if (!(Math.abs(intercept) < 30) || !(Math.abs(slope) < 30)) {
        return NOT_CONVERGED;
      }
      if (Math.abs(d0) < CLOSE && Math.abs(d1) < CLOSE) {
        double sum = choices;
        for (int i = 0; i < time.length; i++) {
          sum += term(successes[i], trials[i], intercept + slope * Math.max(0, time[i] - at));
        }
        return new double[] {intercept, slope, sum};
      }
    }
    return NOT_CONVERGED;
  }

  private static double term(double successes, double trials, double logit) {
    return successes * logit - trials * Math.log1p(Math.exp(logit));
  }

  private static double choices(double[] successes, double[] trials) {
    double sum = 0;
    for (int i = 0; i < trials.length; i++) {
      sum +=
          Gamma.logGamma(trials[i] + 1)
              - Gamma.logGamma(successes[i] + 1)
              - Gamma.logGamma(trials[i] - successes[i] + 1);
    }
    return sum;
  }

  /** The share that the line gives at a time. */
  public double share(double time) {
    double logit = Math.log(before / (1 - before)) + slope * Math.max(0, time - breakTime);
    return 1 / (1 + Math.exp(-logit));
  }
}
