package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.drivers.TwoSidedChoice.Row;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.events.estimate.Coefficient;
import org.junit.jupiter.api.Test;

class TwoSidedChoiceTest {

  private static final Settings SETTINGS = new Settings(1, 100, 2, 2);

  /** Ties of this world come from nearness and from the people of a who live in b. */
  @Test
  void whatMadeTheTiesIsFoundOnTheSideThatLooksAtIt() {
    List<Row> rows =
        TwoSidedChoice.fit(new Study(DriverWorld.policyNeverMatters(3), SETTINGS)).orElseThrow();
    Map<String, Row> byLabel =
        rows.stream().collect(Collectors.toMap(row -> row.label().en(), Function.identity()));

    Row distance = byLabel.get("distance");
    assertThat(distance.ofA().orElseThrow().estimate() + distance.ofB().orElseThrow().estimate())
        .isLessThan(-1);
    Row kin = byLabel.get("own people at the partner's");
    assertThat(low(kin.ofA().orElseThrow())).isPositive();
    // the package counts no people of b, so that side b has none to look for
    assertThat(kin.ofB()).isEmpty();
    // nobody looked at programmes
    Coefficient programmes = byLabel.get("programmes for the partner").ofA().orElseThrow();
    assertThat(low(programmes)).isNegative();
    assertThat(programmes.estimate() + Intervals.Z * programmes.error()).isPositive();
    assertThat(byLabel.get("programmes for the partner").ofB()).isEmpty();
  }

  private static double low(Coefficient coefficient) {
    return coefficient.estimate() - Intervals.Z * coefficient.error();
  }

  @Test
  void fewTiesOfCitiesAreNotFitted() {
    assertThat(TwoSidedChoice.fit(new Study(new SyntheticSnapshot(2).ties(40).build(), SETTINGS)))
        .isEmpty();
  }
}
