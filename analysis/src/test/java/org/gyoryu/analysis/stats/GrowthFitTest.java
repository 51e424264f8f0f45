package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Oracle: R's optim on dpois over all three parameters (src/test/r/growth). */
class GrowthFitTest {

  private final Golden r = new Golden("growth");

  @ParameterizedTest
  @EnumSource(GrowthCurve.class)
  void theLikelihoodAndTheCeilingAgreeWithR(GrowthCurve curve) {
    double[] counts = r.input("count");
    double[] edges = new double[counts.length + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = i;
    }
    GrowthFit fit = GrowthFit.fit(curve, edges, counts);
    r.check(curve + ".loglik", fit.logLikelihood(), 1e-6);
    r.check(curve + ".ceiling", fit.ceiling(), 1e-3);
    assertThat(fit.expectedBy(counts.length)).isBetween(0.0, fit.ceiling());
  }
}
