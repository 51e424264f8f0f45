package org.gyoryu.events.model;

import java.util.Arrays;
import org.gyoryu.events.likelihood.DenseSegment;
import org.gyoryu.events.riskset.CandidateBlock;

/** Builds the rows of some strata of a block; strata whose event is left out are left out. */
final class SegmentBuilder {
  private final CandidateBlock block;
  private final double[][] effectColumns;
  private final boolean[] excluded;
  private final ModelColumns columns;
  private final double[] weights;
  private final ColumnReport report;

  SegmentBuilder(
      CandidateBlock block,
      double[][] effectColumns,
      boolean[] excluded,
      ModelColumns columns,
      double[] weights,
      ColumnReport report) {
    this.block = block;
    this.effectColumns = effectColumns;
    this.excluded = excluded;
    this.columns = columns;
    this.weights = weights;
    this.report = report;
  }

  DenseSegment build(int from, int to) {
    int n = to - from;
    int rows = block.rowStart(to) - block.rowStart(from);
    int k = columns.size();
    double[] x = new double[rows * k];
    double[] offset = new double[rows];
    int[] rowStart = new int[n + 1];
    int[] caseStart = new int[n + 1];
    int[] caseRow = new int[rows];
    int[] event = new int[n];
    double[] time = new double[n];
    double[] exposure = new double[n];
    double[] weight = new double[n];
    int strata = 0;
    for (int s = from; s < to; s++) {
      if (isCaseExcluded(s)) {
        report.leaveOut(block.cases(s));
        continue;
      }
      int first = rowStart[strata];
      int size = copyRows(s, x, offset, first);
      int d = block.cases(s);
      for (int c = 0; c < d; c++) {
        caseRow[caseStart[strata] + c] = block.caseRow(s, c) - block.rowStart(s);
      }
      look(x, first, s, d);
      event[strata] = block.event(s);
      time[strata] = block.time(s);
      exposure[strata] = block.exposure(s);
      weight[strata] = weights == null || block.event(s) < 0 ? 1 : weights[block.event(s)];
      rowStart[strata + 1] = first + size;
      caseStart[strata + 1] = caseStart[strata] + d;
      strata++;
    }
    return new DenseSegment(
        k,
        rowStart[strata] == rows ? x : Arrays.copyOf(x, rowStart[strata] * k),
        Arrays.copyOf(offset, rowStart[strata]),
        Arrays.copyOf(rowStart, strata + 1),
        Arrays.copyOf(caseStart, strata + 1),
        Arrays.copyOf(caseRow, caseStart[strata]),
        Arrays.copyOf(event, strata),
        Arrays.copyOf(time, strata),
        Arrays.copyOf(exposure, strata),
        Arrays.copyOf(weight, strata));
  }

  /** Reports the rows of stratum {@code s}, which start at row {@code first} of x. */
  private void look(double[] x, int first, int s, int cases) {
    int start = block.rowStart(s);
    int n = block.rowStart(s + 1) - start;
    int candidates = 0;
    for (int row = 0; row < n; row++) {
      candidates += excluded[start + row] ? 0 : 1;
    }
    report.count(block.event(s), candidates, cases);
    int k = columns.size();
    for (int a = 0; a < k; a++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int row = 0; row < n && !report.varies(a); row++) {
        if (!excluded[start + row]) {
          low = Math.min(low, x[(first + row) * k + a]);
          high = Math.max(high, x[(first + row) * k + a]);
        }
      }
      report.see(a, low, high);
    }
  }

  private boolean isCaseExcluded(int s) {
    for (int c = 0; c < block.cases(s); c++) {
      if (excluded[block.caseRow(s, c)]) {
        return true;
      }
    }
    return false;
  }

  private int copyRows(int s, double[] x, double[] offset, int first) {
    double[][] timeBasis = columns.timeBasis(block.time(s));
    int start = block.rowStart(s);
    int size = block.rowStart(s + 1) - start;
    for (int row = 0; row < size; row++) {
      columns.expand(effectColumns, start + row, timeBasis, x, (first + row) * columns.size());
      offset[first + row] =
          excluded[start + row]
              ? Double.NEGATIVE_INFINITY
              : block.offset(start + row) + columns.offset(effectColumns, start + row);
    }
    return size;
  }
}
