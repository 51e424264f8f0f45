package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Oracles: arithmetic of the definition; all samples of a small collection. */
class DiversityTest {

  private static final double[] COUNTS = {4, 3, 1, 0};

  @Test
  void hillNumbersAreThoseOfTheDefinition() {
    assertThat(Diversity.hill(COUNTS, 0)).isEqualTo(3);
    double entropy = -(0.5 * Math.log(0.5) + 0.375 * Math.log(0.375) + 0.125 * Math.log(0.125));
    assertThat(Diversity.hill(COUNTS, 1)).isCloseTo(Math.exp(entropy), within(1e-12));
    assertThat(Diversity.hill(COUNTS, 2))
        .isCloseTo(1 / (0.25 + 0.140625 + 0.015625), within(1e-12));
    assertThat(Diversity.hill(new double[] {5, 5, 5}, 1)).isCloseTo(3, within(1e-12));
    assertThat(Diversity.herfindahl(new double[] {5, 5})).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void rarefiedRichnessIsTheMeanOverAllSamples() {
    int[] kinds = {0, 0, 0, 0, 1, 1, 1, 2};
    int samples = 0;
    int seen = 0;
    for (int mask = 0; mask < 1 << 8; mask++) {
      if (Integer.bitCount(mask) == 3) {
        boolean[] present = new boolean[3];
        for (int i = 0; i < 8; i++) {
          present[kinds[i]] |= (mask >> i & 1) == 1;
        }
        samples++;
        seen += (present[0] ? 1 : 0) + (present[1] ? 1 : 0) + (present[2] ? 1 : 0);
      }
    }
    assertThat(Diversity.rarefiedRichness(COUNTS, 3))
        .isCloseTo((double) seen / samples, within(1e-12));
    assertThat(Diversity.rarefiedRichness(COUNTS, 8)).isCloseTo(3, within(1e-12));
  }

  @Test
  void subsamplesHaveTheirSizeAndTheRichnessThatIsExpected() {
    SplittableRandom random = new SplittableRandom(2);
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      double[] drawn = Diversity.subsample(COUNTS, 3, random);
      assertThat(drawn[0] + drawn[1] + drawn[2]).isEqualTo(3);
      sum += Diversity.hill(drawn, 0);
    }
    assertThat(sum / 20_000).isCloseTo(Diversity.rarefiedRichness(COUNTS, 3), within(0.02));
  }

  @Test
  void bootstrapsKeepTheSizeAndTheMean() {
    SplittableRandom random = new SplittableRandom(3);
    double first = 0;
    for (int i = 0; i < 10_000; i++) {
      first += Diversity.bootstrap(COUNTS, random)[0];
    }
    assertThat(first / 10_000).isCloseTo(4, within(0.06));
  }
}
