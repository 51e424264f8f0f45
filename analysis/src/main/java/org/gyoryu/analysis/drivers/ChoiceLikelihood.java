package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import org.gyoryu.events.likelihood.ColumnProducts;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * The partial likelihood of a sample for some of its columns, events, and weights: the sum over
 * events of w (x'β - log sum exp(x'β)). Not safe for use by several threads.
 */
final class ChoiceLikelihood implements Objective {

  private final int k;
  private final int stride;
  private final int[] events;
  private final double[] weights;
  private final double[][][] x;
  private final int[] rows;
  private final double[] chance;
  private final double[] mean;
  private final double[][] distance;

  /**
   * Builds the likelihood.
   *
   * @param columns that take part
   * @param events that take part
   * @param weights of all events of the sample
   */
  ChoiceLikelihood(ChoiceSample sample, int[] columns, int[] events, double[] weights) {
    this.k = columns.length;
    this.stride = ColumnProducts.padded(k);
    this.events = Arrays.stream(events).filter(event -> weights[event] > 0).toArray();
    this.weights = Arrays.stream(this.events).mapToDouble(event -> weights[event]).toArray();
    this.x = new double[this.events.length][stride][];
    for (int e = 0; e < x.length; e++) {
      for (int c = 0; c < stride; c++) {
        x[e][c] = sample.values(this.events[e], columns[Math.min(c, k - 1)]);
      }
    }
    this.rows = Arrays.stream(this.events).map(sample::rows).toArray();
    int most = Arrays.stream(rows).max().orElse(0);
    this.chance = new double[most];
    this.mean = new double[stride];
    this.distance = new double[stride][most];
  }

  @Override
  public int columns() {
    return k;
  }

  @Override
  public Evaluation at(double[] theta) {
    double[] score = new double[k];
    double[] products = new double[products()];
    double logLikelihood = 0;
    for (int e = 0; e < events.length; e++) {
      logLikelihood += add(e, theta, score, products);
    }
    return new Evaluation(logLikelihood, score, information(products));
  }

  /**
   * Adds what one event says.
   *
   * @param place of the event among {@link #events()}
   * @param score [k] gets its score
   * @param products gets its information, as {@link #information} reads it
   * @return its log-likelihood
   */
  double add(int place, double[] theta, double[] score, double[] products) {
    double logLikelihood = weights[place] * chances(place, theta);
    addScore(place, score);
    addProducts(place, products);
    return logLikelihood;
  }

  /** Length of an array that holds the information. */
  int products() {
    return stride * stride;
  }

  /** The information that products have in their lower triangle; what is above it is no use. */
  double[][] information(double[] products) {
    double[][] information = new double[k][k];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b <= a; b++) {
        information[a][b] = products[a * stride + b];
        information[b][a] = information[a][b];
      }
    }
    return information;
  }

  /** Sets the chance of every row; the logarithm of that of the first. */
  private double chances(int e, double[] theta) {
    int n = rows[e];
    Arrays.fill(chance, 0, n, 0);
    for (int c = 0; c < k; c++) {
      double[] column = x[e][c];
      double coefficient = theta[c];
      for (int r = 0; r < n; r++) {
        chance[r] += coefficient * column[r];
      }
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < n; r++) {
      largest = Math.max(largest, chance[r]);
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

  /** Adds an event's share of the score by the chances that were set; sets the means. */
  private void addScore(int e, double[] score) {
    for (int c = 0; c < k; c += 4) {
      setMeans(x[e], c, rows[e]);
    }
    for (int c = 0; c < k; c++) {
      score[c] += weights[e] * (x[e][c][0] - mean[c]);
    }
  }

  /** Sets the means of four columns, in sums that do not wait for each other. */
  private void setMeans(double[][] event, int c, int n) {
    double[] x0 = event[c];
    double[] x1 = event[c + 1];
    double[] x2 = event[c + 2];
    double[] x3 = event[c + 3];
    double m0 = 0;
    double m1 = 0;
    double m2 = 0;
    double m3 = 0;
    for (int r = 0; r < n; r++) {
      m0 += chance[r] * x0[r];
      m1 += chance[r] * x1[r];
      m2 += chance[r] * x2[r];
      m3 += chance[r] * x3[r];
    }
    mean[c] = m0;
    mean[c + 1] = m1;
    mean[c + 2] = m2;
    mean[c + 3] = m3;
  }

  /**
   * Adds an event's share of the information by the chances and the means that were set: the
   * products of the columns' weighted distances from their means with the columns.
   */
  private void addProducts(int e, double[] products) {
    for (int c = 0; c < k; c++) {
      double[] column = x[e][c];
      double[] own = distance[c];
      double middle = mean[c];
      double weight = weights[e];
      for (int r = 0; r < column.length; r++) {
        own[r] = weight * chance[r] * (column[r] - middle);
      }
    }
    ColumnProducts.addLower(distance, x[e], k, rows[e], products, stride, 0);
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
    double[] score = new double[k];
    chances(place, theta);
    addScore(place, score);
    for (int c = 0; c < k; c++) {
      score[c] /= weights[place];
    }
    return score;
  }
}
