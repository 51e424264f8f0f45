package org.gyoryu.events.estimate;

import java.util.Arrays;
import java.util.List;

/** A converged fit. Immutable. */
public final class FitResult {
  private final List<Coefficient> coefficients;
  private final double[][] covariance;
  private final Summary summary;
  private final List<SplineTerm> splines;

  /**
   * The numbers of a fit as a whole.
   *
   * @param logLikelihood at the estimate, without penalty
   * @param nullLogLikelihood with all coefficients 0
   * @param events number of explained events that took part
   * @param rows number of candidates, events included
   * @param effectiveParameters trace of (H + P)^-1 H; the number of coefficients if unpenalised
   * @param concordance share of pairs (event, other candidate) that the fit orders rightly; NaN if
   *     the model has no such pairs
   * @param emptyStrata number of events without any alternative; they say nothing
   * @param leftOut number of events left out because a covariate was missing
   * @param iterations of Newton's method
   */
  public record Summary(
      double logLikelihood,
      double nullLogLikelihood,
      long events,
      long rows,
      double effectiveParameters,
      double concordance,
      int emptyStrata,
      int leftOut,
      int iterations) {}

  /** Builds a result; the covariance is copied. */
  public FitResult(
      List<Coefficient> coefficients,
      double[][] covariance,
      Summary summary,
      List<SplineTerm> splines) {
    this.coefficients = List.copyOf(coefficients);
    this.covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    this.summary = summary;
    this.splines = List.copyOf(splines);
  }

  /** Returns the coefficients in the order of the effects. */
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  /** Returns the coefficient of a name. */
  public Coefficient coefficient(String name) {
    return coefficients.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no coefficient '" + name + "'"));
  }

  /** Returns the estimates, [k]. */
  public double[] estimates() {
    return coefficients.stream().mapToDouble(Coefficient::estimate).toArray();
  }

  /** Returns a copy of the covariance matrix [k][k]: robust if clusters were asked for. */
  public double[][] covariance() {
    return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
  }

  /** Returns the numbers of the fit as a whole. */
  public Summary summary() {
    return summary;
  }

  /** Returns log-likelihood, without penalty. */
  public double logLikelihood() {
    return summary.logLikelihood();
  }

  /** Returns Akaike's criterion, -2 logLik + 2 effective parameters. */
  public double aic() {
    return -2 * summary.logLikelihood() + 2 * summary.effectiveParameters();
  }

  /** Returns the Bayesian criterion, -2 logLik + log(events) effective parameters. */
  public double bic() {
    return -2 * summary.logLikelihood()
        + Math.log((double) summary.events()) * summary.effectiveParameters();
  }

  /** Returns the number of iterations. */
  public int iterations() {
    return summary.iterations();
  }

  /** Returns the spline terms, in the order of the effects. */
  public List<SplineTerm> splines() {
    return splines;
  }

  /** Returns the spline term of an effect. */
  public SplineTerm spline(String effect) {
    return splines.stream()
        .filter(s -> s.effect().equals(effect))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no spline of '" + effect + "'"));
  }
}
