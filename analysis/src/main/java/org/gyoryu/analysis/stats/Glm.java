package org.gyoryu.analysis.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposer;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.special.Gamma;

/**
 * Generalised linear models by iteratively reweighted least squares (McCullagh and Nelder 1989,
 * section 2.5): Poisson with log link, binomial with logit link.
 */
public final class Glm {

  private static final int MOST_STEPS = 60;
  private static final double CLOSE = 1e-10;

  private enum Family {
    POISSON,
    BINOMIAL
  }

  private Glm() {}

  /**
   * Poisson regression with log link.
   *
   * @param design [n x k], with a column of ones if an intercept is wanted
   * @param counts [n]
   * @param exposure [n], positive
   * @return empty if the fit did not converge or the columns are dependent
   */
  public static Optional<GlmFit> poisson(double[][] design, double[] counts, double[] exposure) {
    double[] offset = Arrays.stream(exposure).map(Math::log).toArray();
    double[] ones = new double[counts.length];
    Arrays.fill(ones, 1);
    return fit(Family.POISSON, design, counts, ones, offset);
  }

  /**
   * Binomial regression with logit link.
   *
   * @param design [n x k]
   * @param successes [n], 0 to trials
   * @param trials [n], at least 0
   * @return empty if the fit did not converge (as where the data are separated)
   */
  public static Optional<GlmFit> binomial(double[][] design, double[] successes, double[] trials) {
    return fit(Family.BINOMIAL, design, successes, trials, new double[successes.length]);
  }

  private static Optional<GlmFit> fit(
      Family family, double[][] design, double[] y, double[] size, double[] offset) {
    int n = y.length;
    int k = design[0].length;
    double[] mean = start(family, y, size, offset);
    double[] eta = new double[n];
    for (int i = 0; i < n; i++) {
      eta[i] = family == Family.POISSON ? Math.log(mean[i]) : logit(mean[i], size[i]);
    }
    double[] beta = new double[k];
    double deviance = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] score = new double[k];
      DecompositionSolver solver = solver(family, design, y, mean, size, eta, offset, score);
      if (!solver.isNonSingular()) {
        return Optional.empty();
      }
      beta = solver.solve(new ArrayRealVector(score, false)).toArray();
      for (int i = 0; i < n; i++) {
        eta[i] = offset[i] + dot(design[i], beta);
        mean[i] = mean(family, eta[i], size[i]);
      }
      double next = deviance(family, y, mean, size);
      if (Math.abs(next - deviance) < CLOSE * (Math.abs(next) + 0.1)) {
        if (!bounded(eta, offset)) {
          return Optional.empty();
        }
        RealMatrix covariance =
            solver(family, design, y, mean, size, eta, offset, new double[k]).getInverse();
        return Optional.of(result(family, beta, covariance, y, mean, size, next));
      }
      deviance = next;
    }
    return Optional.empty();
  }

  private static DecompositionSolver solver(
      Family family,
      double[][] design,
      double[] y,
      double[] mean,
      double[] size,
      double[] eta,
      double[] offset,
      double[] score) {
    double[][] information = new double[score.length][score.length];
    for (int i = 0; i < y.length; i++) {
      double weight = variance(family, mean[i], size[i]);
      if (weight > 0) {
        double z = eta[i] - offset[i] + (y[i] - mean[i]) / weight;
        add(information, score, design[i], weight, z);
      }
    }
    return new QRDecomposer(1e-11).decompose(new Array2DRowRealMatrix(information, false));
  }

  private static boolean bounded(double[] eta, double[] offset) {
    for (int i = 0; i < eta.length; i++) {
      if (!(Math.abs(eta[i] - offset[i]) < 30)) {
        return false;
      }
    }
    return true;
  }

  private static double[] start(Family family, double[] y, double[] size, double[] offset) {
    double[] mean = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      mean[i] =
          family == Family.POISSON
              ? Math.max(y[i], 0.1 * Math.exp(Math.min(offset[i], 0)))
              : size[i] * (y[i] + 0.5) / (size[i] + 1);
    }
    return mean;
  }

  private static double logit(double mean, double size) {
    return size == 0 ? 0 : Math.log(mean / (size - mean));
  }

  private static double mean(Family family, double eta, double size) {
    return family == Family.POISSON ? Math.exp(eta) : size / (1 + Math.exp(-eta));
  }

  private static double variance(Family family, double mean, double size) {
    if (family == Family.POISSON) {
      return mean;
    }
    return size == 0 ? 0 : mean * (1 - mean / size);
  }

  private static void add(
      double[][] information, double[] score, double[] row, double weight, double z) {
    for (int a = 0; a < row.length; a++) {
      score[a] += weight * row[a] * z;
      for (int b = 0; b < row.length; b++) {
        information[a][b] += weight * row[a] * row[b];
      }
    }
  }

  private static double dot(double[] row, double[] beta) {
    double sum = 0;
    for (int a = 0; a < row.length; a++) {
      sum += row[a] * beta[a];
    }
    return sum;
  }

  private static double deviance(Family family, double[] y, double[] mean, double[] size) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum +=
          family == Family.POISSON
              ? 2 * (xlog(y[i], mean[i]) - (y[i] - mean[i]))
              : 2 * (xlog(y[i], mean[i]) + xlog(size[i] - y[i], size[i] - mean[i]));
    }
    return sum;
  }

  private static double xlog(double x, double mean) {
    return x == 0 ? 0 : x * Math.log(x / mean);
  }

  private static GlmFit result(
      Family family,
      double[] beta,
      RealMatrix covariance,
      double[] y,
      double[] mean,
      double[] size,
      double deviance) {
    double pearson = 0;
    double logLikelihood = 0;
    for (int i = 0; i < y.length; i++) {
      double variance = variance(family, mean[i], size[i]);
      pearson += variance > 0 ? (y[i] - mean[i]) * (y[i] - mean[i]) / variance : 0;
      logLikelihood +=
          family == Family.POISSON
              ? y[i] * Math.log(mean[i]) - mean[i] - Gamma.logGamma(y[i] + 1)
              : logBinomial(y[i], size[i], mean[i]);
    }
    int freedom = y.length - beta.length;
    double[] errors = new double[beta.length];
    for (int a = 0; a < beta.length; a++) {
      errors[a] = Math.sqrt(covariance.getEntry(a, a));
    }
    return new GlmFit(
        list(beta), list(errors), list(mean), logLikelihood, deviance, pearson / freedom, freedom);
  }

  private static double logBinomial(double y, double size, double mean) {
    double choose = Gamma.logGamma(size + 1) - Gamma.logGamma(y + 1) - Gamma.logGamma(size - y + 1);
    double yes = y == 0 ? 0 : y * Math.log(mean / size);
    double no = y == size ? 0 : (size - y) * Math.log1p(-mean / size);
    return choose + yes + no;
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
