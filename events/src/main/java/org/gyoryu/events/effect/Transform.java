package org.gyoryu.events.effect;

/** A function that is applied to a statistic, in this order: function, then standardising. */
public enum Transform {
  /** x. */
  IDENTITY,
  /** ln(1 + x), for x at least 0. */
  LOG1P,
  /** The square root of x, for x at least 0. */
  SQRT;

  /** Returns the transformed value; NaN if x is out of range. */
  public double apply(double x) {
    return switch (this) {
      case IDENTITY -> x;
      case LOG1P -> x < 0 ? Double.NaN : Math.log1p(x);
      case SQRT -> Math.sqrt(x);
    };
  }
}
