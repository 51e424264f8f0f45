package org.gyoryu.analysis.drivers;

import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * The partial likelihood of a sample for some of its columns, events, and weights: the sum over
 * events of w (x'β - log sum exp(x'β)). Not safe for use by several threads.
 */
final class ChoiceLikelihood implements Objective {

  private static final double NEGLIGIBLE = 1e-14;

  private final ChoiceSample sample;
  private final int[] columns;
  private final int[] events;
  private final double[] weights;
  private final double[] chance;
  private final double[] row;
  private final double[] mean;

  /**
   * Builds the likelihood.
   *
   * @param columns that take part
   * @param events that take part
   * @param weights of all events of the sample
   */
  ChoiceLikelihood(ChoiceSample sample, int[] columns, int[] events, double[] weights) {
    this.sample = sample;
    this.columns = columns;
    this.events = events;
    this.weights = weights;
    int most = 0;
    for (int event : events) {
      most = Math.max(most, sample.rows(event));
    }
    chance = new double[most];
    row = new double[columns.length];
    mean = new double[columns.length];
  }

  @Override
  public int columns() {
    return columns.length;
  }

  @Override
  public Evaluation at(double[] theta) {
    int k = columns.length;
    double[] score = new double[k];
    double[][] information = new double[k][k];
    double logLikelihood = 0;
    for (int event : events) {
      double weight = weights[event];
      if (weight > 0) {
        logLikelihood += weight * chances(event, theta);
        moments(event, weight, score, information);
      }
    }
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < a; b++) {
        information[b][a] = information[a][b];
      }
    }
    return new Evaluation(logLikelihood, score, information);
  }

  /** Sets the chance of every row; the logarithm of that of the first. */
  private double chances(int event, double[] theta) {
    double[] x = sample.values();
    int n = sample.rows(event);
    int k = sample.columns();
    int base = sample.first(event) * k;
    double largest = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < n; r++, base += k) {
      double eta = 0;
      for (int c = 0; c < columns.length; c++) {
        eta += theta[c] * x[base + columns[c]];
      }
      chance[r] = eta;
      largest = Math.max(largest, eta);
    }
    double first = chance[0];
    double sum = 0;
    for (int r = 0; r < n; r++) {
      chance[r] = Math.exp(chance[r] - largest);
      sum += chance[r];
    }
    for (int r = 0; r < n; r++) {
      chance[r] /= sum;
    }
    return first - largest - Math.log(sum);
  }

  private void moments(int event, double weight, double[] score, double[][] information) {
    double[] x = sample.values();
    int k = sample.columns();
    int first = sample.first(event) * k;
    java.util.Arrays.fill(mean, 0);
    for (int r = 0, base = first; r < sample.rows(event); r++, base += k) {
      if (chance[r] > NEGLIGIBLE) {
        for (int c = 0; c < columns.length; c++) {
          row[c] = x[base + columns[c]];
        }
        for (int a = 0; a < columns.length; a++) {
          double share = chance[r] * row[a];
          mean[a] += share;
          double[] line = information[a];
          double weighted = weight * share;
          for (int b = 0; b <= a; b++) {
            line[b] += weighted * row[b];
          }
        }
      }
    }
    for (int a = 0; a < columns.length; a++) {
      score[a] += weight * (x[first + columns[a]] - mean[a]);
      for (int b = 0; b <= a; b++) {
        information[a][b] -= weight * mean[a] * mean[b];
      }
    }
  }

  /** The score of one event without its weight. */
  double[] score(int event, double[] theta) {
    chances(event, theta);
    double[] score = new double[columns.length];
    int k = sample.columns();
    int first = sample.first(event) * k;
    for (int c = 0; c < columns.length; c++) {
      double expected = 0;
      for (int r = 0; r < sample.rows(event); r++) {
        expected += chance[r] * sample.values()[first + r * k + columns[c]];
      }
      score[c] = sample.values()[first + columns[c]] - expected;
    }
    return score;
  }
}
