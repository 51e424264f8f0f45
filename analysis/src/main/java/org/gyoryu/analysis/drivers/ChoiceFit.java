package org.gyoryu.analysis.drivers;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.gyoryu.events.estimate.Symmetric;
import org.gyoryu.events.likelihood.Evaluation;

/**
 * Maximum of the partial likelihood less a ridge penalty, by Newton's method. Immutable.
 *
 * @param theta [k]
 * @param logLikelihood at the maximum, without the penalty
 * @param effectiveParameters trace of (H + P)^-1 H
 * @param inverse [k][k] (H + P)^-1
 */
@SuppressWarnings("ArrayRecordComponent") // handed over within the package
record ChoiceFit(
    double[] theta, double logLikelihood, double effectiveParameters, double[][] inverse) {

  static final double RIDGE = 1;
  static final double EXACT = 1e-10;
  private static final int MOST_STEPS = 40;

  /**
   * Fits.
   *
   * @param start [k], where the search starts
   * @param tolerance rise of the penalised log-likelihood, in nats, below which a step is the last;
   *     the last step is taken
   */
  static ChoiceFit of(ChoiceLikelihood likelihood, double ridge, double[] start, double tolerance) {
    double[] theta = start.clone();
    Evaluation here = likelihood.at(theta);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[][] factor = factor(here, ridge);
      double[] gradient = gradient(here, theta, ridge);
      double[] move = Symmetric.solve(factor, gradient);
      double rise = Symmetric.dot(gradient, move) / 2;
      if (rise < tolerance) {
        for (int c = 0; c < theta.length; c++) {
          theta[c] += move[c];
        }
        double gain = Symmetric.dot(here.score(), move) - curvature(here, move) / 2;
        return found(theta, here.logLikelihood() + gain, factor, ridge);
      }
      here = stepped(likelihood, here, theta, move, ridge);
    }
    return found(theta, here.logLikelihood(), factor(here, ridge), ridge);
  }

  /** (H + P)^-1 H is I - (H + P)^-1 P, and P the ridge times I. */
  private static ChoiceFit found(
      double[] theta, double logLikelihood, double[][] factor, double ridge) {
    double[][] inverse = Symmetric.inverse(factor);
    double effective = theta.length;
    for (int c = 0; c < theta.length; c++) {
      effective -= ridge * inverse[c][c];
    }
    return new ChoiceFit(theta, logLikelihood, effective, inverse);
  }

  /** Takes a step, halved until the penalised log-likelihood doesn't fall; changes theta. */
  private static Evaluation stepped(
      ChoiceLikelihood likelihood, Evaluation here, double[] theta, double[] move, double ridge) {
    double value = penalised(here, theta, ridge);
    double[] next = theta.clone();
    double fraction = 1;
    while (true) {
      for (int c = 0; c < theta.length; c++) {
        next[c] = theta[c] + fraction * move[c];
      }
      Evaluation there = likelihood.at(next);
      if (penalised(there, next, ridge) >= value || fraction < 1e-6) {
        System.arraycopy(next, 0, theta, 0, theta.length);
        return there;
      }
      fraction /= 2;
    }
  }

  private static double penalised(Evaluation evaluation, double[] theta, double ridge) {
    return evaluation.logLikelihood() - ridge * Symmetric.dot(theta, theta) / 2;
  }

  private static double curvature(Evaluation evaluation, double[] move) {
    return Symmetric.dot(move, Symmetric.times(evaluation.information(), move));
  }

  private static double[][] factor(Evaluation evaluation, double ridge) {
    double[][] penalised = new double[evaluation.information().length][];
    for (int c = 0; c < penalised.length; c++) {
      penalised[c] = evaluation.information()[c].clone();
      penalised[c][c] += ridge;
    }
    return Symmetric.cholesky(penalised, 0);
  }

  private static double[] gradient(Evaluation evaluation, double[] theta, double ridge) {
    double[] gradient = evaluation.score().clone();
    for (int c = 0; c < gradient.length; c++) {
      gradient[c] -= ridge * theta[c];
    }
    return gradient;
  }

  /**
   * The sandwich covariance.
   *
   * @param weights of all events of the sample
   * @param cluster cluster of each event
   */
  double[][] covariance(ChoiceLikelihood likelihood, double[] weights, IntUnaryOperator cluster) {
    Map<Integer, double[]> sums = new TreeMap<>();
    int[] events = likelihood.events();
    for (int e = 0; e < events.length; e++) {
      double[] sum =
          sums.computeIfAbsent(cluster.applyAsInt(events[e]), c -> new double[theta.length]);
      double[] score = likelihood.score(e, theta);
      for (int c = 0; c < sum.length; c++) {
        sum[c] += weights[events[e]] * score[c];
      }
    }
    double[][] meat = new double[theta.length][theta.length];
    double correction = sums.size() / Math.max(1.0, sums.size() - 1.0);
    for (double[] sum : sums.values()) {
      for (int a = 0; a < sum.length; a++) {
        for (int b = 0; b < sum.length; b++) {
          meat[a][b] += correction * sum[a] * sum[b];
        }
      }
    }
    return Symmetric.times(Symmetric.times(inverse, meat), inverse);
  }
}
