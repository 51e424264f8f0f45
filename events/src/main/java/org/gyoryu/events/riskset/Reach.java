package org.gyoryu.events.riskset;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.gyoryu.events.history.DyadCovariate;

/**
 * Which pairs may have other values after an event, or after some time has passed; what is not
 * reached keeps its values and need not be computed again.
 *
 * @param always every pair may change at any time, as with a half-life
 * @param ofEvents an event of i and j changes only pairs of which i or j is one end
 * @param ofPaths an event of h and k changes, besides, the pairs (i, j) with i tied to k and h tied
 *     to j
 * @param times times at which every pair may change, increasing
 */
@SuppressWarnings("ArrayRecordComponent") // built once for each leaf, read by PairTable
public record Reach(boolean always, boolean ofEvents, boolean ofPaths, double[] times) {
  /** Nothing ever changes. */
  public static final Reach NEVER = new Reach(false, false, false, new double[0]);

  /** Everything may change at any time. */
  public static final Reach ALWAYS = new Reach(true, true, true, new double[0]);

  /** Events change the pairs of their nodes. */
  public static final Reach OF_EVENTS = new Reach(false, true, false, new double[0]);

  /** Events change the pairs of their nodes and those that a path of three joins through them. */
  public static final Reach OF_PATHS = new Reach(false, true, true, new double[0]);

  /** Every pair may change at the given times. */
  public static Reach at(double[] times) {
    return new Reach(false, false, false, times.clone());
  }

  /** The reach of a dyadic covariate: one that changes must say when, or it may at any time. */
  public static Reach of(DyadCovariate z) {
    if (z.isConstant()) {
      return NEVER;
    }
    double[] changes = z.changes();
    return changes.length == 0 ? ALWAYS : at(changes);
  }

  /** Returns the reach of both. */
  public Reach and(Reach other) {
    return new Reach(
        always || other.always,
        ofEvents || other.ofEvents,
        ofPaths || other.ofPaths,
        DoubleStream.concat(Arrays.stream(times), Arrays.stream(other.times))
            .sorted()
            .distinct()
            .toArray());
  }
}
