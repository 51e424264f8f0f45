package org.gyoryu.analysis.stats;

import java.util.List;

/**
 * A generalised linear model that converged.
 *
 * @param coefficients on the link scale, one for each column
 * @param standardErrors with dispersion 1
 * @param fitted expected counts
 * @param dispersion Pearson's chi-squared over the degrees of freedom
 */
public record GlmFit(
    List<Double> coefficients,
    List<Double> standardErrors,
    List<Double> fitted,
    double logLikelihood,
    double deviance,
    double dispersion,
    int degreesOfFreedom) {

  public GlmFit {
    coefficients = List.copyOf(coefficients);
    standardErrors = List.copyOf(standardErrors);
    fitted = List.copyOf(fitted);
  }

  /**
   * Standard error of a coefficient under the quasi-likelihood: multiplied by the root of the
   * dispersion, never made smaller than with dispersion 1.
   */
  public double quasiStandardError(int column) {
    return standardErrors.get(column) * Math.sqrt(Math.max(1, dispersion));
  }
}
