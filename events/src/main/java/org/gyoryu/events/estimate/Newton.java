package org.gyoryu.events.estimate;

import java.util.function.Predicate;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * Newton's method with line search for a log-likelihood minus a quadratic penalty.
 *
 * <p>Every step is halved until the penalised log-likelihood does not fall. Where the information
 * is not positive definite, a multiple of its diagonal is added (Levenberg). It has converged when
 * the expected rise of the next step, half the Newton decrement, is below 1e-14 of the
 * log-likelihood, and takes that last step too.
 */
public final class Newton {
  private static final int MAX_ITERATIONS = 60;
  private static final int MAX_HALVINGS = 30;
  private static final double TOLERANCE = 1e-14;

  /**
   * Rises below this, relative to the likelihood, may be lost in rounding under large penalties.
   */
  private static final double NUMERICAL_LIMIT = 1e-9;

  private final Objective objective;
  private final double[][] penalty;
  private final Predicate<double[]> isRecession;

  /**
   * Prepares a maximisation.
   *
   * @param penalty matrix P of the penalty theta' P theta / 2; null for none
   * @param isRecession says whether the likelihood rises for ever in a direction; asked only when
   *     the steps stop shrinking
   */
  public Newton(Objective objective, double[][] penalty, Predicate<double[]> isRecession) {
    this.objective = objective;
    this.penalty = penalty;
    this.isRecession = isRecession;
  }

  /** How the search ended. */
  public enum End {
    /** At a maximum. */
    CONVERGED,
    /** On the way to infinity: the data are separated. */
    SEPARATED,
    /** No rise could be found, or too many iterations. */
    STALLED
  }

  /**
   * The end of a search.
   *
   * @param theta the last point
   * @param evaluation likelihood without penalty, and derivatives, at that point
   * @param lastStep the last Newton step, the direction of separation if separated
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, to the fit
  public record Outcome(
      End end, double[] theta, Evaluation evaluation, int iterations, double[] lastStep) {}

  /** Maximises from a start. */
  public Outcome maximise(double[] start) {
    double[] theta = start.clone();
    Evaluation here = objective.at(theta);
    double value = penalised(here, theta);
    double[] step = new double[theta.length];
    double previous = Double.POSITIVE_INFINITY;
    for (int iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
      double[] gradient = gradient(here, theta);
      step = direction(here, gradient);
      double decrement = Symmetric.dot(gradient, step);
      boolean last = decrement <= TOLERANCE * (1 + Math.abs(value));
      double length = size(step);
      if (iteration > 5 && length > 0.5 * previous && length > 1e-4 * size(theta)) {
        // Near a maximum Newton's steps shrink fast; steps that do not speak of separation.
        if (decrement < 1e-2 && isRecession.test(step)) {
          return new Outcome(End.SEPARATED, theta, here, iteration, step);
        }
        if (last) {
          return new Outcome(End.STALLED, theta, here, iteration, step);
        }
      }
      previous = length;
      double[] next = plus(theta, step, 1);
      Evaluation there = objective.at(next);
      double nextValue = penalised(there, next);
      double slack = 1e-12 * (1 + Math.abs(value));
      double fraction = 1;
      for (int h = 0; h < MAX_HALVINGS && !(nextValue >= value - slack); h++) {
        fraction /= 2;
        next = plus(theta, step, fraction);
        there = objective.at(next);
        nextValue = penalised(there, next);
      }
      if (!(nextValue >= value - slack)) {
        boolean atLimit = decrement <= NUMERICAL_LIMIT * (1 + Math.abs(value));
        return new Outcome(atLimit ? End.CONVERGED : End.STALLED, theta, here, iteration, step);
      }
      theta = next;
      here = there;
      value = nextValue;
      if (last) {
        return new Outcome(End.CONVERGED, theta, here, iteration, step);
      }
    }
    return new Outcome(End.STALLED, theta, here, MAX_ITERATIONS, step);
  }

  private double penalised(Evaluation e, double[] theta) {
    return penalty == null
        ? e.logLikelihood()
        : e.logLikelihood() - Symmetric.dot(theta, Symmetric.times(penalty, theta)) / 2;
  }

  private double[] gradient(Evaluation e, double[] theta) {
    double[] g = e.score().clone();
    if (penalty != null) {
      double[] shrink = Symmetric.times(penalty, theta);
      for (int i = 0; i < g.length; i++) {
        g[i] -= shrink[i];
      }
    }
    return g;
  }

  private double[] direction(Evaluation e, double[] gradient) {
    double[][] h = penalty == null ? e.information() : Symmetric.plus(e.information(), penalty);
    double[][] l = Symmetric.cholesky(h, 1e-13);
    for (double damping = 1e-8; l == null && damping < 1e12; damping *= 10) {
      double[][] damped = new double[h.length][];
      for (int i = 0; i < h.length; i++) {
        damped[i] = h[i].clone();
        damped[i][i] += damping * Math.max(Math.abs(h[i][i]), 1e-8);
      }
      l = Symmetric.cholesky(damped, 0);
    }
    if (l == null) {
      return gradient;
    }
    return Symmetric.solve(l, gradient);
  }

  private static double size(double[] step) {
    double sum = 0;
    for (double s : step) {
      sum += Math.abs(s);
    }
    return sum;
  }

  private static double[] plus(double[] x, double[] step, double fraction) {
    double[] sum = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      sum[i] = x[i] + fraction * step[i];
    }
    return sum;
  }
}
