package org.gyoryu.analysis.stats;

/**
 * How many there are in all, judged from how often the known ones were seen.
 *
 * <p>Intervals are log-normal in the number of unseen ones (Chao 1987, eq. 8): never below what was
 * seen. Both estimators assume a closed population; Chapman's also that the two lists are
 * independent and that all are equally likely to be on a list. Where lists are positively dependent
 * or chances are unequal, both are too low: lower bounds.
 */
public final class CaptureRecapture {

  private CaptureRecapture() {}

  /**
   * Chapman's estimator from two lists (Chapman 1951; variance of Seber 1970).
   *
   * @param first number on the first list
   * @param second number on the second list
   * @param both number on both, at most the smaller
   */
  public static Estimate chapman(int first, int second, int both) {
    if (both > Math.min(first, second) || both < 0) {
      throw new IllegalArgumentException(
          "%d on both lists, but %d and %d on each".formatted(both, first, second));
    }
    double m1 = both + 1.0;
    double total = (first + 1.0) * (second + 1.0) / m1 - 1;
    double variance =
        (first + 1.0)
            * (second + 1.0)
            * (first - both)
            * (second - both)
            / (m1 * m1 * (both + 2.0));
    return unseenLogNormal(first + second - both, total, variance);
  }

  /**
   * Chao's lower bound for several lists (Chao 1987, 1989 with the factor (t - 1)/t): seen once and
   * seen twice tell how many were never seen. Without any seen twice the bias-corrected form is
   * taken.
   *
   * @param seen number seen at all
   * @param once number seen on exactly one list
   * @param twice number seen on exactly two lists
   * @param lists number of lists, at least 2
   */
  public static Estimate chaoLowerBound(int seen, int once, int twice, int lists) {
    double factor = (lists - 1.0) / lists;
    double unseen;
    double variance;
    if (twice > 0) {
      double ratio = (double) once / twice;
      unseen = factor * once * once / (2.0 * twice);
      variance =
          twice
              * (factor * ratio * ratio / 2
                  + factor * factor * Math.pow(ratio, 3)
                  + factor * factor * Math.pow(ratio, 4) / 4);
    } else {
      unseen = factor * once * (once - 1.0) / 2;
      double total = seen + unseen;
      variance =
          factor * once * (once - 1.0) / 2
              + factor * factor * once * Math.pow(2.0 * once - 1, 2) / 4
              - factor * factor * Math.pow(once, 4) / (4 * total);
    }
    return unseenLogNormal(seen, seen + unseen, variance);
  }

  private static Estimate unseenLogNormal(double seen, double total, double variance) {
    double unseen = total - seen;
    if (!(unseen > 0) || !(variance > 0)) {
      return new Estimate(total, seen, Math.max(seen, total));
    }
    double spread = Math.exp(Intervals.Z * Math.sqrt(Math.log1p(variance / (unseen * unseen))));
    return new Estimate(total, seen + unseen / spread, seen + unseen * spread);
  }
}
