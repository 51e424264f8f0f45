package org.gyoryu.events.estimate;

/** Dense symmetric matrices of a few dozen rows, [k][k]. */
public final class Symmetric {
  private Symmetric() {}

  /**
   * Returns the lower Cholesky factor.
   *
   * @return null if the matrix is not positive definite: a pivot is not above {@code tolerance}
   *     times its diagonal element
   */
  public static double[][] cholesky(double[][] a, double tolerance) {
    int k = a.length;
    double[][] l = new double[k][k];
    for (int j = 0; j < k; j++) {
      double pivot = a[j][j];
      for (int m = 0; m < j; m++) {
        pivot -= l[j][m] * l[j][m];
      }
      if (!(pivot > tolerance * Math.abs(a[j][j])) || !(pivot > 0)) {
        return null;
      }
      l[j][j] = Math.sqrt(pivot);
      for (int i = j + 1; i < k; i++) {
        double sum = a[i][j];
        for (int m = 0; m < j; m++) {
          sum -= l[i][m] * l[j][m];
        }
        l[i][j] = sum / l[j][j];
      }
    }
    return l;
  }

  /** Solves L L' x = b. */
  public static double[] solve(double[][] l, double[] b) {
    int k = b.length;
    double[] x = b.clone();
    for (int i = 0; i < k; i++) {
      for (int m = 0; m < i; m++) {
        x[i] -= l[i][m] * x[m];
      }
      x[i] /= l[i][i];
    }
    for (int i = k - 1; i >= 0; i--) {
      for (int m = i + 1; m < k; m++) {
        x[i] -= l[m][i] * x[m];
      }
      x[i] /= l[i][i];
    }
    return x;
  }

  /** Returns the inverse of L L'. */
  public static double[][] inverse(double[][] l) {
    int k = l.length;
    double[][] inverse = new double[k][];
    for (int j = 0; j < k; j++) {
      double[] unit = new double[k];
      unit[j] = 1;
      inverse[j] = solve(l, unit);
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < i; j++) {
        double mean = (inverse[i][j] + inverse[j][i]) / 2;
        inverse[i][j] = mean;
        inverse[j][i] = mean;
      }
    }
    return inverse;
  }

  /** Returns the log-determinant of L L'. */
  public static double logDeterminant(double[][] l) {
    double sum = 0;
    for (int i = 0; i < l.length; i++) {
      sum += 2 * Math.log(l[i][i]);
    }
    return sum;
  }

  /** Returns a + b. */
  public static double[][] plus(double[][] a, double[][] b) {
    double[][] sum = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        sum[i][j] = a[i][j] + b[i][j];
      }
    }
    return sum;
  }

  /** Returns a x. */
  public static double[] times(double[][] a, double[] x) {
    double[] y = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      y[i] = dot(a[i], x);
    }
    return y;
  }

  /** Returns a b. */
  public static double[][] times(double[][] a, double[][] b) {
    int k = a.length;
    double[][] c = new double[k][b[0].length];
    for (int i = 0; i < k; i++) {
      for (int m = 0; m < b.length; m++) {
        for (int j = 0; j < b[0].length; j++) {
          c[i][j] += a[i][m] * b[m][j];
        }
      }
    }
    return c;
  }

  /** Returns the inner product. */
  public static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}
