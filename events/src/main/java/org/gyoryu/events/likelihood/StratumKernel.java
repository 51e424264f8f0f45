package org.gyoryu.events.likelihood;

import java.util.Arrays;

/**
 * Turns risk-set sums and case rows into the terms of a stratum; the steps mirror the formulas in
 * Therneau and Grambsch (2000), chapter 3. Used by one thread.
 */
final class StratumKernel {
  private final Likelihood likelihood;
  private final int k;
  private final RiskSums deaths;
  private double[][] exactSums = new double[0][];
  private double[][] exactFirst = new double[0][];
  private double[][] exactSecond = new double[0][];

  StratumKernel(Likelihood likelihood, int columns) {
    this.likelihood = likelihood;
    this.k = columns;
    this.deaths = new RiskSums(columns);
  }

  /** Starts the terms of a stratum with the sums over its cases. */
  private void cases(StratumTerms out, double[] x, double[] eta, int[] cases, int n, double shift) {
    Arrays.fill(out.score, 0);
    Arrays.fill(out.information, 0);
    deaths.clear();
    out.logLikelihood = 0;
    for (int c = 0; c < n; c++) {
      int row = cases[c];
      out.logLikelihood += eta[row];
      for (int a = 0; a < k; a++) {
        out.score[a] += x[row * k + a];
      }
      if (likelihood == Likelihood.EFRON && n > 1) {
        deaths.add(Math.exp(eta[row] - shift), x, row * k, true);
      }
    }
  }

  /**
   * Computes the terms of a stratum.
   *
   * @param sums over all rows at risk
   * @param x rows of the stratum, row-major
   * @param eta linear predictors of the rows; minus infinity if left out
   * @param cases rows of the observed events, {@code d} of them
   * @param rows number of rows, for the exact likelihood
   */
  void terms(
      StratumTerms out,
      RiskSums sums,
      double shift,
      double[] x,
      double[] eta,
      int[] cases,
      int d,
      int rows,
      double exposure) {
    cases(out, x, eta, cases, d, shift);
    switch (likelihood) {
      case INTERVAL -> interval(out, sums, shift, exposure);
      case BRESLOW -> steps(out, sums, shift, d, 0);
      case EFRON -> steps(out, sums, shift, d, 1);
      case EXACT -> {
        if (d <= 1) {
          steps(out, sums, shift, d, 0);
        } else {
          exact(out, shift, x, eta, d, rows);
        }
      }
    }
  }

  private void interval(StratumTerms out, RiskSums sums, double shift, double exposure) {
    if (exposure == 0) {
      return;
    }
    double scale = exposure * Math.exp(shift);
    out.logLikelihood -= scale * sums.s0;
    for (int a = 0; a < k; a++) {
      out.score[a] -= scale * sums.s1[a];
    }
    for (int m = 0; m < out.information.length; m++) {
      out.information[m] += scale * sums.s2[m];
    }
  }

  /** d steps over the risk set, from which step l removes the share efron l / d of the cases. */
  private void steps(StratumTerms out, RiskSums sums, double shift, int d, int efron) {
    for (int l = 0; l < d; l++) {
      double share = efron * (double) l / d;
      double s0 = sums.s0 - share * deaths.s0;
      out.logLikelihood -= Math.log(s0) + shift;
      int m = 0;
      for (int a = 0; a < k; a++) {
        double meanA = (sums.s1[a] - share * deaths.s1[a]) / s0;
        out.score[a] -= meanA;
        for (int b = 0; b <= a; b++) {
          double meanB = (sums.s1[b] - share * deaths.s1[b]) / s0;
          out.information[m] += (sums.s2[m] - share * deaths.s2[m]) / s0 - meanA * meanB;
          m++;
        }
      }
    }
  }

  /**
   * B(j, n) = B(j, n - 1) + w_n B(j - 1, n - 1), the sum over j-subsets of the products of their
   * weights, and its first two derivatives by the same recursion (Gail et al. 1981).
   */
  private void exact(StratumTerms out, double shift, double[] x, double[] eta, int d, int rows) {
    int packed = out.information.length;
    exactSums = cleared(exactSums, d + 1, 1);
    exactFirst = cleared(exactFirst, d + 1, k);
    exactSecond = cleared(exactSecond, d + 1, packed);
    exactSums[0][0] = 1;
    for (int row = 0; row < rows; row++) {
      double w = Math.exp(eta[row] - shift);
      for (int j = Math.min(d, row + 1); j >= 1 && w > 0; j--) {
        double b0 = exactSums[j - 1][0];
        double[] b1 = exactFirst[j - 1];
        double[] b2 = exactSecond[j - 1];
        int m = 0;
        for (int a = 0; a < k; a++) {
          double xa = x[row * k + a];
          for (int b = 0; b <= a; b++) {
            double xb = x[row * k + b];
            exactSecond[j][m] += w * (b2[m] + xa * b1[b] + xb * b1[a] + xa * xb * b0);
            m++;
          }
        }
        for (int a = 0; a < k; a++) {
          exactFirst[j][a] += w * (b1[a] + x[row * k + a] * b0);
        }
        exactSums[j][0] += w * b0;
      }
    }
    double total = exactSums[d][0];
    out.logLikelihood -= Math.log(total) + d * shift;
    int m = 0;
    for (int a = 0; a < k; a++) {
      double meanA = exactFirst[d][a] / total;
      out.score[a] -= meanA;
      for (int b = 0; b <= a; b++) {
        out.information[m] += exactSecond[d][m] / total - meanA * exactFirst[d][b] / total;
        m++;
      }
    }
  }

  private static double[][] cleared(double[][] table, int n, int width) {
    if (table.length < n) {
      return new double[n][width];
    }
    for (double[] row : table) {
      Arrays.fill(row, 0);
    }
    return table;
  }
}
