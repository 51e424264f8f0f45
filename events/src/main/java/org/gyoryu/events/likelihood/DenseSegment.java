package org.gyoryu.events.likelihood;

import java.util.Arrays;
import java.util.function.Consumer;

/** Strata whose rows are all stored, row-major. Immutable after it is built. */
public final class DenseSegment implements Segment {
  private final int k;
  private final double[] x;
  private final double[] offset;
  private final int[] rowStart;
  private final int[] caseStart;
  private final int[] caseRow;
  private final int[] event;
  private final double[] time;
  private final double[] exposure;
  private final double[] weight;

  /**
   * Builds a segment; the arrays are kept, not copied.
   *
   * @param x rows x columns, row-major
   * @param rowStart first row of each stratum, and the end of the last
   * @param caseStart first entry of each stratum in {@code caseRow}, and the end of the last
   * @param caseRow rows of cases, counted from the first row of their stratum
   */
  public DenseSegment(
      int columns,
      double[] x,
      double[] offset,
      int[] rowStart,
      int[] caseStart,
      int[] caseRow,
      int[] event,
      double[] time,
      double[] exposure,
      double[] weight) {
    this.k = columns;
    this.x = x;
    this.offset = offset;
    this.rowStart = rowStart;
    this.caseStart = caseStart;
    this.caseRow = caseRow;
    this.event = event;
    this.time = time;
    this.exposure = exposure;
    this.weight = weight;
  }

  @Override
  public void visit(
      double[] theta, Detail detail, Likelihood likelihood, Consumer<StratumTerms> visitor) {
    int largest = largestStratum();
    double[] eta = new double[largest];
    double[] rows = new double[largest * k];
    int[] cases = new int[largest];
    RiskSums sums = new RiskSums(k);
    StratumTerms terms = new StratumTerms(k);
    StratumKernel kernel = new StratumKernel(likelihood, k);
    boolean centre = likelihood != Likelihood.INTERVAL;
    for (int s = 0; s < event.length; s++) {
      int n = rowStart[s + 1] - rowStart[s];
      int d = caseStart[s + 1] - caseStart[s];
      System.arraycopy(caseRow, caseStart[s], cases, 0, d);
      double shift = centred(rows, eta, theta, s, n, centre && d > 0 ? cases[0] : -1);
      sums.clear();
      for (int row = 0; row < n; row++) {
        if (eta[row] > Double.NEGATIVE_INFINITY) {
          sums.add(Math.exp(eta[row] - shift), rows, row * k, true);
        }
      }
      kernel.terms(terms, sums, shift, rows, eta, cases, d, n, exposure[s]);
      terms.event = event[s];
      terms.time = time[s];
      terms.weight = weight[s];
      if (detail == Detail.CONCORDANCE) {
        concordance(terms, eta, n, cases, d);
      }
      visitor.accept(terms);
    }
  }

  /**
   * Copies the rows of a stratum relative to its first case, which cancels in the likelihood and
   * avoids the loss of digits in S2 - S1 S1'; returns the largest linear predictor.
   */
  private double centred(double[] rows, double[] eta, double[] theta, int s, int n, int reference) {
    int from = rowStart[s] * k;
    System.arraycopy(x, from, rows, 0, n * k);
    double shift = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < n; row++) {
      double sum = offset[rowStart[s] + row];
      for (int a = 0; a < k; a++) {
        if (reference >= 0) {
          rows[row * k + a] -= x[from + reference * k + a];
        }
        sum += theta[a] * rows[row * k + a];
      }
      eta[row] = sum;
      shift = Math.max(shift, sum);
    }
    return shift;
  }

  private static void concordance(StratumTerms out, double[] eta, int n, int[] cases, int d) {
    double concordant = 0;
    double pairs = 0;
    boolean[] isCase = new boolean[n];
    for (int c = 0; c < d; c++) {
      isCase[cases[c]] = true;
    }
    for (int c = 0; c < d; c++) {
      for (int row = 0; row < n; row++) {
        if (!isCase[row] && eta[row] > Double.NEGATIVE_INFINITY) {
          pairs++;
          double difference = eta[cases[c]] - eta[row];
          concordant += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
        }
      }
    }
    out.concordant = concordant;
    out.pairs = pairs;
  }

  @Override
  public void rows(RowVisitor visitor) {
    for (int s = 0; s < event.length; s++) {
      int d = caseStart[s + 1] - caseStart[s];
      visitor.stratum(
          event[s],
          Arrays.copyOfRange(x, rowStart[s] * k, rowStart[s + 1] * k),
          Arrays.copyOfRange(offset, rowStart[s], rowStart[s + 1]),
          rowStart[s + 1] - rowStart[s],
          Arrays.copyOfRange(caseRow, caseStart[s], caseStart[s + 1]),
          d,
          weight[s]);
    }
  }

  private int largestStratum() {
    int largest = 1;
    for (int s = 0; s < event.length; s++) {
      largest = Math.max(largest, rowStart[s + 1] - rowStart[s]);
    }
    return largest;
  }

  /** Returns the number of strata. */
  public int strata() {
    return event.length;
  }

  /** Returns the number of rows. */
  public int rowCount() {
    return offset.length;
  }
}
