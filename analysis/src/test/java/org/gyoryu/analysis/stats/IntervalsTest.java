package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Oracle: R's poisson.test, prop.test, binom.test, quantile (src/test/r/intervals). */
class IntervalsTest {

  private final Golden r = new Golden("intervals");

  @Test
  void poissonRatesHaveTheExactInterval() {
    r.check("poisson0_high", Intervals.poissonRate(0, 2).high(), 1e-7);
    r.check("poisson7_low", Intervals.poissonRate(7, 3).low(), 1e-7);
    r.check("poisson7_high", Intervals.poissonRate(7, 3).high(), 1e-7);
    assertThat(Intervals.poissonRate(0, 2).low()).isZero();
  }

  @Test
  void sharesHaveTheScoreInterval() {
    r.check("wilson_low", Intervals.wilson(13, 60).low(), 1e-9);
    r.check("wilson_high", Intervals.wilson(13, 60).high(), 1e-9);
    r.check("wilson0_high", Intervals.wilson(0, 20).high(), 1e-9);
    assertThat(Intervals.wilson(0, 0)).isEqualTo(Estimate.NONE);
  }

  @Test
  void sharesHaveTheExactInterval() {
    r.check("exact_low", Intervals.clopperPearson(13, 60).low(), 1e-7);
    r.check("exact_high", Intervals.clopperPearson(13, 60).high(), 1e-7);
    r.check("exact0_high", Intervals.clopperPearson(0, 20).high(), 1e-7);
  }

  @Test
  void ratiosOfRatesHaveTheExactConditionalInterval() {
    Estimate ratio = Intervals.rateRatio(38, 5, 11, 3);
    r.check("ratio", ratio.value(), 1e-9);
    r.check("ratio_low", ratio.low(), 1e-6);
    r.check("ratio_high", ratio.high(), 1e-6);
    assertThat(Intervals.rateRatio(3, 1, 0, 1).high()).isInfinite();
  }

  @Test
  void quantilesAreOfTypeSeven() {
    double[] sorted = {1, 1, 2, 3, 4, 5, 6, 9};
    r.check("q025", Intervals.quantile(sorted, 0.025), 1e-12);
    r.check("q50", Intervals.quantile(sorted, 0.5), 1e-12);
    r.check("q90", Intervals.quantile(sorted, 0.9), 1e-12);
  }

  @Test
  void aShareThatAllVersionsAgreeOnHasWilsonsInterval() {
    Estimate pooled = Intervals.wilson(new double[] {10, 10}, new double[] {14, 14});
    Estimate one = Intervals.wilson(10, 14);
    assertThat(pooled.value()).isCloseTo(one.value(), within(1e-12));
    assertThat(pooled.low()).isCloseTo(one.low(), within(1e-12));
    assertThat(pooled.high()).isCloseTo(one.high(), within(1e-12));
  }

  @Test
  void versionsThatDifferTakeTrialsAway() {
    // shares 0.4 and 0.6 of 100: within 0.0024, between 0.02, total 0.0024 + 1.5 x 0.02 = 0.0324
    Estimate pooled = Intervals.wilson(new double[] {40, 60}, new double[] {100, 100});
    Estimate same = Intervals.wilson(0.5 * 0.25 / 0.0324, 0.25 / 0.0324);
    assertThat(pooled.value()).isCloseTo(0.5, within(1e-12));
    assertThat(pooled.low()).isCloseTo(same.low(), within(1e-12));
    assertThat(pooled.high()).isCloseTo(same.high(), within(1e-12));
  }

  @Test
  void allOrNothingInEveryVersionIsNoDivisionByNothing() {
    Estimate all = Intervals.wilson(new double[] {5, 7}, new double[] {5, 7});
    assertThat(all.value()).isEqualTo(1);
    assertThat(all.low()).isCloseTo(Intervals.wilson(6, 6).low(), within(1e-12));
    double[] twenty = new double[20];
    java.util.Arrays.fill(twenty, 9);
    assertThat(Intervals.wilson(twenty, twenty).low())
        .isCloseTo(Intervals.wilson(9, 9).low(), within(1e-9));
    assertThat(Intervals.wilson(new double[] {0, 0}, new double[] {0, 3}).value()).isNaN();
  }
}
