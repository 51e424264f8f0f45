package org.gyoryu.analysis.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

/** Oracle: the rule of the model applied to tie after tie. */
class TypesQuestionTest {

  private static Finding compute(Snapshot snapshot) {
    return new TypesQuestion().compute(snapshot, Settings.standard(), Progress.NONE);
  }

  @Test
  void theShareAtEveryThresholdIsThatOfTheRule() {
    Snapshot snapshot = new SyntheticSnapshot(1).build();
    for (List<Cell> row : compute(snapshot).table("thresholds").rows()) {
      DiplomacyRule rule = new DiplomacyRule(number(row.get(0)));
      double near =
          snapshot.formalTies().stream()
              .filter(
                  tie ->
                      rule.type(
                              snapshot.government(tie.aId()),
                              snapshot.government(tie.bId()),
                              tie.distanceKm())
                          == DiplomacyType.TRANSBORDER_REGIONAL)
              .count();
      assertThat(number(row.get(1))).isCloseTo(near / 600, within(1e-12));
    }
  }

  /** Where every date is known, the completed share is the share of the dated ties. */
  @Test
  void withoutUndatedTiesTheCompletedShareIsThatOfTheDatedOnes() {
    for (List<Cell> row :
        compute(new SyntheticSnapshot(2).undated(0).build()).table("periods").rows()) {
      assertThat(number(row.get(6))).isCloseTo(number(row.get(3)), within(1e-12));
    }
  }

  private static double number(Cell cell) {
    return ((Cell.Value) cell).value();
  }

  @Test
  void countingBySortedDistancesAgreesWithCountingOneByOne() {
    SplittableRandom random = new SplittableRandom(5);
    double[] distances = random.doubles(500, 0, 3_000).toArray();
    distances[3] = Double.NaN;
    distances[4] = 0;
    Neighbours neighbours = Neighbours.of(distances, i -> i % 2 == 0 || i == 3);
    for (int km = 0; km <= 3_000; km += 77) {
      int near = 0;
      for (int i = 0; i < 500; i += 2) {
        near += distances[i] <= km ? 1 : 0;
      }
      assertThat(neighbours.transborder(km)).isEqualTo(near);
    }
    assertThat(neighbours.located()).isEqualTo(250);
  }

  @Test
  void aMixedWorldShowsBothTypesAndANearWorldOnlyOne() {
    assertThat(compute(new SyntheticSnapshot(1).build()).grade()).isEqualTo(Grade.SUPPORTED);
    Snapshot near = new SyntheticSnapshot(1).regionShares(year -> new double[] {1, 0, 0}).build();
    Finding finding = compute(near);
    assertThat(finding.figure("transborder").value()).isGreaterThan(0.5);
    assertThat(finding.grade()).isNotEqualTo(Grade.SUPPORTED);
  }

  @Test
  void withoutTiesItSaysSo() {
    assertThat(compute(new SyntheticSnapshot(1).ties(5).build()).grade())
        .isEqualTo(Grade.NOT_ENOUGH_DATA);
  }
}
