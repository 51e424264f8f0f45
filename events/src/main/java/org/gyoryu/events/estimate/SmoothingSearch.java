package org.gyoryu.events.estimate;

import java.util.Arrays;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/** Chooses smoothing parameters by REML or GCV, with a Newton fit at every trial. */
final class SmoothingSearch {
  private static final double LARGEST_RATIO = 1e6;
  private static final int MAX_UPDATES = 200;

  private final Objective objective;
  private final SmoothTerms terms;
  private final long events;
  private double[] theta;

  SmoothingSearch(Objective objective, SmoothTerms terms, long events) {
    this.objective = objective;
    this.terms = terms;
    this.events = events;
  }

  /** The chosen parameters and the fit there. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once
  record Found(double[] smoothing, Newton.Outcome outcome) {}

  Found search(Smoothing criterion, double[] start) {
    theta = start;
    double[] smoothing = initial(objective.at(start));
    return switch (criterion) {
      case REML -> reml(smoothing);
      case GCV -> gcv(smoothing);
    };
  }

  /** The scale at which information and penalty weigh the same. */
  private double[] initial(Evaluation e) {
    double[] smoothing = new double[terms.terms().size()];
    for (int m = 0; m < smoothing.length; m++) {
      SmoothTerms.Term t = terms.terms().get(m);
      double information = 0;
      double penalty = 0;
      for (int a = 0; a < t.size(); a++) {
        information += e.information()[t.first() + a][t.first() + a];
        penalty += t.basis().penalty()[a][a];
      }
      smoothing[m] = Math.max(information / penalty, 1e-8);
    }
    return smoothing;
  }

  private Newton.Outcome fit(double[] smoothing) {
    Newton.Outcome outcome =
        new Newton(objective, terms.matrix(smoothing), d -> false).maximise(theta);
    if (outcome.end() == Newton.End.CONVERGED) {
      theta = outcome.theta();
    }
    return outcome;
  }

  private Found reml(double[] initial) {
    double[] smoothing = initial.clone();
    Newton.Outcome outcome = fit(smoothing);
    for (int update = 0; update < MAX_UPDATES; update++) {
      double[][] h = outcome.evaluation().information();
      double[][] l = Symmetric.cholesky(Symmetric.plus(h, terms.matrix(smoothing)), 1e-13);
      if (outcome.end() != Newton.End.CONVERGED || l == null) {
        break;
      }
      double[][] v = Symmetric.inverse(l);
      double change = 0;
      for (int m = 0; m < smoothing.length; m++) {
        double excess = terms.terms().get(m).rank() - smoothing[m] * terms.trace(m, v);
        double next =
            Math.max(excess, 1e-10) / Math.max(terms.roughness(m, outcome.theta()), 1e-300);
        next = Math.min(Math.max(next, initial[m] / LARGEST_RATIO), initial[m] * LARGEST_RATIO);
        change = Math.max(change, Math.abs(Math.log(next / smoothing[m])));
        smoothing[m] = next;
      }
      outcome = fit(smoothing);
      if (change < 1e-5) {
        break;
      }
    }
    return new Found(smoothing, outcome);
  }

  private Found gcv(double[] initial) {
    double[] logs = Arrays.stream(initial).map(Math::log).toArray();
    for (int round = 0; round < 3; round++) {
      for (int m = 0; m < logs.length; m++) {
        double centre = Math.log(initial[m]);
        logs[m] = golden(logs, m, centre - 14, centre + 14);
      }
    }
    double[] smoothing = Arrays.stream(logs).map(Math::exp).toArray();
    return new Found(smoothing, fit(smoothing));
  }

  private double golden(double[] logs, int m, double from, double to) {
    double ratio = (Math.sqrt(5) - 1) / 2;
    double low = from;
    double high = to;
    for (int step = 0; step < 24; step++) {
      double a = high - ratio * (high - low);
      double b = low + ratio * (high - low);
      if (score(logs, m, a) < score(logs, m, b)) {
        high = b;
      } else {
        low = a;
      }
    }
    return (low + high) / 2;
  }

  private double score(double[] logs, int m, double value) {
    double[] trial = logs.clone();
    trial[m] = value;
    double[] smoothing = Arrays.stream(trial).map(Math::exp).toArray();
    Newton.Outcome outcome = fit(smoothing);
    double[][] h = outcome.evaluation().information();
    double[][] l = Symmetric.cholesky(Symmetric.plus(h, terms.matrix(smoothing)), 1e-13);
    if (outcome.end() != Newton.End.CONVERGED || l == null) {
      return Double.POSITIVE_INFINITY;
    }
    double edf = effectiveParameters(l, h);
    double free = events - edf;
    return free <= 0
        ? Double.POSITIVE_INFINITY
        : -2 * outcome.evaluation().logLikelihood() * events / (free * free);
  }

  /** Returns the trace of (H + P)^-1 H. */
  static double effectiveParameters(double[][] factor, double[][] h) {
    double sum = 0;
    for (int j = 0; j < h.length; j++) {
      sum += Symmetric.solve(factor, h[j])[j];
    }
    return sum;
  }
}
