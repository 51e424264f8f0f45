package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Rubin;
import org.gyoryu.events.estimate.Symmetric;

/**
 * The coefficients of the choice model, pooled over versions of the dates (Rubin 1987). Immutable.
 */
final class ChoiceModel {

  private final Covariates covariates;
  private final Scale scale;
  private final List<DriverCoefficient> coefficients;
  private final double[] beta;
  private final double[][] covariance;

  private ChoiceModel(
      Covariates covariates,
      Scale scale,
      List<DriverCoefficient> coefficients,
      double[][] covariance) {
    this.covariates = covariates;
    this.scale = scale;
    this.coefficients = List.copyOf(coefficients);
    this.beta = coefficients.stream().mapToDouble(DriverCoefficient::value).toArray();
    this.covariance = covariance;
  }

  /**
   * Pools the fits of the versions.
   *
   * @param theta [versions][active]
   * @param within [versions][active][active]
   */
  static ChoiceModel pool(
      Covariates covariates, Scale scale, double[][] theta, double[][][] within) {
    int k = scale.active().length;
    int m = theta.length;
    double[][] total = new double[k][k];
    double[] mean = new double[k];
    for (int c = 0; c < k; c++) {
      for (double[] version : theta) {
        mean[c] += version[c] / m;
      }
    }
    for (int v = 0; v < m; v++) {
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          total[a][b] +=
              within[v][a][b] / m
                  + (1 + 1.0 / m) * (theta[v][a] - mean[a]) * (theta[v][b] - mean[b]) / (m - 1);
        }
      }
    }
    List<DriverCoefficient> coefficients = new ArrayList<>();
    for (int c = 0; c < k; c++) {
      int column = c;
      double[] estimates = Arrays.stream(theta).mapToDouble(t -> t[column]).toArray();
      double[] errors =
          Arrays.stream(within).mapToDouble(w -> Math.sqrt(w[column][column])).toArray();
      int covariate = scale.active()[c];
      coefficients.add(
          new DriverCoefficient(
              covariates.list().get(covariate),
              Rubin.pool(estimates, errors),
              scale.deviation(covariate)));
    }
    return new ChoiceModel(covariates, scale, coefficients, total);
  }

  /** The same coefficients read on other covariates of the same names. */
  ChoiceModel on(Covariates others) {
    return new ChoiceModel(others, scale, coefficients, covariance);
  }

  Covariates covariates() {
    return covariates;
  }

  List<DriverCoefficient> coefficients() {
    return coefficients;
  }

  Scale scale() {
    return scale;
  }

  double[] beta() {
    return beta.clone();
  }

  /** Coefficients drawn from their normal law. */
  double[] draw(SplittableRandom random) {
    double[][] padded = new double[beta.length][];
    for (int c = 0; c < beta.length; c++) {
      padded[c] = covariance[c].clone();
      padded[c][c] += 1e-9;
    }
    double[][] factor = Symmetric.cholesky(padded, 0);
    double[] drawn = beta.clone();
    for (int c = 0; c < drawn.length; c++) {
      double z = Draws.normal(random);
      for (int r = c; factor != null && r < drawn.length; r++) {
        drawn[r] += factor[r][c] * z;
      }
    }
    return drawn;
  }

  /** A sum of the coefficients, each times a number, with its 95 % interval. */
  Estimate effect(double[] times) {
    double value = Symmetric.dot(beta, times);
    double error = Math.sqrt(Symmetric.dot(times, Symmetric.times(covariance, times)));
    return new Estimate(value, value - Intervals.Z * error, value + Intervals.Z * error);
  }

  /** The linear predictor of a pair whose natural values are given. */
  double index(double[] values, double[] theta) {
    int[] active = scale.active();
    double index = 0;
    for (int c = 0; c < active.length; c++) {
      index += theta[c] * scale.apply(active[c], values[active[c]]);
    }
    return index;
  }
}
