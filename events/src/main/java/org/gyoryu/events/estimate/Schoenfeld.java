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
  /** A variance below this share of the moment it is a difference of is rounding. */
  private static final double ROUNDING = 1e-12;

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

    /**
     * Returns one test for each column and a global one; NaN where there is nothing to test,
     * because all events are of one time or the column does not vary.
     */
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
      if (l == null) {
        return untested(names);
      }
      double[][] projected = Symmetric.times(Symmetric.inverse(l), moments[1]);
      double[][] v = Symmetric.times(moments[1], projected);
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          v[a][b] = moments[2][a][b] - v[a][b];
        }
      }
      List<Test> tests = new ArrayList<>();
      for (int a = 0; a < k; a++) {
        boolean varies = v[a][a] > ROUNDING * moments[2][a][a];
        tests.add(test(names.get(a), varies ? u[a] * u[a] / v[a][a] : Double.NaN, 1));
      }
      double[][] root = Symmetric.cholesky(v, ROUNDING);
      boolean known = root != null && tests.stream().noneMatch(t -> Double.isNaN(t.chiSquare()));
      double all = known ? Symmetric.dot(u, Symmetric.solve(root, u)) : Double.NaN;
      tests.add(test("GLOBAL", all, k));
      return tests;
    }

    private static List<Test> untested(List<String> names) {
      List<Test> tests = new ArrayList<>();
      names.forEach(name -> tests.add(test(name, Double.NaN, 1)));
      tests.add(test("GLOBAL", Double.NaN, names.size()));
      return tests;
    }

    private static Test test(String effect, double chiSquare, int df) {
      double p =
          Double.isNaN(chiSquare)
              ? Double.NaN
              : Gamma.regularizedGammaQ(df / 2.0, Math.max(0, chiSquare) / 2);
      return new Test(effect, chiSquare, df, p);
    }
  }
}
