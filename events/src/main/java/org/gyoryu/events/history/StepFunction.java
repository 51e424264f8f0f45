package org.gyoryu.events.history;

import java.util.Arrays;
import org.gyoryu.events.BadInputException;

/**
 * A value that changes at given times and holds from each of them on (right-continuous).
 *
 * <p>Before the first time the value is NaN, i.e. missing. Immutable.
 */
public final class StepFunction {
  private final double[] times;
  private final double[] values;

  private StepFunction(double[] times, double[] values) {
    this.times = times;
    this.values = values;
  }

  /** Returns a value that never changes. */
  public static StepFunction constant(double value) {
    return new StepFunction(new double[] {Double.NEGATIVE_INFINITY}, new double[] {value});
  }

  /**
   * Returns the value {@code values[k]} from {@code times[k]} on.
   *
   * @throws BadInputException if the times do not increase strictly or the lengths differ
   */
  public static StepFunction of(double[] times, double[] values) {
    if (times.length != values.length || times.length == 0) {
      throw new BadInputException(
          times.length + " times and " + values.length + " values",
          "give one value for each time, and at least one");
    }
    for (int k = 0; k < times.length; k++) {
      if (Double.isNaN(times[k]) || (k > 0 && times[k] <= times[k - 1])) {
        throw new BadInputException(
            "change at time " + times[k] + " does not follow the change before it",
            "sort the changes by time and keep one for each time");
      }
    }
    return new StepFunction(times.clone(), values.clone());
  }

  /** Returns the value in force at {@code t}; NaN before the first change. */
  public double at(double t) {
    if (times.length == 1) {
      return t >= times[0] ? values[0] : Double.NaN;
    }
    int k = Arrays.binarySearch(times, t);
    k = k >= 0 ? k : -k - 2;
    return k < 0 ? Double.NaN : values[k];
  }

  /** Says whether {@code t} is before the first change: there is no value yet. */
  public boolean isBeforeFirst(double t) {
    return t < times[0];
  }

  /** Returns the times at which the value changes, increasing. */
  public double[] changes() {
    return times.clone();
  }

  /** Says whether the value is the same at all times. */
  public boolean isConstant() {
    return times.length == 1 && times[0] == Double.NEGATIVE_INFINITY;
  }
}
