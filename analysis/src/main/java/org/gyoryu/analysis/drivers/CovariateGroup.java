package org.gyoryu.analysis.drivers;

import java.util.List;

/** Computes the covariates of one driver. Immutable. */
interface CovariateGroup {

  /** The covariates in their order. */
  List<Covariate> covariates();

  /**
   * Writes the values of one pair.
   *
   * @param day days since 1970-01-01
   * @param network ties concluded before that day
   * @param x gets the values, from place {@code at} on
   */
  void fill(int a, int b, int day, Network network, double[] x, int at);
}
