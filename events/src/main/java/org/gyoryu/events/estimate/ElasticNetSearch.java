package org.gyoryu.events.estimate;

import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * Elastic net by proximal Newton: coordinate descent on the quadratic model at each point
 * (Friedman, Hastie and Tibshirani 2010), then a line search on the penalised likelihood.
 */
final class ElasticNetSearch {
  private static final int MAX_ITERATIONS = 200;

  private final Objective objective;
  private final Penalty.ElasticNet penalty;

  ElasticNetSearch(Objective objective, Penalty.ElasticNet penalty) {
    this.objective = objective;
    this.penalty = penalty;
  }

  Newton.Outcome maximise(double[] start) {
    double[] theta = start.clone();
    Evaluation here = objective.at(theta);
    double value = value(here, theta);
    for (int iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
      double[] target = quadratic(here, theta);
      double[] next = target;
      Evaluation there = objective.at(next);
      double nextValue = value(there, next);
      for (int h = 0; h < 30 && !(nextValue >= value - 1e-13 * Math.abs(value)); h++) {
        next = middle(theta, next);
        there = objective.at(next);
        nextValue = value(there, next);
      }
      double change = 0;
      for (int j = 0; j < theta.length; j++) {
        change = Math.max(change, Math.abs(next[j] - theta[j]));
      }
      theta = next;
      here = there;
      value = nextValue;
      if (change < 1e-10) {
        return new Newton.Outcome(Newton.End.CONVERGED, theta, here, iteration, target);
      }
    }
    return new Newton.Outcome(Newton.End.STALLED, theta, here, MAX_ITERATIONS, theta);
  }

  private double value(Evaluation e, double[] theta) {
    double sum = 0;
    for (double b : theta) {
      sum += penalty.alpha() * Math.abs(b) + (1 - penalty.alpha()) * b * b / 2;
    }
    return e.logLikelihood() - penalty.lambda() * sum;
  }

  /** Maximises g'(b - theta) - (b - theta)' H (b - theta) / 2 - penalty(b) over b. */
  private double[] quadratic(Evaluation e, double[] theta) {
    int k = theta.length;
    double[] b = theta.clone();
    double[] residual = e.score().clone();
    double l1 = penalty.lambda() * penalty.alpha();
    double l2 = penalty.lambda() * (1 - penalty.alpha());
    for (int sweep = 0; sweep < 10_000; sweep++) {
      double change = 0;
      for (int j = 0; j < k; j++) {
        double h = e.information()[j][j];
        if (h + l2 <= 0) {
          continue;
        }
        double pull = residual[j] + h * b[j];
        double next = Math.signum(pull) * Math.max(Math.abs(pull) - l1, 0) / (h + l2);
        double delta = next - b[j];
        if (delta != 0) {
          for (int i = 0; i < k; i++) {
            residual[i] -= e.information()[i][j] * delta;
          }
          b[j] = next;
          change = Math.max(change, Math.abs(delta));
        }
      }
      if (change < 1e-13) {
        break;
      }
    }
    return b;
  }

  private static double[] middle(double[] x, double[] y) {
    double[] m = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      m[i] = (x[i] + y[i]) / 2;
    }
    return m;
  }
}
