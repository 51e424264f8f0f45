package org.gyoryu.events.model;

/** What a first look at the rows says: which columns vary within a stratum, how many rows. */
final class ColumnReport {
  private final boolean[] varies;
  private int emptyStrata;
  private int leftOut;
  private long rows;
  private long events;

  ColumnReport(int columns) {
    varies = new boolean[columns];
  }

  /** Counts a stratum. */
  void count(int candidates, int cases) {
    rows += candidates;
    events += cases;
    emptyStrata += candidates <= cases ? 1 : 0;
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
