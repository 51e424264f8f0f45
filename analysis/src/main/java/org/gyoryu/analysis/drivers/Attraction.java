package org.gyoryu.analysis.drivers;

/**
 * The log of the relative chance of any pair under one set of coefficients. Not safe for use by
 * several threads.
 */
public final class Attraction {

  private final ChoiceModel model;
  private final double[] theta;
  private final double[] values;

  Attraction(ChoiceModel model, double[] theta) {
    this.model = model;
    this.theta = theta;
    this.values = new double[model.covariates().size()];
  }

  /**
   * Of a pair.
   *
   * @param a number of the government of side a
   * @param b number of the government of side b
   * @param day days since 1970-01-01
   * @param network ties concluded before that day
   */
  public double of(int a, int b, int day, Network network) {
    model.covariates().fill(a, b, day, network, values);
    return model.index(values, theta);
  }
}
