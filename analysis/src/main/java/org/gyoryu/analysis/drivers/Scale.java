package org.gyoryu.analysis.drivers;

import java.util.Set;
import java.util.stream.IntStream;

/** The common scale of covariates: mean 0, standard deviation 1. Immutable. */
final class Scale {

  private final double[] mean;
  private final double[] deviation;
  private final int[] active;

  /**
   * A scale.
   *
   * @param deviation 0 for a covariate that doesn't vary
   */
  Scale(double[] mean, double[] deviation) {
    this.mean = mean.clone();
    this.deviation = deviation.clone();
    this.active = IntStream.range(0, mean.length).filter(c -> deviation[c] > 0).toArray();
  }

  /** The covariates that vary. */
  int[] active() {
    return active.clone();
  }

  /** The scale without the covariates of some drivers. */
  Scale without(Covariates covariates, Set<Driver> drivers) {
    double[] left = deviation.clone();
    for (int c = 0; c < left.length; c++) {
      left[c] = drivers.contains(covariates.list().get(c).driver()) ? 0 : left[c];
    }
    return new Scale(mean, left);
  }

  double apply(int covariate, double value) {
    return (value - mean[covariate]) / deviation[covariate];
  }

  double deviation(int covariate) {
    return deviation[covariate];
  }
}
