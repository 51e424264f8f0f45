package org.gyoryu.events.likelihood;

/** A log-likelihood that can be maximised. */
public interface Objective {
  /** Returns the number of coefficients. */
  int columns();

  /** Evaluates at k coefficients. */
  Evaluation at(double[] theta);
}
