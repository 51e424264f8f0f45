package org.gyoryu.events.model;

import org.gyoryu.events.estimate.Prediction;

/** The place of an event among its candidates. */
final class Predictor {
  private Predictor() {}

  /** Adds the case in row {@code c} of a stratum to a prediction. */
  static void add(Prediction.Builder sum, double[] theta, double[] x, double[] offset, int c) {
    int k = theta.length;
    double[] eta = new double[offset.length];
    double max = Double.NEGATIVE_INFINITY;
    int candidates = 0;
    for (int row = 0; row < eta.length; row++) {
      eta[row] = offset[row];
      for (int a = 0; a < k; a++) {
        eta[row] += theta[a] * x[row * k + a];
      }
      max = Math.max(max, eta[row]);
      candidates += eta[row] > Double.NEGATIVE_INFINITY ? 1 : 0;
    }
    double total = 0;
    int above = 0;
    int level = 0;
    for (double e : eta) {
      total += Math.exp(e - max);
      above += e > eta[c] ? 1 : 0;
      level += e == eta[c] ? 1 : 0;
    }
    sum.add(eta[c] - max - Math.log(total), candidates, above, level);
  }
}
