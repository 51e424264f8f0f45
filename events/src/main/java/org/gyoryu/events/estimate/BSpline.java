package org.gyoryu.events.estimate;

/**
 * Cubic B-splines on equal knots over [from, to] (Eilers and Marx 1996); values outside the range
 * are taken at its nearer end. Immutable.
 */
public record BSpline(int functions, double from, double to) {

  /** Returns the values of all functions at x; they are at least 0 and sum to 1. */
  public double[] at(double x) {
    double[] values = new double[functions];
    int intervals = functions - 3;
    double u = (Math.min(Math.max(x, from), to) - from) / (to - from) * intervals;
    int first = Math.min((int) u, intervals - 1);
    double v = u - first;
    double w = 1 - v;
    values[first] = w * w * w / 6;
    values[first + 1] = (3 * v * v * v - 6 * v * v + 4) / 6;
    values[first + 2] = (-3 * v * v * v + 3 * v * v + 3 * v + 1) / 6;
    values[first + 3] = v * v * v / 6;
    return values;
  }

  /** Returns the penalty matrix D'D of second differences, [functions][functions]. */
  public double[][] penalty() {
    double[][] p = new double[functions][functions];
    double[] d = {1, -2, 1};
    for (int r = 0; r + 2 < functions; r++) {
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          p[r + a][r + b] += d[a] * d[b];
        }
      }
    }
    return p;
  }
}
