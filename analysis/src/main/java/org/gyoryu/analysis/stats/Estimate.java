package org.gyoryu.analysis.stats;

/**
 * A number with an interval.
 *
 * @param low lower end; may be minus infinity, NaN if there is none
 * @param high upper end; may be infinite, NaN if there is none
 */
public record Estimate(double value, double low, double high) {

  public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  public Estimate times(double positive) {
    return new Estimate(value * positive, low * positive, high * positive);
  }

  /** Whether the interval lies wholly above the number. */
  public boolean isAbove(double number) {
    return low > number;
  }

  /** Whether the interval lies wholly below the number. */
  public boolean isBelow(double number) {
    return high < number;
  }
}
