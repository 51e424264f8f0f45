package org.gyoryu.events.estimate;

import java.util.Arrays;

/**
 * A fitted spline: beta(t) of an effect, or a smooth function f(x) of it. Immutable.
 *
 * <p>The covariance is the Bayesian one, (H + P)^-1 (Wood 2017, section 6.10).
 */
public final class SplineTerm {
  private final String effect;
  private final BSpline basis;
  private final boolean isOverTime;
  private final double[] coefficients;
  private final double[][] covariance;
  private final double smoothing;
  private final double effectiveParameters;

  /**
   * Builds a term.
   *
   * @param coefficients one for each function of the basis
   * @param smoothing the chosen smoothing parameter
   */
  public SplineTerm(
      String effect,
      BSpline basis,
      boolean isOverTime,
      double[] coefficients,
      double[][] covariance,
      double smoothing,
      double effectiveParameters) {
    this.effect = effect;
    this.basis = basis;
    this.isOverTime = isOverTime;
    this.coefficients = coefficients.clone();
    this.covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    this.smoothing = smoothing;
    this.effectiveParameters = effectiveParameters;
  }

  /** A point of the curve with its pointwise standard error. */
  public record Point(double value, double standardError) {}

  /** Returns the name of the effect. */
  public String effect() {
    return effect;
  }

  /** Says whether the curve is beta(t); otherwise it is f(x). */
  public boolean isOverTime() {
    return isOverTime;
  }

  /** Returns the basis. */
  public BSpline basis() {
    return basis;
  }

  /** Returns the smoothing parameter, larger is smoother. */
  public double smoothing() {
    return smoothing;
  }

  /** Returns the effective number of parameters of this term. */
  public double effectiveParameters() {
    return effectiveParameters;
  }

  /** Returns beta(t), or f(x) - f(lower end of the range). */
  public Point at(double x) {
    double[] b = basis.at(x);
    if (!isOverTime) {
      double[] origin = basis.at(basis.from());
      for (int i = 0; i < b.length; i++) {
        b[i] -= origin[i];
      }
    }
    double variance = Symmetric.dot(b, Symmetric.times(covariance, b));
    return new Point(Symmetric.dot(b, coefficients), Math.sqrt(Math.max(0, variance)));
  }
}
