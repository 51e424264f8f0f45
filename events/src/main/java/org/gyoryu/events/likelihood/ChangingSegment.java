package org.gyoryu.events.likelihood;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Strata of one risk set that changes little from one to the next: the rows of the first stratum,
 * then for each stratum the rows that changed. A stratum costs as much as its changes, not as its
 * rows. Immutable after it is built.
 */
public final class ChangingSegment implements Segment {
  /** Sums below this share of the largest weight are computed anew with a scale of their own. */
  private static final double SMALLEST_SUM = 1e-200;

  private final int k;
  private final int size;
  private final double[] centre;
  private final Entries entries;
  private final Strata strata;

  /**
   * Versions of rows, in the order in which they come into force.
   *
   * @param row its number, below the size of the table of rows
   * @param x values minus the centre, row-major, k columns
   * @param offset minus infinity: from now on the row is not at risk
   */
  @SuppressWarnings("ArrayRecordComponent") // built once, then only read
  public record Entries(int[] row, double[] x, double[] offset) {}

  /**
   * The strata.
   *
   * @param entryEnd end of the entries that have come into force
   * @param caseStart first entry of each stratum in {@code caseRow}, and the end of the last
   * @param caseRow rows of the observed events
   */
  @SuppressWarnings("ArrayRecordComponent") // built once, then only read
  public record Strata(
      int[] entryEnd,
      int[] caseStart,
      int[] caseRow,
      int[] event,
      double[] time,
      double[] exposure,
      double[] weight) {}

  /**
   * Builds a segment; the arrays are kept, not copied.
   *
   * @param size number of rows of the table, at risk or not
   * @param centre what was subtracted from the columns, [k]; zeros for interval likelihoods
   */
  public ChangingSegment(int size, double[] centre, Entries entries, Strata strata) {
    this.k = centre.length;
    this.size = size;
    this.centre = centre;
    this.entries = entries;
    this.strata = strata;
  }

  /** The entry that is in force for each row, and its linear predictor. */
  private final class Walk {
    private final int[] at = new int[size];
    private final double[] predictor = new double[size];
    private final double[] eta;
    private final double shift;
    private int next;
    private int atRisk;

    Walk(double[] theta) {
      Arrays.fill(at, -1);
      Arrays.fill(predictor, Double.NEGATIVE_INFINITY);
      eta = new double[entries.row.length];
      double largest = Double.NEGATIVE_INFINITY;
      for (int e = 0; e < eta.length; e++) {
        double sum = entries.offset[e];
        for (int a = 0; a < theta.length; a++) {
          sum += theta[a] * entries.x[e * k + a];
        }
        eta[e] = sum;
        largest = Math.max(largest, sum);
      }
      shift = largest;
    }

    /** Puts the entries of a stratum in force; sums may be null. */
    void advanceTo(int stratum, ChangingSums sums) {
      for (; next < strata.entryEnd[stratum]; next++) {
        int row = entries.row[next];
        if (at[row] >= 0) {
          atRisk--;
          if (sums != null) {
            sums.add(-Math.exp(eta[at[row]] - shift), entries.x, at[row] * k);
          }
        }
        boolean gone = entries.offset[next] == Double.NEGATIVE_INFINITY;
        at[row] = gone ? -1 : next;
        predictor[row] = eta[next];
        if (!gone) {
          atRisk++;
          if (sums != null) {
            sums.add(Math.exp(eta[next] - shift), entries.x, next * k);
          }
        }
      }
    }

    /** Writes the entries in force, by row; returns the positions of the cases among them. */
    int[] gather(int stratum, int[] inForce) {
      int n = 0;
      int[] position = new int[strata.caseStart[stratum + 1] - strata.caseStart[stratum]];
      for (int row = 0; row < size; row++) {
        if (at[row] >= 0) {
          for (int c = 0; c < position.length; c++) {
            if (strata.caseRow[strata.caseStart[stratum] + c] == row) {
              position[c] = n;
            }
          }
          inForce[n++] = at[row];
        }
      }
      return position;
    }
  }

  @Override
  public void visit(
      double[] theta, Detail detail, Likelihood likelihood, Consumer<StratumTerms> visitor) {
    Walk walk = new Walk(theta);
    ChangingSums changing = new ChangingSums(k);
    RiskSums sums = new RiskSums(k);
    StratumTerms terms = new StratumTerms(k);
    StratumKernel kernel = new StratumKernel(likelihood, k);
    for (int s = 0; s < strata.event.length; s++) {
      walk.advanceTo(s, changing);
      changing.copyTo(sums);
      int[] cases = cases(walk, s);
      boolean needsRows = likelihood == Likelihood.EXACT && cases.length > 1;
      if (needsRows || (!(sums.s0 > SMALLEST_SUM) && cases.length > 0)) {
        dense(walk, s, kernel, terms);
      } else {
        kernel.terms(
            terms,
            sums,
            walk.shift,
            entries.x,
            walk.eta,
            cases,
            cases.length,
            0,
            strata.exposure[s]);
      }
      terms.event = strata.event[s];
      terms.time = strata.time[s];
      terms.weight = strata.weight[s];
      if (detail == Detail.CONCORDANCE) {
        concordance(terms, walk, cases);
      }
      visitor.accept(terms);
    }
  }

  private int[] cases(Walk walk, int s) {
    int from = strata.caseStart[s];
    int[] cases = new int[strata.caseStart[s + 1] - from];
    Arrays.setAll(cases, c -> walk.at[strata.caseRow[from + c]]);
    return cases;
  }

  /** Sums over all rows of one stratum. */
  private void dense(Walk walk, int s, StratumKernel kernel, StratumTerms terms) {
    int n = walk.atRisk;
    int[] inForce = new int[n];
    int[] cases = walk.gather(s, inForce);
    double[] x = new double[n * k];
    double[] eta = new double[n];
    double shift = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < n; row++) {
      System.arraycopy(entries.x, inForce[row] * k, x, row * k, k);
      eta[row] = walk.eta[inForce[row]];
      shift = Math.max(shift, eta[row]);
    }
    RiskSums sums = new RiskSums(k);
    for (int row = 0; row < n; row++) {
      sums.add(Math.exp(eta[row] - shift), x, row * k, true);
    }
    kernel.terms(terms, sums, shift, x, eta, cases, cases.length, n, strata.exposure[s]);
  }

  private void concordance(StratumTerms out, Walk walk, int[] cases) {
    long concordant = 0;
    long tied = 0;
    for (int c : cases) {
      double own = walk.eta[c];
      for (double other : walk.predictor) {
        concordant += own > other ? 1 : 0;
        tied += own == other ? 1 : 0;
      }
    }
    long gone = (long) (size - walk.atRisk) * cases.length;
    double amongCases = 0;
    double level = 0;
    for (int c : cases) {
      for (int d : cases) {
        amongCases += walk.eta[c] > walk.eta[d] ? 1 : 0;
        level += walk.eta[c] == walk.eta[d] ? 1 : 0;
      }
    }
    out.concordant = concordant - gone - amongCases + (tied - level) / 2;
    out.pairs = (double) cases.length * (walk.atRisk - cases.length);
  }

  @Override
  public void rows(RowVisitor visitor) {
    Walk walk = new Walk(new double[k]);
    for (int s = 0; s < strata.event.length; s++) {
      walk.advanceTo(s, null);
      int n = walk.atRisk;
      int[] inForce = new int[n];
      int[] cases = walk.gather(s, inForce);
      double[] x = new double[n * k];
      double[] offset = new double[n];
      for (int row = 0; row < n; row++) {
        for (int a = 0; a < k; a++) {
          x[row * k + a] = entries.x[inForce[row] * k + a] + centre[a];
        }
        offset[row] = entries.offset[inForce[row]];
      }
      visitor.stratum(strata.event[s], x, offset, n, cases, cases.length, strata.weight[s]);
    }
  }
}
