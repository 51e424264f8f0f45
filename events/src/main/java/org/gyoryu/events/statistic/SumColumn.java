package org.gyoryu.events.statistic;

import java.util.Arrays;

/**
 * Sums by slot that can be taken back: with a window each slot also keeps the rounding error
 * (Neumaier's compensated sum) and the number of terms, so that what remains after older events
 * left equals the sum over the remaining ones. Package-private state; grows on demand.
 */
final class SumColumn {
  private final boolean removable;
  private double[] sum;
  private double[] error;
  private int[] terms;

  SumColumn(int size, boolean removable) {
    this.removable = removable;
    this.sum = new double[size];
    this.error = removable ? new double[size] : null;
    this.terms = removable ? new int[size] : null;
  }

  double get(int slot) {
    return removable ? sum[slot] + error[slot] : sum[slot];
  }

  int terms(int slot) {
    return terms[slot];
  }

  void add(int slot, double amount) {
    if (removable) {
      terms[slot]++;
      compensated(slot, amount);
    } else {
      sum[slot] += amount;
    }
  }

  void remove(int slot, double amount) {
    if (--terms[slot] == 0) {
      sum[slot] = 0;
      error[slot] = 0;
    } else {
      compensated(slot, -amount);
    }
  }

  private void compensated(int slot, double amount) {
    double s = sum[slot];
    double t = s + amount;
    error[slot] += Math.abs(s) >= Math.abs(amount) ? (s - t) + amount : (amount - t) + s;
    sum[slot] = t;
  }

  void scale(double factor) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] *= factor;
      if (removable) {
        error[k] *= factor;
      }
    }
  }

  void ensure(int size) {
    if (size > sum.length) {
      int bigger = Math.max(size, sum.length * 2);
      sum = Arrays.copyOf(sum, bigger);
      error = removable ? Arrays.copyOf(error, bigger) : null;
      terms = removable ? Arrays.copyOf(terms, bigger) : null;
    }
  }
}
