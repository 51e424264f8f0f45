package org.gyoryu.events.estimate;

import java.util.List;

/** The spline terms of a model and the penalty matrix they make for given smoothing parameters. */
public final class SmoothTerms {
  private final int columns;
  private final List<Term> terms;
  private final Penalty penalty;

  /**
   * One spline.
   *
   * @param first its first column
   * @param dropped leading basis functions without a column
   */
  public record Term(String effect, BSpline basis, boolean overTime, int first, int dropped) {
    int size() {
      return basis.functions() - dropped;
    }

    int rank() {
      return basis.functions() - 2;
    }
  }

  /** Gathers the terms of a model with {@code columns} columns. */
  public SmoothTerms(int columns, List<Term> terms, Penalty penalty) {
    this.columns = columns;
    this.terms = List.copyOf(terms);
    this.penalty = penalty;
  }

  List<Term> terms() {
    return terms;
  }

  boolean isSmooth(int column) {
    return terms.stream().anyMatch(t -> column >= t.first && column < t.first + t.size());
  }

  /** Returns the penalty matrix, null if nothing is penalised. */
  double[][] matrix(double[] smoothing) {
    double ridge = penalty instanceof Penalty.Ridge r ? r.lambda() : 0;
    if (terms.isEmpty() && ridge == 0) {
      return null;
    }
    double[][] p = new double[columns][columns];
    for (int c = 0; c < columns; c++) {
      p[c][c] = isSmooth(c) ? 0 : ridge;
    }
    for (int m = 0; m < terms.size(); m++) {
      Term t = terms.get(m);
      double[][] s = t.basis.penalty();
      for (int a = 0; a < t.size(); a++) {
        for (int b = 0; b < t.size(); b++) {
          p[t.first + a][t.first + b] += smoothing[m] * s[t.dropped + a][t.dropped + b];
        }
      }
    }
    return p;
  }

  /** Returns gamma' S gamma of term {@code m}. */
  double roughness(int m, double[] theta) {
    Term t = terms.get(m);
    double[][] s = t.basis.penalty();
    double sum = 0;
    for (int a = 0; a < t.size(); a++) {
      for (int b = 0; b < t.size(); b++) {
        sum += theta[t.first + a] * s[t.dropped + a][t.dropped + b] * theta[t.first + b];
      }
    }
    return sum;
  }

  /** Returns the trace of V S of term {@code m}. */
  double trace(int m, double[][] v) {
    Term t = terms.get(m);
    double[][] s = t.basis.penalty();
    double sum = 0;
    for (int a = 0; a < t.size(); a++) {
      for (int b = 0; b < t.size(); b++) {
        sum += v[t.first + a][t.first + b] * s[t.dropped + a][t.dropped + b];
      }
    }
    return sum;
  }
}
