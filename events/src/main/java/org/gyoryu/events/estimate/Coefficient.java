package org.gyoryu.events.estimate;

import org.hipparchus.special.Erf;

/**
 * One estimated coefficient.
 *
 * @param name of the effect; spline coefficients carry their number in brackets
 * @param standardError from the inverse information; NaN if the estimator has none (elastic net)
 * @param robustError from the clustered sandwich; NaN unless clusters were asked for
 */
public record Coefficient(String name, double estimate, double standardError, double robustError) {

  /** Returns the robust error if there is one, else the model-based one. */
  public double error() {
    return Double.isNaN(robustError) ? standardError : robustError;
  }

  /** Returns estimate over error. */
  public double z() {
    return estimate / error();
  }

  /** Returns the two-sided p-value of beta = 0 by the normal distribution. */
  public double p() {
    return Erf.erfc(Math.abs(z()) / Math.sqrt(2));
  }

  /** Returns the lower and upper end of the 95% interval. */
  public double[] interval95() {
    double half = 1.959963984540054 * error();
    return new double[] {estimate - half, estimate + half};
  }
}
