package org.gyoryu.events.estimate;

/** What is taken from the log-likelihood to keep coefficients small; not applied to splines. */
public sealed interface Penalty {
  /** Nothing. */
  record None() implements Penalty {}

  /** lambda / 2 times the sum of beta^2 (Hoerl and Kennard 1970). */
  record Ridge(double lambda) implements Penalty {
    /** Refuses a negative lambda. */
    public Ridge {
      if (!(lambda >= 0)) {
        throw new IllegalArgumentException("ridge penalty " + lambda);
      }
    }
  }

  /**
   * lambda times the sum of alpha |beta| + (1 - alpha) beta^2 / 2 (Zou and Hastie 2005), on the
   * scale of the log-likelihood of all events. Standardise the effects first.
   */
  record ElasticNet(double lambda, double alpha) implements Penalty {
    /** Refuses a negative lambda and an alpha outside 0 to 1. */
    public ElasticNet {
      if (!(lambda >= 0) || !(alpha >= 0 && alpha <= 1)) {
        throw new IllegalArgumentException("elastic net " + lambda + ", " + alpha);
      }
    }
  }
}
