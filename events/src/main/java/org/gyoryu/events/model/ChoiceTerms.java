package org.gyoryu.events.model;

import java.util.Arrays;

/**
 * Log-likelihood, score and information of one stratum of a coordination model. Used by one thread.
 *
 * <p>The log of p(i to j) p(j to i) has the derivative d = a + b, with a the utility's columns
 * minus their mean over the choices of i, and b the same for j. The information is the covariance
 * of d over pairs, plus for each node the variance of its own choice times its probability to
 * agree, less 1 for the nodes of the observed pair; with the sign that makes it minus the Hessian.
 */
final class ChoiceTerms {
  private final int sideColumns;
  private final int otherColumns;
  private final boolean shared;
  private final int k;
  private final int width;
  private final ChoiceProbabilities probabilities;
  private final double[] mean;
  private final double[] nodeWeight;
  private final double[] expected;
  private final double[] a;
  private final double[] b;
  private final double[] s;
  private final double[] t;

  /** Score of the last stratum, [k]. */
  final double[] score;

  /** Information of the last stratum, lower triangle by rows. */
  final double[] information;

  double logLikelihood;

  ChoiceTerms(int nodes, int sideColumns, int otherColumns, boolean shared) {
    this.sideColumns = sideColumns;
    this.otherColumns = otherColumns;
    this.shared = shared;
    this.k = shared ? sideColumns : sideColumns + otherColumns;
    this.width = Math.max(sideColumns, otherColumns);
    this.probabilities =
        new ChoiceProbabilities(nodes, sideColumns, otherColumns, shared ? 0 : sideColumns);
    this.mean = new double[nodes * width];
    this.nodeWeight = new double[nodes];
    this.expected = new double[k];
    this.a = new double[sideColumns];
    this.b = new double[otherColumns];
    this.s = new double[k];
    this.t = new double[k];
    this.score = new double[k];
    this.information = new double[k * (k + 1) / 2];
  }

  /** Computes q of all pairs; returns it, valid until the next call. */
  double[] probabilities(ChoiceStratum stratum, double[] theta) {
    probabilities.compute(stratum, theta);
    return probabilities.ofPairs();
  }

  /** Returns the log-probability of the observed pair, after {@link #probabilities}. */
  double observedLog(ChoiceStratum stratum) {
    return probabilities.observedLog(stratum);
  }

  /**
   * Computes log-likelihood, score and information of a stratum.
   *
   * @param fisher leave out the part that may be negative: the covariance over pairs alone
   */
  void derivatives(ChoiceStratum stratum, double[] theta, boolean fisher) {
    probabilities.compute(stratum, theta);
    logLikelihood = probabilities.observedLog(stratum);
    means(stratum);
    if (fisher) {
      Arrays.fill(nodeWeight, 0);
    }
    Arrays.fill(expected, 0);
    Arrays.fill(information, 0);
    double[] q = probabilities.ofPairs();
    for (int p = 0; p < stratum.pairs(); p++) {
      difference(stratum, p);
      double own = q[p] + nodeWeight[stratum.first()[p]] * probabilities.forth()[p];
      double theirs = q[p] + nodeWeight[stratum.second()[p]] * probabilities.back()[p];
      if (shared) {
        addShared(q[p], own, theirs);
      } else {
        addSeparate(q[p], own, theirs);
      }
    }
    int m = 0;
    for (int r = 0; r < k; r++) {
      for (int c = 0; c <= r; c++) {
        information[m++] -= expected[r] * expected[c];
      }
    }
    difference(stratum, stratum.observed());
    for (int r = 0; r < k; r++) {
      double d = shared ? a[r] + b[r] : r < sideColumns ? a[r] : b[r - sideColumns];
      score[r] = d - expected[r];
    }
  }

  /** Means of the columns over the choices of each node, and minus its probability to agree. */
  private void means(ChoiceStratum stratum) {
    Arrays.fill(mean, 0);
    Arrays.fill(nodeWeight, 0);
    double[] forth = probabilities.forth();
    double[] back = probabilities.back();
    double[] q = probabilities.ofPairs();
    for (int p = 0; p < stratum.pairs(); p++) {
      int i = stratum.first()[p];
      int j = stratum.second()[p];
      for (int c = 0; c < sideColumns; c++) {
        mean[i * width + c] += forth[p] * stratum.x()[p * sideColumns + c];
      }
      for (int c = 0; c < otherColumns; c++) {
        mean[j * width + c] += back[p] * stratum.y()[p * otherColumns + c];
      }
      nodeWeight[i] -= q[p];
      nodeWeight[j] -= q[p];
    }
    nodeWeight[stratum.first()[stratum.observed()]] += 1;
    nodeWeight[stratum.second()[stratum.observed()]] += 1;
  }

  /** Writes a and b of a pair. */
  private void difference(ChoiceStratum stratum, int p) {
    int i = stratum.first()[p] * width;
    int j = stratum.second()[p] * width;
    for (int c = 0; c < sideColumns; c++) {
      a[c] = stratum.x()[p * sideColumns + c] - mean[i + c];
    }
    for (int c = 0; c < otherColumns; c++) {
      b[c] = stratum.y()[p * otherColumns + c] - mean[j + c];
    }
  }

  /** Adds own a a' + theirs b b' + q (a b' + b a'), and q (a + b) to the expectation. */
  private void addShared(double q, double own, double theirs) {
    for (int c = 0; c < k; c++) {
      s[c] = own * a[c] + q * b[c];
      t[c] = theirs * b[c] + q * a[c];
      expected[c] += q * (a[c] + b[c]);
    }
    int base = 0;
    for (int r = 0; r < k; r++) {
      double ar = a[r];
      double br = b[r];
      for (int c = 0; c <= r; c++) {
        information[base + c] += ar * s[c] + br * t[c];
      }
      base += r + 1;
    }
  }

  /** The same with a and b in columns of their own. */
  private void addSeparate(double q, double own, double theirs) {
    int base = 0;
    for (int r = 0; r < sideColumns; r++) {
      expected[r] += q * a[r];
      for (int c = 0; c <= r; c++) {
        information[base + c] += own * a[r] * a[c];
      }
      base += r + 1;
    }
    for (int r = 0; r < otherColumns; r++) {
      expected[sideColumns + r] += q * b[r];
      for (int c = 0; c < sideColumns; c++) {
        information[base + c] += q * b[r] * a[c];
      }
      for (int c = 0; c <= r; c++) {
        information[base + sideColumns + c] += theirs * b[r] * b[c];
      }
      base += sideColumns + r + 1;
    }
  }
}
