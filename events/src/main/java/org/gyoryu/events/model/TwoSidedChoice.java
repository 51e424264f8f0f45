package org.gyoryu.events.model;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Turns the utilities of either side into log-probabilities that a pair chooses each other. */
final class TwoSidedChoice {
  private TwoSidedChoice() {}

  /**
   * Replaces {@code u} by log p(i to j) + log p(j to i), each normalised over the partners at risk.
   *
   * @param u utility of the second node to the first, minus infinity for pairs not at risk
   * @param v utility of the first node to the second
   */
  static void combine(
      double[] u, double[] v, IntUnaryOperator first, IntUnaryOperator second, int nodes) {
    double[] largest = new double[nodes];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    for (int row = 0; row < u.length; row++) {
      if (isOpen(u[row], v[row])) {
        int i = first.applyAsInt(row);
        int j = second.applyAsInt(row);
        largest[i] = Math.max(largest[i], u[row]);
        largest[j] = Math.max(largest[j], v[row]);
      }
    }
    double[] sums = new double[nodes];
    for (int row = 0; row < u.length; row++) {
      if (isOpen(u[row], v[row])) {
        int i = first.applyAsInt(row);
        int j = second.applyAsInt(row);
        sums[i] += Math.exp(u[row] - largest[i]);
        sums[j] += Math.exp(v[row] - largest[j]);
      }
    }
    for (int row = 0; row < u.length; row++) {
      if (isOpen(u[row], v[row])) {
        int i = first.applyAsInt(row);
        int j = second.applyAsInt(row);
        u[row] += v[row] - largest[i] - Math.log(sums[i]) - largest[j] - Math.log(sums[j]);
      } else {
        u[row] = Double.NEGATIVE_INFINITY;
      }
    }
  }

  private static boolean isOpen(double u, double v) {
    return u > Double.NEGATIVE_INFINITY && v > Double.NEGATIVE_INFINITY;
  }
}
