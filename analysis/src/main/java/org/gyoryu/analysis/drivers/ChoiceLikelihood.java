package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * The partial likelihood of a sample for some of its columns, events, and weights: the sum over
 * events of w (x'β - log sum exp(x'β)). Not safe for use by several threads.
 */
final class ChoiceLikelihood implements Objective {

  private static final double NEGLIGIBLE = 1e-14;

  private final int k;
  private final int[] events;
  private final double[] weights;
  private final int[] start;
  private final double[] x;
  private final double[] chance;
  private final double[] mean;

  /**
   * Builds the likelihood.
   *
   * @param columns that take part
   * @param events that take part
   * @param weights of all events of the sample
   */
  ChoiceLikelihood(ChoiceSample sample, int[] columns, int[] events, double[] weights) {
    this.k = columns.length;
    this.events = Arrays.stream(events).filter(event -> weights[event] > 0).toArray();
    this.weights = Arrays.stream(this.events).mapToDouble(event -> weights[event]).toArray();
    this.start = new int[this.events.length + 1];
    int most = 0;
    for (int e = 0; e < this.events.length; e++) {
      int rows = sample.rows(this.events[e]);
      start[e + 1] = start[e] + rows;
      most = Math.max(most, rows);
    }
    this.x = compact(sample, columns);
    this.chance = new double[most];
    this.mean = new double[k];
  }

  /** The rows of the events with the columns that take part, side by side. */
  private double[] compact(ChoiceSample sample, int[] columns) {
    double[] all = sample.values();
    double[] own = new double[start[events.length] * k];
    int to = 0;
    for (int event : events) {
      int from = sample.first(event) * sample.columns();
      for (int r = 0; r < sample.rows(event); r++, from += sample.columns()) {
        for (int column : columns) {
          own[to++] = all[from + column];
        }
      }
    }
    return own;
  }

  @Override
  public int columns() {
    return k;
  }

  @Override
  public Evaluation at(double[] theta) {
    double[] score = new double[k];
    double[] packed = new double[k * (k + 1) / 2];
    double logLikelihood = 0;
    for (int e = 0; e < events.length; e++) {
      logLikelihood += weights[e] * chances(e, theta);
      moments(e, score, packed);
    }
    double[][] information = new double[k][k];
    for (int a = 0, p = 0; a < k; a++) {
      for (int b = 0; b <= a; b++, p++) {
        information[a][b] = packed[p];
        information[b][a] = packed[p];
      }
    }
    return new Evaluation(logLikelihood, score, information);
  }

  /** Sets the chance of every row; the logarithm of that of the first. */
  private double chances(int e, double[] theta) {
    int n = start[e + 1] - start[e];
    int at = start[e] * k;
    double largest = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < n; r++) {
      double eta = 0;
      for (int c = 0; c < k; c++) {
        eta += theta[c] * x[at++];
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

  private void moments(int e, double[] score, double[] packed) {
    double weight = weights[e];
    Arrays.fill(mean, 0);
    int n = start[e + 1] - start[e];
    for (int r = 0; r < n; r++) {
      if (chance[r] > NEGLIGIBLE) {
        addOuter(x, (start[e] + r) * k, weight, chance[r], packed);
      }
    }
    int first = start[e] * k;
    for (int a = 0, p = 0; a < k; a++) {
      score[a] += weight * (x[first + a] - mean[a]);
      double weighted = weight * mean[a];
      for (int b = 0; b <= a; b++, p++) {
        packed[p] -= weighted * mean[b];
      }
    }
  }

  /** Adds a row's share of the mean, and of the second moments. */
  private void addOuter(double[] rows, int at, double weight, double share, double[] packed) {
    int p = 0;
    for (int a = 0; a < k; a++) {
      double part = share * rows[at + a];
      mean[a] += part;
      double weighted = weight * part;
      for (int b = 0; b <= a; b++) {
        packed[p + b] += weighted * rows[at + b];
      }
      p += a + 1;
    }
  }

  /** The events that take part, with a positive weight. */
  int[] events() {
    return events.clone();
  }

  /**
   * The score of one event without its weight.
   *
   * @param place of the event among {@link #events()}
   */
  double[] score(int place, double[] theta) {
    chances(place, theta);
    double[] score = new double[k];
    int first = start[place] * k;
    for (int c = 0; c < k; c++) {
      double expected = 0;
      for (int r = 0; r < start[place + 1] - start[place]; r++) {
        expected += chance[r] * x[first + r * k + c];
      }
      score[c] = x[first + c] - expected;
    }
    return score;
  }
}
