package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Oracle: R's glm on five completed versions of an interrupted series, pooled in R
 * (src/test/r/interrupted).
 */
class RubinTest {

  private static final int VERSIONS = 5;

  private final Golden r = new Golden("interrupted");

  private double[][] design() {
    double[] time = r.input("time");
    double[] quarter = r.input("quarter");
    double[] shock = r.input("shock");
    double[][] design = new double[time.length][];
    for (int i = 0; i < time.length; i++) {
      design[i] =
          new double[] {
            1,
            time[i],
            time[i] * time[i],
            quarter[i] == 2 ? 1 : 0,
            quarter[i] == 3 ? 1 : 0,
            quarter[i] == 4 ? 1 : 0,
            shock[i]
          };
    }
    return design;
  }

  @Test
  void anInterruptedSeriesPooledOverVersionsAgreesWithR() {
    double[] estimates = new double[VERSIONS];
    double[] errors = new double[VERSIONS];
    for (int v = 0; v < VERSIONS; v++) {
      GlmFit fit = Glm.poisson(design(), r.input("X" + (v + 1)), r.input("exposure")).orElseThrow();
      estimates[v] = fit.coefficients().get(6);
      errors[v] = fit.quasiStandardError(6);
    }
    Rubin pooled = Rubin.pool(estimates, errors);

    r.check("estimate", pooled.value(), 1e-7);
    r.check("se", pooled.standardError(), 1e-6);
    r.check("df", pooled.degreesOfFreedom(), 1e-5);
    r.check("low", pooled.interval().low(), 1e-6);
    r.check("high", pooled.interval().high(), 1e-6);
    r.check("p", pooled.p(), 1e-5);
  }

  @Test
  void versionsThatAgreeGiveTheNormalInterval() {
    Rubin pooled = Rubin.pool(new double[] {2, 2, 2}, new double[] {0.5, 0.5, 0.5});

    assertThat(pooled.interval().high()).isCloseTo(2 + 0.5 * 1.959964, within(1e-6));
  }
}
