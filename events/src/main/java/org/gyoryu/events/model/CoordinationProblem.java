package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Problem;
import org.gyoryu.events.estimate.SmoothTerms;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.likelihood.Objective;

/** The estimation problem of a coordination model. */
final class CoordinationProblem implements Problem {
  /** A variance this much below the mean square is rounding, not variation. */
  private static final double ROUNDING = 1e-20;

  /** Standard deviations of the column that moves most. */
  private static final double[] FAR = {10, 20, 40};

  private final EventHistory history;
  private final StratumPlan plan;
  private final ModelColumns side;
  private final ModelColumns other;
  private final ChoiceDesign design;
  private final CoordinationLikelihood likelihood;
  private final Estimation estimation;

  CoordinationProblem(
      EventHistory history,
      StratumPlan plan,
      ModelColumns side,
      ModelColumns other,
      ChoiceDesign design,
      CoordinationLikelihood likelihood,
      Estimation estimation) {
    this.history = history;
    this.plan = plan;
    this.side = side;
    this.other = other;
    this.design = design;
    this.likelihood = likelihood;
    this.estimation = estimation;
  }

  private boolean shared() {
    return side == other;
  }

  @Override
  public Objective objective() {
    return likelihood;
  }

  @Override
  public List<String> names() {
    if (shared()) {
      return side.names();
    }
    List<String> names = new ArrayList<>();
    side.names().forEach(n -> names.add("first: " + n));
    other.names().forEach(n -> names.add("second: " + n));
    return names;
  }

  @Override
  public SmoothTerms smooth() {
    List<SmoothTerms.Term> terms = new ArrayList<>(side.terms(shared() ? "" : "first: ", 0));
    if (!shared()) {
      terms.addAll(other.terms("second: ", side.size()));
    }
    return new SmoothTerms(likelihood.columns(), terms, estimation.penalty());
  }

  @Override
  public long events() {
    return plan.events() - (long) design.leftOut();
  }

  @Override
  public long rows() {
    return design.rows();
  }

  @Override
  public int emptyStrata() {
    return design.emptyStrata();
  }

  @Override
  public int leftOut() {
    return design.leftOut();
  }

  @Override
  public double[] start() {
    return new double[likelihood.columns()];
  }

  @Override
  public double[][] identifying() {
    double[][] fisher = likelihood.fisher(start());
    double[] squares = new double[fisher.length];
    design.forEachBatch(
        batch -> {
          for (ChoiceStratum s : batch) {
            addSquares(s.x(), side.size(), 0, squares);
            addSquares(s.y(), other.size(), shared() ? 0 : side.size(), squares);
          }
        });
    for (int c = 0; c < squares.length; c++) {
      if (fisher[c][c] <= ROUNDING * squares[c]) {
        fisher[c][c] = 0;
      }
    }
    return fisher;
  }

  private static void addSquares(double[] x, int columns, int first, double[] squares) {
    for (int m = 0; columns > 0 && m < x.length; m++) {
      squares[first + m % columns] += x[m] * x[m];
    }
  }

  /**
   * A product of two choices has no simple condition for separation, so the likelihood is followed
   * far out along the direction: if it still does not fall there, it has no maximum.
   */
  @Override
  public List<Integer> recession(double[] direction) {
    double[][] information = likelihood.fisher(start());
    Recession found = Recession.of(direction, information);
    double at = likelihood.at(start()).logLikelihood();
    for (double deviations : FAR) {
      double next = likelihood.at(found.scaled(information, events(), deviations)).logLikelihood();
      if (!(next >= at - 1e-9 * Math.abs(at))) {
        return List.of();
      }
      at = next;
    }
    return found.columns();
  }

  @Override
  public double[][] meat(double[] theta, Cluster cluster) {
    int k = theta.length;
    TreeMap<Long, double[]> byCluster = new TreeMap<>();
    likelihood.forEach(
        (s, terms) -> {
          terms.derivatives(s, theta, false);
          double[] u = byCluster.computeIfAbsent(key(s, cluster), c -> new double[k]);
          for (int a = 0; a < k; a++) {
            u[a] += s.weight() * terms.score[a];
          }
        });
    double[][] meat = new double[k][k];
    for (double[] u : byCluster.values()) {
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          meat[a][b] += u[a] * u[b];
        }
      }
    }
    return meat;
  }

  private long key(ChoiceStratum s, Cluster cluster) {
    long first = history.events().sender(s.event());
    long second = history.events().receiver(s.event());
    return switch (cluster) {
      case NONE, EVENT -> s.event();
      case SENDER -> first;
      case RECEIVER -> second;
      case DYAD -> (first << 32) | second;
    };
  }

  @Override
  public double concordance(double[] theta) {
    double[] sums = new double[2];
    likelihood.forEach(
        (s, terms) -> {
          double[] q = terms.probabilities(s, theta);
          for (int p = 0; p < s.pairs(); p++) {
            if (p != s.observed()) {
              sums[0] += q[s.observed()] > q[p] ? 1 : q[s.observed()] == q[p] ? 0.5 : 0;
              sums[1]++;
            }
          }
        });
    return sums[0] / sums[1];
  }
}
