package org.gyoryu.events.model;

import java.util.Arrays;

/** What a first look at the rows says of each column: does it vary, does it separate alone. */
final class ColumnReport {
  private final boolean[] varies;
  private final boolean[] highest;
  private final boolean[] lowest;
  private int emptyStrata;
  private int leftOut;
  private long rows;
  private long events;

  ColumnReport(int columns) {
    varies = new boolean[columns];
    highest = new boolean[columns];
    lowest = new boolean[columns];
    Arrays.fill(highest, true);
    Arrays.fill(lowest, true);
  }

  /** Looks at one stratum: {@code n} rows of x from row {@code from}, whose case rows are given. */
  void see(double[] x, int from, int n, int[] caseRows, boolean[] excluded, int excludedFrom) {
    int k = varies.length;
    for (int a = 0; a < k; a++) {
      if (varies[a] && !highest[a] && !lowest[a]) {
        continue;
      }
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int row = 0; row < n; row++) {
        if (!excluded[excludedFrom + row]) {
          double value = x[(from + row) * k + a];
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
      varies[a] |= low < high;
      for (int c : caseRows) {
        double value = x[(from + c) * k + a];
        highest[a] &= value >= high;
        lowest[a] &= value <= low;
      }
    }
    rows += n;
    events += caseRows.length;
    emptyStrata += n <= caseRows.length ? 1 : 0;
  }

  void leaveOut(int cases) {
    leftOut += cases;
  }

  void addAll(ColumnReport later) {
    for (int a = 0; a < varies.length; a++) {
      varies[a] |= later.varies[a];
      highest[a] &= later.highest[a];
      lowest[a] &= later.lowest[a];
    }
    emptyStrata += later.emptyStrata;
    leftOut += later.leftOut;
    rows += later.rows;
    events += later.events;
  }

  boolean varies(int column) {
    return varies[column];
  }

  /** Says whether every event has the largest, or every event the smallest, value of a column. */
  boolean separates(int column) {
    return varies[column] && (highest[column] || lowest[column]);
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
