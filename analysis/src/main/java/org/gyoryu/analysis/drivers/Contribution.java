package org.gyoryu.analysis.drivers;

/**
 * What one covariate adds to the attraction of a pair.
 *
 * @param coefficient that it is weighed with
 * @param value of the covariate, on its natural scale
 * @param distance from the mean over all open pairs of the same tiers, in standard deviations of
 *     the covariate
 */
public record Contribution(DriverCoefficient coefficient, double value, double distance) {

  public Covariate covariate() {
    return coefficient.covariate();
  }

  /** On the log of the chance; positive where it speaks for the pair. */
  public double effect() {
    return coefficient.value() * distance;
  }
}
