package org.gyoryu.events.estimate;

import java.util.List;
import org.gyoryu.events.likelihood.Objective;

/** What the estimator needs to know of a model and its data. */
public interface Problem {
  /** Returns the log-likelihood of k coefficients. */
  Objective objective();

  /** Returns the names of the coefficients, [k]. */
  List<String> names();

  /** Returns the spline terms and the ridge. */
  SmoothTerms smooth();

  /** Returns the number of explained events that take part. */
  long events();

  /** Returns the number of candidates, events included. */
  long rows();

  /** Returns the number of strata without an alternative. */
  int emptyStrata();

  /** Returns the number of events left out for a missing value. */
  int leftOut();

  /** Returns where the search starts, [k]. */
  double[] start();

  /** Returns the positive semidefinite matrix that tells which coefficients are identified. */
  double[][] identifying();

  /** Returns the columns along which the likelihood rises for ever; empty if it does not. */
  List<Integer> recession(double[] direction);

  /** Returns the sum over clusters of u u', u the sum of their scores, [k][k]. */
  double[][] meat(double[] theta, Cluster cluster);

  /** Returns the concordance at the estimate, NaN if it has no meaning. */
  double concordance(double[] theta);
}
