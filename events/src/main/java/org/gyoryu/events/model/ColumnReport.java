package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;

/** What a first look at the rows says: which columns vary within a stratum, how many rows. */
final class ColumnReport {
  private final boolean[] varies;
  private int emptyStrata;
  private final IntArrayList withoutAlternative = new IntArrayList();
  private int leftOut;
  private long rows;
  private long events;

  ColumnReport(int columns) {
    varies = new boolean[columns];
  }

  /** Counts a stratum; {@code event} is its first observed event. */
  void count(int event, int candidates, int cases) {
    rows += candidates;
    events += cases;
    if (candidates <= cases && cases > 0) {
      emptyStrata++;
      withoutAlternative.add(event);
    }
  }

  /** Hears the smallest and the largest value of a column in a stratum. */
  void see(int column, double low, double high) {
    varies[column] |= low < high;
  }

  void leaveOut(int cases) {
    leftOut += cases;
  }

  void addAll(ColumnReport later) {
    for (int a = 0; a < varies.length; a++) {
      varies[a] |= later.varies[a];
    }
    emptyStrata += later.emptyStrata;
    withoutAlternative.addAll(later.withoutAlternative);
    leftOut += later.leftOut;
    rows += later.rows;
    events += later.events;
  }

  boolean varies(int column) {
    return varies[column];
  }

  int emptyStrata() {
    return emptyStrata;
  }

  /** Returns the first events of the strata without an alternative. */
  List<Integer> withoutAlternative() {
    return List.copyOf(withoutAlternative);
  }

  int leftOut() {
    return leftOut;
  }

  long rows() {
    return rows;
  }

  long events() {
    return events;
  }
}
