package org.gyoryu.events.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gyoryu.events.likelihood.Evaluation;

/** From a problem to a fit: identification, search, errors. */
public final class Estimator {
  private final Problem problem;
  private final Estimation estimation;

  /** Prepares the estimation of one problem. */
  public Estimator(Problem problem, Estimation estimation) {
    this.problem = problem;
    this.estimation = estimation;
  }

  /** Estimates. */
  public Fit fit() {
    if (estimation.penalty() instanceof Penalty.None) {
      Fit failure = unidentified();
      if (failure != null) {
        return failure;
      }
    }
    double[] smoothing = {};
    Newton.Outcome outcome;
    if (estimation.penalty() instanceof Penalty.ElasticNet net) {
      outcome = new ElasticNetSearch(problem.objective(), net).maximise(problem.start());
    } else if (problem.smooth().terms().isEmpty()) {
      outcome =
          new Newton(
                  problem.objective(),
                  problem.smooth().matrix(smoothing),
                  d -> !problem.recession(d).isEmpty())
              .maximise(problem.start());
    } else {
      SmoothingSearch.Found found =
          new SmoothingSearch(problem.objective(), problem.smooth(), problem.events())
              .search(estimation.smoothing(), problem.start());
      smoothing = found.smoothing();
      outcome = found.outcome();
    }
    return switch (outcome.end()) {
      case CONVERGED -> converged(outcome, smoothing);
      case SEPARATED -> new Fit.Separated(names(problem.recession(outcome.lastStep())));
      case STALLED ->
          new Fit.NotConverged(
              outcome.iterations(), "the likelihood is flat or the steps do not shrink");
    };
  }

  private Fit unidentified() {
    double[][] information = problem.identifying();
    List<Integer> linear = new ArrayList<>();
    for (int c = 0; c < information.length; c++) {
      if (!problem.smooth().isSmooth(c)) {
        if (!(information[c][c] > 0)) {
          return new Fit.NoVariation(problem.names().get(c));
        }
        linear.add(c);
      }
    }
    double[][] part = new double[linear.size()][linear.size()];
    for (int a = 0; a < part.length; a++) {
      for (int b = 0; b < part.length; b++) {
        part[a][b] = information[linear.get(a)][linear.get(b)];
      }
    }
    Identification.Dependence found = Identification.find(part);
    if (found == null) {
      return null;
    }
    return new Fit.Collinear(
        problem.names().get(linear.get(found.column())),
        names(found.others().stream().map(linear::get).toList()));
  }

  private List<String> names(List<Integer> indices) {
    return indices.stream().map(problem.names()::get).toList();
  }

  private Fit converged(Newton.Outcome outcome, double[] smoothing) {
    double[] theta = outcome.theta();
    int k = theta.length;
    boolean selects = estimation.penalty() instanceof Penalty.ElasticNet;
    double[][] h = outcome.evaluation().information();
    double[][] p = selects ? null : problem.smooth().matrix(smoothing);
    double[][] l = selects ? null : Symmetric.cholesky(p == null ? h : Symmetric.plus(h, p), 1e-13);
    if (l == null && !selects) {
      return new Fit.NotConverged(outcome.iterations(), "the information is singular");
    }
    double[][] v = selects ? filled(k, Double.NaN) : Symmetric.inverse(l);
    double edf = selects ? nonZero(theta) : SmoothingSearch.effectiveParameters(l, h);
    double[][] robust = null;
    if (estimation.cluster() != Cluster.NONE && !selects) {
      double[][] meat = problem.meat(theta, estimation.cluster());
      robust = Symmetric.times(Symmetric.times(v, meat), v);
    }
    List<Coefficient> coefficients = new ArrayList<>();
    for (int c = 0; c < k; c++) {
      coefficients.add(
          new Coefficient(
              problem.names().get(c),
              theta[c],
              Math.sqrt(v[c][c]),
              robust == null ? Double.NaN : Math.sqrt(robust[c][c])));
    }
    Evaluation none = problem.objective().at(new double[k]);
    FitResult.Summary summary =
        new FitResult.Summary(
            outcome.evaluation().logLikelihood(),
            none.logLikelihood(),
            problem.events(),
            problem.rows(),
            edf,
            problem.concordance(theta),
            problem.emptyStrata(),
            problem.leftOut(),
            outcome.iterations());
    return new Fit.Converged(
        new FitResult(
            coefficients,
            robust == null ? v : robust,
            summary,
            splines(theta, v, l, h, smoothing)));
  }

  private List<SplineTerm> splines(
      double[] theta, double[][] v, double[][] l, double[][] h, double[] smoothing) {
    List<SplineTerm> splines = new ArrayList<>();
    for (int m = 0; m < problem.smooth().terms().size() && l != null; m++) {
      SmoothTerms.Term t = problem.smooth().terms().get(m);
      int n = t.basis().functions();
      double[] gamma = new double[n];
      double[][] covariance = new double[n][n];
      double edf = 0;
      for (int a = 0; a < t.size(); a++) {
        gamma[t.dropped() + a] = theta[t.first() + a];
        edf += Symmetric.solve(l, h[t.first() + a])[t.first() + a];
        for (int b = 0; b < t.size(); b++) {
          covariance[t.dropped() + a][t.dropped() + b] = v[t.first() + a][t.first() + b];
        }
      }
      splines.add(
          new SplineTerm(
              t.effect(), t.basis(), t.overTime(), gamma, covariance, smoothing[m], edf));
    }
    return splines;
  }

  private static double[][] filled(int k, double value) {
    double[][] a = new double[k][k];
    for (double[] row : a) {
      Arrays.fill(row, value);
    }
    return a;
  }

  private static double nonZero(double[] theta) {
    return Arrays.stream(theta).filter(b -> b != 0).count();
  }
}
