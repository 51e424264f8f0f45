package org.gyoryu.events.likelihood;

import java.util.Arrays;

/**
 * Sums over a risk set that rows enter and leave. Each sum keeps its rounding error (Knuth's
 * two-sum), so that what is left after a large term went away is as good as a sum of what is left.
 */
final class ChangingSums {
  private final int columns;
  private final double[] high;
  private final double[] low;

  ChangingSums(int columns) {
    this.columns = columns;
    this.high = new double[1 + columns + columns * (columns + 1) / 2];
    this.low = new double[high.length];
  }

  void clear() {
    Arrays.fill(high, 0);
    Arrays.fill(low, 0);
  }

  /** Adds a row with weight {@code w}; the negative weight takes it out again. */
  void add(double w, double[] x, int from) {
    add(0, w);
    int m = 1 + columns;
    for (int a = 0; a < columns; a++) {
      double wa = w * x[from + a];
      add(1 + a, wa);
      for (int b = 0; b <= a; b++) {
        add(m + b, wa * x[from + b]);
      }
      m += a + 1;
    }
  }

  private void add(int m, double term) {
    double s = high[m];
    double t = s + term;
    double part = t - s;
    low[m] += (s - (t - part)) + (term - part);
    high[m] = t;
  }

  /** Writes the sums. */
  void copyTo(RiskSums sums) {
    sums.s0 = high[0] + low[0];
    for (int a = 0; a < columns; a++) {
      sums.s1[a] = high[1 + a] + low[1 + a];
    }
    for (int m = 0; m < sums.s2.length; m++) {
      sums.s2[m] = high[1 + columns + m] + low[1 + columns + m];
    }
  }
}
