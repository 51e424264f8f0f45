package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.gyoryu.analysis.stats.CompositeIndex.Normalisation;
import org.junit.jupiter.api.Test;

/** Oracles: arithmetic of the definition; the Ishigami function, whose Sobol shares are known. */
class CompositeIndexTest {

  @Test
  void normalisationsAreThoseOfTheHandbook() {
    double[] values = {2, 4, 10, 4};
    assertThat(CompositeIndex.normalised(values, Normalisation.MIN_MAX))
        .containsExactly(0, 0.25, 1, 0.25);
    assertThat(CompositeIndex.normalised(values, Normalisation.RANK))
        .containsExactly(new double[] {0, 0.5, 1, 0.5}, within(1e-12));
    assertThat(CompositeIndex.normalised(values, Normalisation.DISTANCE_TO_BEST))
        .containsExactly(0.2, 0.4, 1, 0.4);
    assertThat(CompositeIndex.normalised(new double[] {3, 3}, Normalisation.MIN_MAX))
        .containsExactly(0.5, 0.5);
  }

  @Test
  void theIndexIsTheWeightedGeometricMeanAndRanksShareEqualPlaces() {
    double[] index =
        CompositeIndex.aggregate(
            List.of(new double[] {0.25, 1, 0}, new double[] {1, 1, 1}), new double[] {0.5, 0.5});
    assertThat(index).containsExactly(new double[] {0.5, 1, Math.sqrt(0.05)}, within(1e-12));
    assertThat(CompositeIndex.ranks(new double[] {0.2, 0.9, 0.2})).containsExactly(2.5, 1, 2.5);
  }

  @Test
  void randomWeightsSumToOneAndAreEvenOnAverage() {
    SplittableRandom random = new SplittableRandom(1);
    double first = 0;
    for (int i = 0; i < 20_000; i++) {
      double[] weights = CompositeIndex.randomWeights(4, random);
      assertThat(weights[0] + weights[1] + weights[2] + weights[3]).isCloseTo(1, within(1e-9));
      first += weights[0];
    }
    assertThat(first / 20_000).isCloseTo(0.25, within(0.01));
  }

  /** Ishigami and Homma (1990) with a = 7, b = 0.1: S1 = 0.3139, S2 = 0.4424, S3 = 0. */
  @Test
  void firstOrderSharesAreThoseOfTheIshigamiFunction() {
    Sobol.Model<double[]> ishigami =
        new Sobol.Model<>() {
          @Override
          public double[] draw(SplittableRandom random) {
            return random.doubles(3, -Math.PI, Math.PI).toArray();
          }

          @Override
          public double[] exchanged(double[] first, double[] second, int group) {
            double[] mixed = first.clone();
            mixed[group] = second[group];
            return mixed;
          }

          @Override
          public double value(double[] x) {
            double sine = Math.sin(x[1]);
            return Math.sin(x[0]) + 7 * sine * sine + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
          }
        };
    double[] shares = Sobol.firstOrder(ishigami, 3, 200_000, 8);
    assertThat(shares).containsExactly(new double[] {0.3139, 0.4424, 0}, within(0.02));
  }
}
