package org.gyoryu.events.history;

/**
 * A covariate of ordered pairs of nodes that may change in time.
 *
 * <p>Implementations must be safe for threads and give the same value whenever they are asked.
 */
@FunctionalInterface
public interface DyadCovariate {
  /** Returns the value of the pair (i, j) in force at time {@code t}, NaN if missing. */
  double at(int i, int j, double t);

  /**
   * Says whether no value ever changes; a full risk set then reads each pair once instead of at
   * every event. Default no.
   */
  default boolean isConstant() {
    return false;
  }

  /**
   * Returns the times at which some value changes, increasing. The default, none, says that a
   * covariate that is not constant may change at any time: full risk sets then read it at every
   * event, which is slow, and interval models sum it over each wait from two points in it.
   */
  default double[] changes() {
    return new double[0];
  }
}
