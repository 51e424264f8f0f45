package org.gyoryu.events.likelihood;

/**
 * What one stratum adds to the log-likelihood and its derivatives; one object is reused for all
 * strata of a segment, so a visitor copies what it keeps.
 */
public final class StratumTerms {
  private final int columns;
  final double[] score;
  final double[] information;
  int event;
  double time;
  double weight;
  double logLikelihood;
  double concordant;
  double pairs;
  double caseProbability;

  StratumTerms(int columns) {
    this.columns = columns;
    this.score = new double[columns];
    this.information = new double[columns * (columns + 1) / 2];
  }

  /** Returns the number of columns k of the design. */
  public int columns() {
    return columns;
  }

  /** Returns the index of the first observed event, -1 if the stratum has none. */
  public int event() {
    return event;
  }

  /** Returns the time of the stratum. */
  public double time() {
    return time;
  }

  /** Returns the weight of the stratum in the likelihood. */
  public double weight() {
    return weight;
  }

  /** Returns the log-likelihood of the stratum, without its weight. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Returns element {@code a} of the score, the derivative of the log-likelihood. */
  public double score(int a) {
    return score[a];
  }

  /** Returns element (a, b) of the information, minus the second derivative; a at least b. */
  public double information(int a, int b) {
    return information[a * (a + 1) / 2 + b];
  }

  /** Returns the number of pairs (case, other row), ties counted half, that are in order. */
  public double concordant() {
    return concordant;
  }

  /** Returns the number of pairs (case, other row). */
  public double pairs() {
    return pairs;
  }
}
