package org.gyoryu.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

class ReachQuestionTest {

  private static final Settings SETTINGS = new Settings(1, 200, 5, 2);

  private static Finding compute(Snapshot snapshot) {
    return new ReachQuestion().compute(snapshot, SETTINGS, Progress.NONE);
  }

  private static double[] turning(int year, int turn) {
    double far = 1 / (1 + Math.exp(2.4 - 0.35 * Math.max(0, year - turn)));
    return new double[] {1 - far, far / 2, far / 2};
  }

  @Test
  void aWorldThatTurnsLateIsCalledSoAndTheTurnIsFound() {
    Finding finding =
        compute(new SyntheticSnapshot(2).ties(900).regionShares(y -> turning(y, 2012)).build());
    assertThat(finding.grade()).isEqualTo(Grade.SUPPORTED);
    Figure turn = finding.figure("turn");
    assertThat(turn.low()).isLessThanOrEqualTo(2012);
    assertThat(turn.high()).isGreaterThanOrEqualTo(2012);
    assertThat(finding.figure("turn-p").value()).isLessThan(0.01);
    assertThat(finding.answer().en()).contains("Middle, Far").contains("began to rise");
  }

  @Test
  void aWorldThatNeverTurnsIsNotCalledTurning() {
    Finding finding =
        compute(
            new SyntheticSnapshot(3)
                .ties(900)
                .regionShares(y -> new double[] {0.3, 0.35, 0.35})
                .build());
    assertThat(finding.figure("trend-p").value()).isGreaterThan(0.01);
    assertThat(finding.grade()).isNotEqualTo(Grade.SUPPORTED);
  }

  @Test
  void rakingBringsSharesToThePublishedOnes() {
    SyntheticSnapshot world =
        new SyntheticSnapshot(4)
            .ties(900)
            .undated(0)
            .regionShares(y -> new double[] {0.6, 0.3, 0.1})
            .published("2025", "XA-XB", "ties_total", 1_000);
    for (String region : SyntheticSnapshot.REGIONS) {
      double value = region.equals("Far") ? 200 : 150;
      world.published("2025", "XA-XB; XB region=" + region + " even", "ties_total", value);
      world.published("2025", "XA-XB; XB region=" + region + " odd", "ties_total", value);
    }
    Finding finding = compute(world.build());
    double far = 0;
    double weight = 0;
    for (List<Cell> row : finding.table("shares").rows()) {
      String region = ((Cell.Words) row.get(1)).text().en();
      weight += number(row.get(3));
      far += region.equals("Far") ? number(row.get(7)) / 7 : 0;
    }
    assertThat(weight).isCloseTo(900, within(1e-6));
    assertThat(far).isCloseTo(0.4, within(0.06));
  }

  private static double number(Cell cell) {
    return ((Cell.Value) cell).value();
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Snapshot snapshot = new SyntheticSnapshot(5).build();
    ReachQuestion question = new ReachQuestion();
    assertThat(question.compute(snapshot, SETTINGS.withThreads(3), Progress.NONE))
        .isEqualTo(question.compute(snapshot, SETTINGS.withThreads(1), Progress.NONE));
  }

  @Test
  void fewTiesAreNotEnough() {
    assertThat(compute(new SyntheticSnapshot(6).ties(30).build()).grade())
        .isEqualTo(Grade.NOT_ENOUGH_DATA);
  }
}
