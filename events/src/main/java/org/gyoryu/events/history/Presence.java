package org.gyoryu.events.history;

import java.util.Arrays;
import org.gyoryu.events.BadInputException;

/**
 * When each node is there: one left-closed interval [from, until) a node. A node that leaves and
 * comes back is given as two nodes. Immutable.
 */
public final class Presence {
  private final double[] from;
  private final double[] until;

  private Presence(double[] from, double[] until) {
    this.from = from;
    this.until = until;
  }

  /** Returns the presence of {@code size} nodes that are always there. */
  public static Presence always(int size) {
    double[] from = new double[size];
    double[] until = new double[size];
    Arrays.fill(from, Double.NEGATIVE_INFINITY);
    Arrays.fill(until, Double.POSITIVE_INFINITY);
    return new Presence(from, until);
  }

  /** Returns the presence of nodes from {@code from[i]} until before {@code until[i]}. */
  public static Presence of(double[] from, double[] until) {
    for (int i = 0; i < from.length; i++) {
      if (!(from[i] < until[i])) {
        throw new BadInputException(
            "node " + i + " is present from " + from[i] + " until " + until[i],
            "the end must come after the start");
      }
    }
    return new Presence(from.clone(), until.clone());
  }

  /** Says whether node {@code i} is there at time {@code t}. */
  public boolean at(int i, double t) {
    return from[i] <= t && t < until[i];
  }

  /** Says whether every node is always there. */
  public boolean isAlways() {
    return Arrays.stream(from).allMatch(t -> t == Double.NEGATIVE_INFINITY)
        && Arrays.stream(until).allMatch(t -> t == Double.POSITIVE_INFINITY);
  }

  /** Returns the number of nodes. */
  public int size() {
    return from.length;
  }
}
