package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.gyoryu.events.Workers;
import org.gyoryu.events.estimate.Symmetric;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * The likelihood of a coordination model. Strata run in parallel and are added in order, so the
 * result does not depend on the number of threads. Remembers its evaluations at 0 and at the last
 * point.
 */
final class CoordinationLikelihood implements Objective {
  private static final int STRATA_PER_TASK = 4;

  private final ChoiceDesign design;
  private final int nodes;
  private final int sideColumns;
  private final int otherColumns;
  private final boolean shared;
  private final Workers workers;
  private double[] lastPoint;
  private Total last;
  private Total atZero;

  CoordinationLikelihood(
      ChoiceDesign design, int nodes, ModelColumns side, ModelColumns other, Workers workers) {
    this.design = design;
    this.nodes = nodes;
    this.sideColumns = side.size();
    this.otherColumns = other.size();
    this.shared = side == other;
    this.workers = workers;
  }

  /** Sums over strata. */
  static final class Total {
    private double logLikelihood;
    private final double[] score;
    private final double[] information;

    Total(int k) {
      score = new double[k];
      information = new double[k * (k + 1) / 2];
    }

    private void add(double w, ChoiceTerms t) {
      logLikelihood += w * t.logLikelihood;
      add(score, w, t.score);
      add(information, w, t.information);
    }

    private void add(Total later) {
      logLikelihood += later.logLikelihood;
      add(score, 1, later.score);
      add(information, 1, later.information);
    }

    private static void add(double[] sum, double w, double[] x) {
      for (int m = 0; m < sum.length; m++) {
        sum[m] += w * x[m];
      }
    }
  }

  ChoiceTerms terms() {
    return new ChoiceTerms(nodes, sideColumns, otherColumns, shared);
  }

  /** Hands each stratum to a visitor with terms to compute for it, in order and in one thread. */
  void forEach(BiConsumer<ChoiceStratum, ChoiceTerms> visitor) {
    ChoiceTerms terms = terms();
    design.forEachBatch(batch -> batch.forEach(stratum -> visitor.accept(stratum, terms)));
  }

  private Total total(double[] theta) {
    boolean isZero = Arrays.stream(theta).allMatch(b -> b == 0);
    if (isZero && atZero != null) {
      return atZero;
    }
    if (!Arrays.equals(theta, lastPoint)) {
      Total sum = sum(theta, false);
      last = sum;
      lastPoint = theta.clone();
      atZero = isZero ? sum : atZero;
    }
    return last;
  }

  private Total sum(double[] theta, boolean fisher) {
    Total sum = new Total(columns());
    design.forEachBatch(batch -> parallel(batch, theta, fisher).forEach(sum::add));
    return sum;
  }

  private List<Total> parallel(List<ChoiceStratum> batch, double[] theta, boolean fisher) {
    List<Total> parts = new ArrayList<>();
    List<Runnable> tasks = new ArrayList<>();
    for (int from = 0; from < batch.size(); from += STRATA_PER_TASK) {
      Total part = new Total(columns());
      parts.add(part);
      List<ChoiceStratum> strata =
          batch.subList(from, Math.min(batch.size(), from + STRATA_PER_TASK));
      tasks.add(
          () -> {
            ChoiceTerms terms = terms();
            for (ChoiceStratum stratum : strata) {
              terms.derivatives(stratum, theta, fisher);
              part.add(stratum.weight(), terms);
            }
          });
    }
    workers.run(tasks);
    return parts;
  }

  @Override
  public int columns() {
    return shared ? sideColumns : sideColumns + otherColumns;
  }

  /**
   * Evaluates; where the observed information is indefinite, which it can be far from the maximum,
   * the covariance over pairs stands in for it. A column that never varies has no information at
   * all and decides nothing.
   */
  @Override
  public Evaluation at(double[] theta) {
    Total total = total(theta);
    double[][] observed = square(total.information);
    return new Evaluation(
        total.logLikelihood, total.score.clone(), isDefinite(observed) ? observed : fisher(theta));
  }

  private static boolean isDefinite(double[][] information) {
    double[][] varying = new double[information.length][];
    for (int c = 0; c < varying.length; c++) {
      varying[c] = information[c].clone();
      if (Arrays.stream(varying[c]).allMatch(value -> value == 0)) {
        varying[c][c] = 1;
      }
    }
    return Symmetric.cholesky(varying, 1e-13) != null;
  }

  double[][] fisher(double[] theta) {
    return square(sum(theta, true).information);
  }

  private double[][] square(double[] packed) {
    int k = columns();
    double[][] full = new double[k][k];
    int m = 0;
    for (int a = 0; a < k; a++) {
      for (int b = 0; b <= a; b++) {
        full[a][b] = packed[m];
        full[b][a] = packed[m];
        m++;
      }
    }
    return full;
  }
}
