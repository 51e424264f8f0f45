package org.gyoryu.events.effect;

/** How an effect enters the linear predictor. */
public sealed interface Form {

  /** beta x, with beta estimated. */
  record Linear() implements Form {}

  /** coefficient x, not estimated: an offset. */
  record Offset(double coefficient) implements Form {}

  /**
   * beta(t) x, beta a cubic B-spline over the time of the explained events with a second-order
   * difference penalty (Eilers and Marx 1996).
   *
   * @param basis number of basis functions, at least 4
   */
  record OverTime(int basis) implements Form {
    /** Refuses less than 4 functions. */
    public OverTime {
      checkBasis(basis);
    }
  }

  /**
   * f(x), f a cubic B-spline with a second-order difference penalty, over the given range of x; it
   * is reported relative to the lower end of the range, since a constant cancels.
   *
   * @param basis number of basis functions, at least 4
   */
  record Smooth(int basis, double from, double to) implements Form {
    /** Refuses less than 4 functions and an empty range. */
    public Smooth {
      checkBasis(basis);
      if (!(from < to)) {
        throw new IllegalArgumentException("smooth effect over the range " + from + " to " + to);
      }
    }
  }

  private static void checkBasis(int basis) {
    if (basis < 4) {
      throw new IllegalArgumentException("a cubic spline needs 4 basis functions, not " + basis);
    }
  }
}
