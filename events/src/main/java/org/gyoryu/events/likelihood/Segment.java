package org.gyoryu.events.likelihood;

import java.util.function.Consumer;

/** Consecutive strata; one thread visits a segment at a time, different ones run in parallel. */
public interface Segment {
  /**
   * Visits every stratum in order.
   *
   * @param theta k coefficients
   * @param detail how much is computed
   */
  void visit(double[] theta, Detail detail, Likelihood likelihood, Consumer<StratumTerms> visitor);

  /** How much of the terms is computed. */
  enum Detail {
    /** Log-likelihood, score and information. */
    DERIVATIVES,
    /** The above and the concordance. */
    CONCORDANCE
  }

  /** Calls back for each stratum with its rows; for checks and for predictions. */
  void rows(RowVisitor visitor);

  /** Sees the rows of a stratum. */
  @FunctionalInterface
  interface RowVisitor {
    /**
     * Sees one stratum.
     *
     * @param x rows, row-major, k columns
     * @param offset offsets of the rows, minus infinity if left out
     * @param rows number of rows
     * @param cases rows of the observed events, {@code d} of them
     */
    void stratum(
        int event, double[] x, double[] offset, int rows, int[] cases, int d, double weight);
  }
}
