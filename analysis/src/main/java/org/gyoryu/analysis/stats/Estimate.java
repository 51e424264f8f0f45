package org.gyoryu.analysis.stats;

/**
 * A number with an interval.
 *
 * @param low lower end; may be minus infinity, NaN if there is none
 * @param high upper end; may be infinite, NaN if there is none
 */
public record Estimate(double value, double low, double high) {

  public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  /** The same number of a multiple; one below 0 turns the interval round. */
  public Estimate times(double factor) {
    double one = low * factor;
    double other = high * factor;
    return new Estimate(value * factor, factor < 0 ? other : one, factor < 0 ? one : other);
  }

  /** The exponential of the number and of the ends of its interval. */
  public Estimate exponential() {
    return new Estimate(Math.exp(value), Math.exp(low), Math.exp(high));
  }

  /**
   * The same without an interval whose two ends are one: replicates that never differ, as of a
   * count of 0, tell nothing of how sure a number is.
   */
  public Estimate withoutEmptyInterval() {
    return low == high ? new Estimate(value, Double.NaN, Double.NaN) : this;
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
