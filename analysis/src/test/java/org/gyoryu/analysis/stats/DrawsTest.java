package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: hipparchus' Poisson distribution; moments of the gamma law. */
class DrawsTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 4, 29, 31, 250})
  void poissonDrawsFollowTheirLaw(double mean) {
    SplittableRandom random = new SplittableRandom(11);
    int n = 100_000;
    int[] counts = new int[2_000];
    for (int i = 0; i < n; i++) {
      counts[(int) Draws.poisson(random, mean)]++;
    }
    PoissonDistribution law = new PoissonDistribution(mean);
    double farthest = 0;
    double empirical = 0;
    for (int k = 0; k < counts.length; k++) {
      empirical += (double) counts[k] / n;
      farthest = Math.max(farthest, Math.abs(empirical - law.cumulativeProbability(k)));
    }
    assertThat(farthest).as("Kolmogorov distance").isLessThan(1.63 / Math.sqrt(n));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 1, 7})
  void gammaDrawsHaveTheirMeanAndVariance(double shape) {
    SplittableRandom random = new SplittableRandom(12);
    int n = 200_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double draw = Draws.gamma(random, shape);
      sum += draw;
      squares += draw * draw;
    }
    double mean = sum / n;
    assertThat(mean).isCloseTo(shape, within(5 * Math.sqrt(shape / n)));
    assertThat(squares / n - mean * mean).isCloseTo(shape, within(0.05 * Math.max(shape, 1)));
  }
}
