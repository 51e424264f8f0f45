package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Oracles: arithmetic of the definitions; all tables with the same sums. */
class AffiliationsTest {

  private static final Affiliations TABLE =
      Affiliations.of(4, List.of(List.of(0, 1), List.of(0, 2), List.of(0, 1, 3)));

  @Test
  void densityAndCentralisationAreThoseOfTheDefinition() {
    assertThat(TABLE.density()).isCloseTo(7.0 / 12, within(1e-12));
    assertThat(TABLE.degrees()).containsExactly(3, 2, 1, 1);
    assertThat(TABLE.centralisation()).isCloseTo((1 + 2 + 2) / (3.0 * 2), within(1e-12));
    Affiliations star = Affiliations.of(3, List.of(List.of(0, 1), List.of(0, 2)));
    assertThat(star.centralisation()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theCoreOfAnIdealPatternIsItsCore() {
    Affiliations ideal =
        Affiliations.of(
            7,
            List.of(List.of(2, 4, 6), List.of(2, 0), List.of(4, 1), List.of(6, 3), List.of(6, 5)));
    assertThat(ideal.core()).containsExactlyInAnyOrder(2, 4, 6);
  }

  /** Of the 4 x 4 tables with all row and column sums 2 there are 90 (OEIS A001499). */
  @Test
  void shufflesReachEveryTableWithTheSameSumsEquallyOften() {
    Affiliations square =
        Affiliations.of(4, List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3), List.of(3, 0)));
    SplittableRandom random = new SplittableRandom(6);
    Map<String, Integer> seen = new HashMap<>();
    int draws = 45_000;
    Affiliations table = square;
    for (int i = 0; i < draws; i++) {
      table = table.shuffled(random);
      StringBuilder key = new StringBuilder();
      for (int circle = 0; circle < 4; circle++) {
        for (int member = 0; member < 4; member++) {
          key.append(table.belongs(circle, member) ? 1 : 0);
        }
      }
      seen.merge(key.toString(), 1, Integer::sum);
    }
    assertThat(table.degrees()).containsExactly(2, 2, 2, 2);
    assertThat(seen).hasSize(90);
    double expected = draws / 90.0;
    double chi =
        seen.values().stream().mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    assertThat(chi).as("chi-squared with 89 degrees of freedom").isLessThan(150);
  }
}
