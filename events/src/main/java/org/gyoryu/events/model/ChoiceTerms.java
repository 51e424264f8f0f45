package org.gyoryu.events.model;

import java.util.Arrays;

/**
 * Probabilities of the pairs of one stratum and their derivatives.
 *
 * <p>With utilities u_ij = theta'x_ij, p(i to j) = exp(u_ij) / sum_k exp(u_ik), and the agreement
 * of i and j has probability q_ij = p(i to j) p(j to i) / sum over pairs of the same (Stadtfeld,
 * Hollway and Block 2017, eq. 3). Used by one thread.
 */
final class ChoiceTerms {
  private final int sideColumns;
  private final int otherColumns;
  private final boolean shared;
  private final int k;
  private final double[] logSum;
  private final double[] largest;
  private final double[] mean;
  private final double[] nodeWeight;
  private final double[] expected;
  private final double[] du;
  private double[] u = {};
  private double[] v = {};
  private double[] q = {};
  private double logTotal;

  /** Score of the last stratum, [k]. */
  final double[] score;

  /** Information of the last stratum, lower triangle by rows. */
  final double[] information;

  /** Fisher part of the information: the covariance over pairs; never indefinite. */
  final double[] fisher;

  double logLikelihood;

  ChoiceTerms(int nodes, int sideColumns, int otherColumns, boolean shared) {
    this.sideColumns = sideColumns;
    this.otherColumns = otherColumns;
    this.shared = shared;
    this.k = shared ? sideColumns : sideColumns + otherColumns;
    this.logSum = new double[nodes];
    this.largest = new double[nodes];
    this.mean = new double[nodes * Math.max(sideColumns, otherColumns)];
    this.nodeWeight = new double[nodes];
    this.expected = new double[k];
    this.du = new double[k];
    this.score = new double[k];
    this.information = new double[k * (k + 1) / 2];
    this.fisher = new double[k * (k + 1) / 2];
  }

  int columns() {
    return k;
  }

  private int otherFrom() {
    return shared ? 0 : sideColumns;
  }

  /** Computes q of all pairs; returns it, valid until the next call. */
  double[] probabilities(ChoiceStratum s, double[] theta) {
    int n = s.pairs();
    if (u.length < n) {
      u = new double[n];
      v = new double[n];
      q = new double[n];
    }
    Arrays.fill(logSum, 0);
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    for (int p = 0; p < n; p++) {
      u[p] = s.xOffset()[p] + dot(theta, 0, s.x(), p * sideColumns, sideColumns);
      v[p] = s.yOffset()[p] + dot(theta, otherFrom(), s.y(), p * otherColumns, otherColumns);
      largest[s.first()[p]] = Math.max(largest[s.first()[p]], u[p]);
      largest[s.second()[p]] = Math.max(largest[s.second()[p]], v[p]);
    }
    for (int p = 0; p < n; p++) {
      logSum[s.first()[p]] += Math.exp(u[p] - largest[s.first()[p]]);
      logSum[s.second()[p]] += Math.exp(v[p] - largest[s.second()[p]]);
    }
    for (int i = 0; i < logSum.length; i++) {
      logSum[i] = Math.log(logSum[i]) + largest[i];
    }
    double max = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < n; p++) {
      u[p] -= logSum[s.first()[p]];
      v[p] -= logSum[s.second()[p]];
      max = Math.max(max, u[p] + v[p]);
    }
    double total = 0;
    for (int p = 0; p < n; p++) {
      q[p] = Math.exp(u[p] + v[p] - max);
      total += q[p];
    }
    for (int p = 0; p < n; p++) {
      q[p] /= total;
    }
    logTotal = max + Math.log(total);
    return q;
  }

  /** Returns the log-probability of the observed pair, after {@link #probabilities}. */
  double observedLog(ChoiceStratum s) {
    return u[s.observed()] + v[s.observed()] - logTotal;
  }

  /** Computes log-likelihood, score and information of a stratum. */
  void derivatives(ChoiceStratum s, double[] theta) {
    probabilities(s, theta);
    logLikelihood = observedLog(s);
    means(s);
    covariance(s);
    curvature(s);
    difference(s, s.observed());
    for (int a = 0; a < k; a++) {
      score[a] = du[a] - expected[a];
    }
  }

  /** Mean of x over the alternatives of each node, under its choice probabilities. */
  private void means(ChoiceStratum s) {
    Arrays.fill(mean, 0);
    int width = Math.max(sideColumns, otherColumns);
    for (int p = 0; p < s.pairs(); p++) {
      u[p] = Math.exp(u[p]);
      v[p] = Math.exp(v[p]);
      int i = s.first()[p] * width;
      int j = s.second()[p] * width;
      for (int a = 0; a < sideColumns; a++) {
        mean[i + a] += u[p] * s.x()[p * sideColumns + a];
      }
      for (int a = 0; a < otherColumns; a++) {
        mean[j + a] += v[p] * s.y()[p * otherColumns + a];
      }
    }
  }

  /** Writes the derivative of the log-numerator of a pair into du. */
  private void difference(ChoiceStratum s, int p) {
    int width = Math.max(sideColumns, otherColumns);
    int i = s.first()[p] * width;
    int j = s.second()[p] * width;
    for (int a = 0; a < sideColumns; a++) {
      du[a] = s.x()[p * sideColumns + a] - mean[i + a];
    }
    for (int a = 0; a < otherColumns; a++) {
      double d = s.y()[p * otherColumns + a] - mean[j + a];
      du[otherFrom() + a] = shared ? du[a] + d : d;
    }
  }

  private void covariance(ChoiceStratum s) {
    Arrays.fill(expected, 0);
    Arrays.fill(fisher, 0);
    Arrays.fill(nodeWeight, 0);
    for (int p = 0; p < s.pairs(); p++) {
      difference(s, p);
      addOuter(fisher, q[p], du, 0, k, 0);
      for (int a = 0; a < k; a++) {
        expected[a] += q[p] * du[a];
      }
      nodeWeight[s.first()[p]] -= q[p];
      nodeWeight[s.second()[p]] -= q[p];
    }
    addOuter(fisher, -1, expected, 0, k, 0);
    nodeWeight[s.first()[s.observed()]] += 1;
    nodeWeight[s.second()[s.observed()]] += 1;
  }

  /** Adds sum over nodes of (1 if in the observed pair, minus q of the node) Var(x of the node). */
  private void curvature(ChoiceStratum s) {
    System.arraycopy(fisher, 0, information, 0, fisher.length);
    int width = Math.max(sideColumns, otherColumns);
    for (int p = 0; p < s.pairs(); p++) {
      int i = s.first()[p];
      int j = s.second()[p];
      addCentred(nodeWeight[i] * u[p], s.x(), p * sideColumns, sideColumns, i * width, 0);
      addCentred(
          nodeWeight[j] * v[p], s.y(), p * otherColumns, otherColumns, j * width, otherFrom());
    }
  }

  private void addCentred(double w, double[] x, int from, int n, int meanFrom, int column) {
    for (int a = 0; a < n; a++) {
      du[a] = x[from + a] - mean[meanFrom + a];
    }
    addOuter(information, w, du, 0, n, column);
  }

  private static void addOuter(double[] packed, double w, double[] x, int from, int n, int column) {
    for (int a = 0; a < n; a++) {
      double wa = w * x[from + a];
      int base = (column + a) * (column + a + 1) / 2 + column;
      for (int b = 0; b <= a; b++) {
        packed[base + b] += wa * x[from + b];
      }
    }
  }

  private static double dot(double[] theta, int thetaFrom, double[] x, int from, int n) {
    double sum = 0;
    for (int a = 0; a < n; a++) {
      sum += theta[thetaFrom + a] * x[from + a];
    }
    return sum;
  }
}
