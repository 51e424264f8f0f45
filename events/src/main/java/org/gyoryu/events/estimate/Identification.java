package org.gyoryu.events.estimate;

import java.util.ArrayList;
import java.util.List;

/** Finds columns that are linear combinations of others, from the information at the start. */
public final class Identification {
  private static final double TOLERANCE = 1e-10;

  private Identification() {}

  /** A column and those that it is a combination of. */
  public record Dependence(int column, List<Integer> others) {}

  /**
   * Sweeps the columns in order by Cholesky on the scaled matrix; the first whose remaining
   * variance is below 1e-10 of its variance depends on those before it.
   *
   * @param information [k][k] with positive diagonal
   * @return null if all columns are independent
   */
  public static Dependence find(double[][] information) {
    int k = information.length;
    for (int j = 1; j < k; j++) {
      double[][] l = Symmetric.cholesky(scaled(information, j), 0);
      double[] row = new double[j];
      for (int i = 0; i < j; i++) {
        row[i] = correlation(information, i, j);
      }
      double[] weights = Symmetric.solve(l, row);
      double remaining = 1 - Symmetric.dot(row, weights);
      if (remaining < TOLERANCE) {
        return new Dependence(j, large(weights));
      }
    }
    return null;
  }

  private static List<Integer> large(double[] weights) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) > 1e-4) {
        others.add(i);
      }
    }
    return others;
  }

  private static double[][] scaled(double[][] a, int size) {
    double[][] r = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        r[i][j] = correlation(a, i, j);
      }
    }
    return r;
  }

  private static double correlation(double[][] a, int i, int j) {
    return a[i][j] / Math.sqrt(a[i][i] * a[j][j]);
  }
}
