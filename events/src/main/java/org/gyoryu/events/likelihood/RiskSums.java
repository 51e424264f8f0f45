package org.gyoryu.events.likelihood;

import java.util.Arrays;

/**
 * Sums over a risk set: S0 = sum of w, S1 = sum of w x, S2 = sum of w x x' with w = exp(eta -
 * shift); the shift keeps w in range and cancels.
 */
final class RiskSums {
  final int columns;
  double s0;
  final double[] s1;
  final double[] s2;

  RiskSums(int columns) {
    this.columns = columns;
    this.s1 = new double[columns];
    this.s2 = new double[columns * (columns + 1) / 2];
  }

  void clear() {
    s0 = 0;
    Arrays.fill(s1, 0);
    Arrays.fill(s2, 0);
  }

  /** Adds a row with weight {@code w}; a negative weight takes it out. */
  void add(double w, double[] x, int from, boolean second) {
    s0 += w;
    int base = 0;
    for (int a = 0; a < columns; a++) {
      double wa = w * x[from + a];
      s1[a] += wa;
      if (second) {
        for (int b = 0; b <= a; b++) {
          s2[base + b] += wa * x[from + b];
        }
        base += a + 1;
      }
    }
  }
}
