package org.gyoryu.events.estimate;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.events.likelihood.StratumTerms;
import org.hipparchus.special.Gamma;

/**
 * Score tests of coefficients that are constant in time, against beta_j + theta_j g(t) with g(t) =
 * t (Therneau and Grambsch 2000, section 6.2; as cox.zph of survival 3 computes them).
 */
public final class Schoenfeld {
  private Schoenfeld() {}

  /**
   * One test.
   *
   * @param effect name of the coefficient, or "GLOBAL"
   * @param chiSquare the statistic
   * @param df degrees of freedom
   * @param p probability of a larger statistic if the coefficient is constant
   */
  public record Test(String effect, double chiSquare, int df, double p) {}

  /**
   * The residual of one stratum: observed minus expected value of each column.
   *
   * @param event index of the first event of the stratum
   */
  public record Residual(int event, double time, List<Double> values) {}

  /** Sums over strata that the tests need; strata must be added in order. */
  public static final class Sums
      implements org.gyoryu.events.likelihood.DesignLikelihood.Sum<Sums> {
    private final double[] u;
    private final double[][][] moments;
    private final List<Residual> residuals = new ArrayList<>();
    private final boolean keep;

    /** Starts empty sums of k columns; keeps the residuals if asked. */
    public Sums(int k, boolean keep) {
      this.u = new double[k];
      this.moments = new double[3][k][k];
      this.keep = keep;
    }

    @Override
    public void add(StratumTerms t) {
      double[] g = {t.weight(), t.weight() * t.time(), t.weight() * t.time() * t.time()};
      List<Double> residual = new ArrayList<>();
      for (int a = 0; a < u.length; a++) {
        u[a] += g[1] * t.score(a);
        residual.add(t.score(a));
        for (int b = 0; b <= a; b++) {
          for (int m = 0; m < 3; m++) {
            moments[m][a][b] += g[m] * t.information(a, b);
          }
        }
      }
      if (keep) {
        residuals.add(new Residual(t.event(), t.time(), List.copyOf(residual)));
      }
    }

    @Override
    public void addAll(Sums later) {
      for (int a = 0; a < u.length; a++) {
        u[a] += later.u[a];
        for (int b = 0; b <= a; b++) {
          for (int m = 0; m < 3; m++) {
            moments[m][a][b] += later.moments[m][a][b];
          }
        }
      }
      residuals.addAll(later.residuals);
    }

    /** Returns the Schoenfeld residuals in order of the strata. */
    public List<Residual> residuals() {
      return List.copyOf(residuals);
    }

    /** Returns one test for each column and a global one. */
    public List<Test> tests(List<String> names) {
      int k = u.length;
      for (double[][] m : moments) {
        for (int a = 0; a < k; a++) {
          for (int b = 0; b < a; b++) {
            m[b][a] = m[a][b];
          }
        }
      }
      double[][] l = Symmetric.cholesky(moments[0], 1e-13);
      double[][] projected = Symmetric.times(Symmetric.inverse(l), moments[1]);
      double[][] v = Symmetric.times(moments[1], projected);
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          v[a][b] = moments[2][a][b] - v[a][b];
        }
      }
      List<Test> tests = new ArrayList<>();
      for (int a = 0; a < k; a++) {
        tests.add(test(names.get(a), u[a] * u[a] / v[a][a], 1));
      }
      double[] w = Symmetric.solve(Symmetric.cholesky(v, 0), u);
      tests.add(test("GLOBAL", Symmetric.dot(u, w), k));
      return tests;
    }

    private static Test test(String effect, double chiSquare, int df) {
      return new Test(effect, chiSquare, df, Gamma.regularizedGammaQ(df / 2.0, chiSquare / 2));
    }
  }
}
