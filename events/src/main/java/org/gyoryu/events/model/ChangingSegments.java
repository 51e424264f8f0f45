package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gyoryu.events.likelihood.ChangingSegment;
import org.gyoryu.events.likelihood.Segment;

/** Collects the rows of a table as they change, and cuts the strata into segments. */
final class ChangingSegments {
  /** A segment is closed when this many entries came after its first stratum, or as many again. */
  private static final int LEAST_CHANGES = 1 << 12;

  private final int size;
  private final int k;
  private final boolean centred;
  private final ColumnReport report;
  private final double[] current;
  private final double[] offset;
  private final List<Segment> segments = new ArrayList<>();
  private int atRisk;
  private long stored;
  private int strata;

  private final IntArrayList row = new IntArrayList();
  private final DoubleArrayList x = new DoubleArrayList();
  private final DoubleArrayList offsets = new DoubleArrayList();
  private final IntArrayList entryEnd = new IntArrayList();
  private final IntArrayList caseStart = new IntArrayList();
  private final IntArrayList caseRow = new IntArrayList();
  private final IntArrayList event = new IntArrayList();
  private final DoubleArrayList time = new DoubleArrayList();
  private final DoubleArrayList exposure = new DoubleArrayList();
  private final DoubleArrayList weight = new DoubleArrayList();
  private int first;

  /**
   * Starts without any row at risk.
   *
   * @param size number of rows of the table
   * @param centred whether the columns may be shifted by a constant, which cancels in all but
   *     interval likelihoods
   */
  ChangingSegments(int size, int columns, boolean centred, ColumnReport report) {
    this.size = size;
    this.k = columns;
    this.centred = centred;
    this.report = report;
    this.current = new double[Math.multiplyExact(size, columns)];
    this.offset = new double[size];
    Arrays.fill(offset, Double.NEGATIVE_INFINITY);
    caseStart.add(0);
  }

  /** Puts a version of a row in force; minus infinity as offset takes it out of the risk set. */
  void put(int r, double[] values, double newOffset) {
    boolean gone = newOffset == Double.NEGATIVE_INFINITY;
    boolean same = offset[r] == newOffset;
    for (int a = 0; a < k && same && !gone; a++) {
      same = current[r * k + a] == values[a];
    }
    if (same) {
      return;
    }
    atRisk += (gone ? 0 : 1) - (offset[r] == Double.NEGATIVE_INFINITY ? 0 : 1);
    offset[r] = newOffset;
    if (!gone) {
      System.arraycopy(values, 0, current, r * k, k);
    }
    add(r);
  }

  private void add(int r) {
    row.add(r);
    x.addElements(x.size(), current, r * k, k);
    offsets.add(offset[r]);
    stored++;
  }

  boolean isAtRisk(int r) {
    return offset[r] > Double.NEGATIVE_INFINITY;
  }

  /** Ends a stratum with what is in force. */
  void stratum(int e, double t, double length, double w, int[] cases) {
    caseRow.addElements(caseRow.size(), cases);
    caseStart.add(caseRow.size());
    entryEnd.add(row.size());
    event.add(e);
    time.add(t);
    exposure.add(length);
    weight.add(w);
    strata++;
    look(e, cases.length);
    if (event.size() == 1) {
      first = row.size();
    } else if (row.size() - first > Math.max(LEAST_CHANGES, first)) {
      close();
      for (int r = 0; r < size; r++) {
        if (isAtRisk(r)) {
          add(r);
        }
      }
    }
  }

  private void look(int e, int cases) {
    report.count(e, atRisk, cases);
    for (int a = 0; a < k; a++) {
      if (!report.varies(a)) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < size; r++) {
          if (isAtRisk(r)) {
            low = Math.min(low, current[r * k + a]);
            high = Math.max(high, current[r * k + a]);
          }
        }
        report.see(a, low, high);
      }
    }
  }

  private void close() {
    double[] values = x.toDoubleArray();
    double[] centre = new double[k];
    int n = entryEnd.getInt(0);
    for (int m = 0; centred && m < n * k; m++) {
      centre[m % k] += values[m] / n;
    }
    for (int m = 0; centred && m < values.length; m++) {
      values[m] -= centre[m % k];
    }
    segments.add(
        new ChangingSegment(
            size,
            centre,
            new ChangingSegment.Entries(row.toIntArray(), values, offsets.toDoubleArray()),
            new ChangingSegment.Strata(
                entryEnd.toIntArray(),
                caseStart.toIntArray(),
                caseRow.toIntArray(),
                event.toIntArray(),
                time.toDoubleArray(),
                exposure.toDoubleArray(),
                weight.toDoubleArray())));
    row.clear();
    x.clear();
    offsets.clear();
    entryEnd.clear();
    caseStart.size(1);
    caseRow.clear();
    event.clear();
    time.clear();
    exposure.clear();
    weight.clear();
  }

  /** Returns the number of versions of rows stored so far. */
  long stored() {
    return stored;
  }

  /** Returns the number of strata. */
  int strata() {
    return strata;
  }

  /** Returns all segments; nothing can be added afterwards. */
  List<Segment> finish() {
    if (!event.isEmpty()) {
      close();
    }
    return segments;
  }
}
