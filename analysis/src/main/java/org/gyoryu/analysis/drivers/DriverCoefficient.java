package org.gyoryu.analysis.drivers;

import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Rubin;

/**
 * The effect of one covariate on the log of the chance, for one standard deviation.
 *
 * @param pooled over the versions of the dates
 * @param deviation one standard deviation on the natural scale of the covariate
 */
public record DriverCoefficient(Covariate covariate, Rubin pooled, double deviation) {

  public double value() {
    return pooled.value();
  }

  public Estimate interval() {
    return pooled.interval();
  }
}
