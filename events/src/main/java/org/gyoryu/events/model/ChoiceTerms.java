package org.gyoryu.events.model;

import java.util.Arrays;
import org.gyoryu.events.likelihood.ColumnProducts;

/**
 * Log-likelihood, score and information of one stratum of a coordination model. Used by one thread.
 *
 * <p>The log of p(i to j) p(j to i) has the derivative d = a + b, with a the utility's columns
 * minus their mean over the choices of i, and b the same for j. The information is the covariance
 * of d over pairs, plus for each node the variance of its own choice times its probability to
 * agree, less 1 for the nodes of the observed pair; with the sign that makes it minus the Hessian.
 */
final class ChoiceTerms {
  /** Pairs whose columns are worked on at once. */
  private static final int CHUNK = 128;

  private final int sideColumns;
  private final int otherColumns;
  private final boolean shared;
  private final int k;
  private final int width;
  private final ChoiceProbabilities probabilities;
  private final double[] mean;
  private final double[] nodeWeight;
  private final double[] expected;
  private final double[] agree;
  private final double[] own;
  private final double[] theirs;
  private final double[][] a;
  private final double[][] b;
  private final double[][] weightedA;
  private final double[][] weightedB;
  private final double[][] mixed;
  private final double[] products;
  private final int stride;
  private final int corner;

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
    int side = ColumnProducts.padded(sideColumns);
    int other = ColumnProducts.padded(otherColumns);
    this.agree = new double[CHUNK];
    this.own = new double[CHUNK];
    this.theirs = new double[CHUNK];
    this.a = new double[side][CHUNK];
    this.b = new double[other][CHUNK];
    this.weightedA = new double[side][CHUNK];
    this.weightedB = new double[other][CHUNK];
    this.mixed = new double[other][CHUNK];
    this.corner = shared ? 0 : side;
    this.stride = shared ? side : side + other;
    this.products = new double[stride * stride];
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
    Arrays.fill(products, 0);
    for (int from = 0; from < stratum.pairs(); from += CHUNK) {
      addChunk(stratum, from, Math.min(CHUNK, stratum.pairs() - from));
    }
    int m = 0;
    for (int r = 0; r < k; r++) {
      for (int c = 0; c <= r; c++) {
        information[m++] = products[place(r) * stride + place(c)] - expected[r] * expected[c];
      }
    }
    difference(stratum, stratum.observed(), 0);
    for (int r = 0; r < k; r++) {
      double d = shared ? a[r][0] + b[r][0] : r < sideColumns ? a[r][0] : b[r - sideColumns][0];
      score[r] = d - expected[r];
    }
  }

  /** Where a column stands among the products. */
  private int place(int column) {
    return shared || column < sideColumns ? column : corner + column - sideColumns;
  }

  /** Adds the products of some pairs. */
  private void addChunk(ChoiceStratum stratum, int from, int n) {
    double[] q = probabilities.ofPairs();
    for (int r = 0; r < n; r++) {
      int p = from + r;
      difference(stratum, p, r);
      agree[r] = q[p];
      own[r] = q[p] + nodeWeight[stratum.first()[p]] * probabilities.forth()[p];
      theirs[r] = q[p] + nodeWeight[stratum.second()[p]] * probabilities.back()[p];
    }
    if (shared) {
      addShared(n);
    } else {
      addSeparate(n);
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

  /** Writes a and b of a pair to a row. */
  private void difference(ChoiceStratum stratum, int p, int row) {
    int i = stratum.first()[p] * width;
    int j = stratum.second()[p] * width;
    for (int c = 0; c < sideColumns; c++) {
      a[c][row] = stratum.x()[p * sideColumns + c] - mean[i + c];
    }
    for (int c = 0; c < otherColumns; c++) {
      b[c][row] = stratum.y()[p * otherColumns + c] - mean[j + c];
    }
  }

  /** Adds own a a' + theirs b b' + q (a b' + b a'), and q (a + b) to the expectation. */
  private void addShared(int n) {
    for (int c = 0; c < k; c++) {
      double sum = 0;
      for (int r = 0; r < n; r++) {
        weightedA[c][r] = own[r] * a[c][r] + agree[r] * b[c][r];
        weightedB[c][r] = theirs[r] * b[c][r] + agree[r] * a[c][r];
        sum += agree[r] * (a[c][r] + b[c][r]);
      }
      expected[c] += sum;
    }
    ColumnProducts.addLower(weightedA, a, k, n, products, stride, 0);
    ColumnProducts.addLower(weightedB, b, k, n, products, stride, 0);
  }

  /** The same with a and b in columns of their own. */
  private void addSeparate(int n) {
    for (int c = 0; c < sideColumns; c++) {
      double sum = 0;
      for (int r = 0; r < n; r++) {
        weightedA[c][r] = own[r] * a[c][r];
        sum += agree[r] * a[c][r];
      }
      expected[c] += sum;
    }
    for (int c = 0; c < otherColumns; c++) {
      double sum = 0;
      for (int r = 0; r < n; r++) {
        weightedB[c][r] = theirs[r] * b[c][r];
        mixed[c][r] = agree[r] * b[c][r];
        sum += mixed[c][r];
      }
      expected[sideColumns + c] += sum;
    }
    ColumnProducts.addLower(weightedA, a, sideColumns, n, products, stride, 0);
    int row = corner * stride;
    ColumnProducts.addAll(mixed, otherColumns, a, sideColumns, n, products, stride, row);
    ColumnProducts.addLower(weightedB, b, otherColumns, n, products, stride, row + corner);
  }
}
