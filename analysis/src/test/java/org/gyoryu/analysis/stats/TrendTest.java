package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Oracles: R's cor.test and prop.trend.test (src/test/r/trend); all orders of a small table. */
class TrendTest {

  private final Golden r = new Golden("trend");

  @Test
  void mannKendallAndTheilSenAgreeWithR() {
    Trend trend = Trend.of(r.input("year"), r.input("y"));
    r.check("mk_z", trend.z(), 1e-9);
    r.check("mk_p", trend.p(), 1e-8);
    r.check("sen", trend.slope().value(), 1e-12);
    assertThat(trend.slope().low()).isLessThan(trend.slope().value());
    assertThat(trend.slope().high()).isGreaterThan(trend.slope().value());
  }

  @Test
  void aConstantSeriesHasNoTrend() {
    Trend trend = Trend.of(new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5});
    assertThat(trend.p()).isEqualTo(1);
    assertThat(trend.rises(0.05)).isFalse();
  }

  @Test
  void sensIntervalCoversTheTruthInMostWorlds() {
    int covered = 0;
    for (int seed = 0; seed < 400; seed++) {
      var random = Draws.stream(77, seed);
      double[] time = new double[25];
      double[] values = new double[25];
      for (int i = 0; i < 25; i++) {
        time[i] = i;
        values[i] = 3 * i + 20 * Draws.normal(random);
      }
      Estimate slope = Trend.of(time, values).slope();
      covered += slope.low() <= 3 && 3 <= slope.high() ? 1 : 0;
    }
    assertThat(covered).as("of 400 at 95 %%").isBetween(366, 396);
  }

  @Test
  void cochranArmitageAgreesWithR() {
    CochranArmitage test =
        CochranArmitage.of(r.input("year"), r.input("k"), r.input("n"), 20_000, 4);
    r.check("ca_z", test.z(), 1e-9);
    r.check("ca_p", test.asymptoticP(), 1e-8);
    assertThat(test.p()).isCloseTo(test.asymptoticP(), within(0.01));
  }

  @Test
  void thePermutationPValueIsThatOfAllAssignments() {
    double[] trials = {3, 3, 3};
    double[] successes = {0, 1, 3};
    double[] scores = {0, 1, 2};
    int reached = 0;
    int all = 0;
    for (int mask = 0; mask < 1 << 9; mask++) {
      if (Integer.bitCount(mask) == 4) {
        double sum = 0;
        for (int i = 0; i < 9; i++) {
          sum += (mask >> i & 1) * (i / 3);
        }
        all++;
        reached += Math.abs(sum - 4) >= Math.abs(7 - 4) ? 1 : 0;
      }
    }
    CochranArmitage test = CochranArmitage.of(scores, successes, trials, 100_000, 9);
    assertThat(test.p()).isCloseTo((double) reached / all, within(0.005));
  }
}
