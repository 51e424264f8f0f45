package org.gyoryu.events.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.gyoryu.events.Workers;

/**
 * The likelihood of a design: the weighted sum over its strata.
 *
 * <p>Segments run in parallel, and their sums are added in the order of the segments, so the result
 * does not depend on the number of threads. Remembers its last evaluation; not safe for threads.
 */
public final class DesignLikelihood implements Objective {
  private final Design design;
  private final Likelihood likelihood;
  private final Workers workers;
  private double[] lastPoint;
  private Evaluation last;

  /** Builds the objective. */
  public DesignLikelihood(Design design, Likelihood likelihood, Workers workers) {
    this.design = design;
    this.likelihood = likelihood;
    this.workers = workers;
  }

  /** A sum over strata that can be taken in parts. */
  public interface Sum<S extends Sum<S>> {
    /** Adds one stratum. */
    void add(StratumTerms terms);

    /** Adds another part, whose strata come later. */
    void addAll(S later);
  }

  /** Sums over all strata, in an order that is the same for any number of threads. */
  public <S extends Sum<S>> S sum(double[] theta, Segment.Detail detail, Supplier<S> empty) {
    S total = empty.get();
    design.forEachBatch(
        batch -> {
          List<S> parts = new ArrayList<>();
          List<Runnable> tasks = new ArrayList<>();
          for (Segment segment : batch) {
            S part = empty.get();
            parts.add(part);
            tasks.add(() -> segment.visit(theta, detail, likelihood, part::add));
          }
          workers.run(tasks);
          parts.forEach(total::addAll);
        });
    return total;
  }

  @Override
  public int columns() {
    return design.columns();
  }

  /** Returns the design. */
  public Design design() {
    return design;
  }

  @Override
  public Evaluation at(double[] theta) {
    if (!Arrays.equals(theta, lastPoint)) {
      int k = design.columns();
      last = sum(theta, Segment.Detail.DERIVATIVES, () -> new Total(k)).evaluation();
      lastPoint = theta.clone();
    }
    return last;
  }

  private static final class Total implements Sum<Total> {
    private final double[] score;
    private final double[][] information;
    private double logLikelihood;

    Total(int k) {
      score = new double[k];
      information = new double[k][k];
    }

    @Override
    public void add(StratumTerms t) {
      double w = t.weight();
      logLikelihood += w * t.logLikelihood();
      for (int a = 0; a < score.length; a++) {
        score[a] += w * t.score(a);
        for (int b = 0; b <= a; b++) {
          information[a][b] += w * t.information(a, b);
        }
      }
    }

    @Override
    public void addAll(Total later) {
      logLikelihood += later.logLikelihood;
      for (int a = 0; a < score.length; a++) {
        score[a] += later.score[a];
        for (int b = 0; b <= a; b++) {
          information[a][b] += later.information[a][b];
        }
      }
    }

    Evaluation evaluation() {
      for (int a = 0; a < score.length; a++) {
        for (int b = 0; b < a; b++) {
          information[b][a] = information[a][b];
        }
      }
      return new Evaluation(logLikelihood, score, information);
    }
  }
}
