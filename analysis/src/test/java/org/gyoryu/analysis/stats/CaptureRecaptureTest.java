package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.junit.jupiter.api.Test;

/** Oracles: exact enumeration of the hypergeometric law, a published table, the delta method. */
class CaptureRecaptureTest {

  @Test
  void chapmanIsUnbiasedWithItsVarianceWhenTheListsCoverThePopulation() {
    int population = 30;
    int first = 18;
    int second = 15;
    HypergeometricDistribution both = new HypergeometricDistribution(population, first, second);
    double mean = 0;
    double square = 0;
    double meanVariance = 0;
    for (int m = both.getSupportLowerBound(); m <= both.getSupportUpperBound(); m++) {
      double p = both.probability(m);
      Estimate estimate = CaptureRecapture.chapman(first, second, m);
      mean += p * estimate.value();
      square += p * estimate.value() * estimate.value();
      meanVariance += p * varianceOf(estimate, first + second - m);
    }
    assertThat(mean).isCloseTo(population, within(1e-9));
    assertThat(meanVariance).isCloseTo(square - mean * mean, within(1e-9));
  }

  private static double varianceOf(Estimate estimate, double seen) {
    double unseen = estimate.value() - seen;
    if (unseen <= 0 || estimate.high() <= estimate.value()) {
      return 0;
    }
    double spread = Math.log((estimate.high() - seen) / unseen) / Intervals.Z;
    return unseen * unseen * Math.expm1(spread * spread);
  }

  /** Snowshoe hares, Cormack (1989) and Rcapture's "closedp": Chao's lower bound 79.8. */
  @Test
  void chaoGivesThePublishedLowerBoundForTheHares() {
    Estimate hares = CaptureRecapture.chaoLowerBound(68, 25, 22, 6);
    assertThat(hares.value()).isCloseTo(79.8, within(0.05));
    assertThat(hares.low()).isGreaterThan(68);
  }

  @Test
  void chaosVarianceAgreesWithTheDeltaMethodUnderTheMultinomialLaw() {
    double once = 25;
    double twice = 22;
    double rest = 21;
    double factor = 5.0 / 6;
    double total = total(once, twice, rest, factor);
    double[] counts = {once, twice, rest};
    double[] gradient = new double[3];
    double step = 1e-4;
    for (int i = 0; i < 3; i++) {
      double[] up = counts.clone();
      double[] down = counts.clone();
      up[i] += step;
      down[i] -= step;
      gradient[i] =
          (total(up[0], up[1], up[2], factor) - total(down[0], down[1], down[2], factor))
              / (2 * step);
    }
    double variance = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double covariance = (i == j ? counts[i] : 0) - counts[i] * counts[j] / total;
        variance += gradient[i] * gradient[j] * covariance;
      }
    }
    Estimate hares = CaptureRecapture.chaoLowerBound(68, 25, 22, 6);
    assertThat(varianceOf(hares, 68)).isCloseTo(variance, within(1e-3 * variance));
  }

  private static double total(double once, double twice, double rest, double factor) {
    return once + twice + rest + factor * once * once / (2 * twice);
  }

  @Test
  void withNothingSeenTwiceTheBiasCorrectedFormHolds() {
    Estimate estimate = CaptureRecapture.chaoLowerBound(10, 10, 0, 2);
    assertThat(estimate.value()).isCloseTo(10 + 0.5 * 10 * 9 / 2, within(1e-12));
    assertThat(estimate.low()).isBetween(10.0, estimate.value());
  }

  @Test
  void listsThatOverlapMoreThanTheyHoldAreRefused() {
    assertThatThrownBy(() -> CaptureRecapture.chapman(3, 5, 4)).hasMessageContaining("4 on both");
  }
}
