package org.gyoryu.events.history;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.gyoryu.events.BadInputException;

/** When each node is there: left-closed intervals [from, until), none or many a node. Immutable. */
public final class Presence {
  /** For each node from, until, from, until, ..., increasing; null: always. */
  private final double[][] bounds;

  private final boolean always;

  private Presence(double[][] bounds) {
    this.bounds = bounds;
    this.always = Arrays.stream(bounds).allMatch(Objects::isNull);
  }

  /** Returns the presence of {@code size} nodes that are always there. */
  public static Presence always(int size) {
    return new Presence(new double[size][]);
  }

  /** Returns the presence of nodes from {@code from[i]} until before {@code until[i]}. */
  public static Presence of(double[] from, double[] until) {
    double[][] bounds = new double[from.length][];
    for (int i = 0; i < from.length; i++) {
      bounds[i] = new double[] {from[i], until[i]};
    }
    return ofIntervals(bounds);
  }

  /**
   * Returns the presence of nodes that come and go.
   *
   * @param bounds for each node from, until, from, until, ...; null: the node is always there
   * @throws BadInputException if the bounds of a node do not increase
   */
  public static Presence ofIntervals(double[][] bounds) {
    double[][] copy = new double[bounds.length][];
    for (int i = 0; i < bounds.length; i++) {
      if (bounds[i] != null && !isAlways(bounds[i])) {
        copy[i] = bounds[i].clone();
        check(i, copy[i]);
      }
    }
    return new Presence(copy);
  }

  private static boolean isAlways(double[] b) {
    return b.length == 2 && b[0] == Double.NEGATIVE_INFINITY && b[1] == Double.POSITIVE_INFINITY;
  }

  private static void check(int node, double[] b) {
    for (int k = 1; k < b.length; k++) {
      if (!(b[k - 1] < b[k])) {
        throw BadInputException.ofNodes(
            new int[] {node},
            "the presence of node " + node + " has the bounds " + b[k - 1] + " and " + b[k],
            "the end must come after the start, and intervals must not overlap");
      }
    }
  }

  /** Says whether node {@code i} is there at time {@code t}. */
  public boolean at(int i, double t) {
    double[] b = bounds[i];
    if (b == null) {
      return true;
    }
    if (b.length == 2) {
      return b[0] <= t && t < b[1];
    }
    int k = Arrays.binarySearch(b, t);
    return (k >= 0 ? k : -k - 2) % 2 == 0;
  }

  /** Says whether every node is always there. */
  public boolean isAlways() {
    return always;
  }

  /** Returns the finite times at which some node comes or leaves, increasing. */
  public double[] changes() {
    return Arrays.stream(bounds)
        .filter(Objects::nonNull)
        .flatMapToDouble(DoubleStream::of)
        .filter(Double::isFinite)
        .sorted()
        .distinct()
        .toArray();
  }

  /** Returns the number of nodes. */
  public int size() {
    return bounds.length;
  }
}
