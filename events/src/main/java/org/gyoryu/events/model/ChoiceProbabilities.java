package org.gyoryu.events.model;

import java.util.Arrays;

/**
 * Probabilities of the pairs of one stratum.
 *
 * <p>With utilities u_ij = theta'x_ij, p(i to j) = exp(u_ij) / sum_k exp(u_ik), and the agreement
 * of i and j has probability q_ij = p(i to j) p(j to i) / sum over pairs of the same (Stadtfeld,
 * Hollway and Block 2017, eq. 3). Used by one thread.
 */
final class ChoiceProbabilities {
  /** Below this the products of choices have lost digits, and logarithms are taken instead. */
  private static final double SMALLEST_TOTAL = 1e-250;

  private final int sideColumns;
  private final int otherColumns;
  private final int otherFrom;
  private final double[] sum;
  private final double[] largest;
  private double[] u = {};
  private double[] v = {};
  private double[] forth = {};
  private double[] back = {};
  private double[] q = {};
  private double logTotal;

  /** Prepares room; coefficients of the second side start at {@code otherFrom}. */
  ChoiceProbabilities(int nodes, int sideColumns, int otherColumns, int otherFrom) {
    this.sideColumns = sideColumns;
    this.otherColumns = otherColumns;
    this.otherFrom = otherFrom;
    this.sum = new double[nodes];
    this.largest = new double[nodes];
  }

  /** Computes the probabilities of all pairs of a stratum. */
  void compute(ChoiceStratum s, double[] theta) {
    int n = s.pairs();
    ensure(n);
    utilities(s, theta);
    int[] first = s.first();
    int[] second = s.second();
    Arrays.fill(sum, 0);
    for (int p = 0; p < n; p++) {
      forth[p] = Math.exp(u[p] - largest[first[p]]);
      back[p] = Math.exp(v[p] - largest[second[p]]);
      sum[first[p]] += forth[p];
      sum[second[p]] += back[p];
    }
    double total = 0;
    for (int p = 0; p < n; p++) {
      forth[p] /= sum[first[p]];
      back[p] /= sum[second[p]];
      q[p] = forth[p] * back[p];
      total += q[p];
    }
    logTotal = Math.log(total);
    if (total < SMALLEST_TOTAL) {
      total = rescaled(s);
    }
    for (int p = 0; p < n; p++) {
      q[p] /= total;
    }
  }

  private void ensure(int n) {
    if (u.length < n) {
      u = new double[n];
      v = new double[n];
      forth = new double[n];
      back = new double[n];
      q = new double[n];
    }
  }

  private void utilities(ChoiceStratum s, double[] theta) {
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    for (int p = 0; p < s.pairs(); p++) {
      double a = s.xOffset()[p];
      for (int c = 0; c < sideColumns; c++) {
        a += theta[c] * s.x()[p * sideColumns + c];
      }
      double b = s.yOffset()[p];
      for (int c = 0; c < otherColumns; c++) {
        b += theta[otherFrom + c] * s.y()[p * otherColumns + c];
      }
      u[p] = a;
      v[p] = b;
      largest[s.first()[p]] = Math.max(largest[s.first()[p]], a);
      largest[s.second()[p]] = Math.max(largest[s.second()[p]], b);
    }
  }

  private double logProduct(ChoiceStratum s, int p) {
    int i = s.first()[p];
    int j = s.second()[p];
    return u[p] - largest[i] - Math.log(sum[i]) + v[p] - largest[j] - Math.log(sum[j]);
  }

  /** Computes q relative to its largest value; returns its sum. */
  private double rescaled(ChoiceStratum s) {
    double max = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < s.pairs(); p++) {
      q[p] = logProduct(s, p);
      max = Math.max(max, q[p]);
    }
    double total = 0;
    for (int p = 0; p < s.pairs(); p++) {
      q[p] = Math.exp(q[p] - max);
      total += q[p];
    }
    logTotal = max + Math.log(total);
    return total;
  }

  /** Returns p(i to j) of each pair, valid until the next call. */
  double[] forth() {
    return forth;
  }

  /** Returns p(j to i) of each pair, valid until the next call. */
  double[] back() {
    return back;
  }

  /** Returns q of each pair, valid until the next call; the array may be longer. */
  double[] ofPairs() {
    return q;
  }

  /** Returns the log-probability of the observed pair. */
  double observedLog(ChoiceStratum s) {
    return logProduct(s, s.observed()) - logTotal;
  }
}
