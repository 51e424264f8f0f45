package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Oracle: R's glm (src/test/r/glm). */
class GlmTest {

  private final Golden r = new Golden("glm");
  private final double[][] design = design(r.input("x"), r.input("s"));

  private static double[][] design(double[] x, double[] s) {
    double[][] design = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      design[i] = new double[] {1, x[i], s[i]};
    }
    return design;
  }

  @Test
  void quasiPoissonRegressionAgreesWithR() {
    GlmFit fit = Glm.poisson(design, r.input("y"), r.input("t")).orElseThrow();
    for (int i = 0; i < 3; i++) {
      r.check("b" + i, fit.coefficients().get(i), 1e-7);
      r.check("se" + i, fit.quasiStandardError(i), 1e-6);
    }
    r.check("dispersion", fit.dispersion(), 1e-6);
    r.check("deviance", fit.deviance(), 1e-8);
    r.check("loglik", fit.logLikelihood(), 1e-8);
  }

  @Test
  void binomialRegressionAgreesWithR() {
    GlmFit fit = Glm.binomial(design, r.input("k"), r.input("m")).orElseThrow();
    for (int i = 0; i < 3; i++) {
      r.check("h" + i, fit.coefficients().get(i), 1e-6);
    }
    r.check("hse1", fit.standardErrors().get(1), 1e-6);
    r.check("hloglik", fit.logLikelihood(), 1e-8);
    r.check("hdeviance", fit.deviance(), 1e-8);
  }

  @Test
  void separatedDataAndDependentColumnsGiveNoFit() {
    double[][] step = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
    assertThat(Glm.binomial(step, new double[] {0, 0, 5, 5}, new double[] {5, 5, 5, 5})).isEmpty();
    double[][] twice = {{1, 2}, {1, 2}, {1, 2}};
    assertThat(Glm.poisson(twice, new double[] {1, 2, 3}, new double[] {1, 1, 1})).isEmpty();
  }
}
