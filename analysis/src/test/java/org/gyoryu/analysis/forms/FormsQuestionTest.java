package org.gyoryu.analysis.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

/** The made-up worlds draw five forms and four fields evenly, whatever the year. */
class FormsQuestionTest {

  private static final Settings SETTINGS = new Settings(1, 200, 5, 2);

  private static Finding compute(Snapshot snapshot) {
    return new FormsQuestion().compute(snapshot, SETTINGS, Progress.NONE);
  }

  @Test
  void anEvenWorldHasFiveFormsInEffectAndNoTrend() {
    Snapshot world = new SyntheticSnapshot(2).build();
    Finding finding = compute(world);
    assertThat(finding.figure("forms-early").value()).isCloseTo(5, within(0.1));
    assertThat(finding.figure("people-share").value()).isCloseTo(0.5, within(0.06));
    assertThat(finding.figure("forms-change").low()).isLessThan(0.05);
    assertThat(finding.grade()).isEqualTo(Grade.PARTLY);
  }

  @Test
  void everyExchangeIsCountedOnceInEveryTable() {
    Snapshot world = new SyntheticSnapshot(3).build();
    Finding finding = compute(world);
    for (String table :
        new String[] {
          "form-field", "levels", "forms-by-period", "fields-by-period", "levels-by-period"
        }) {
      double sum =
          finding.table(table).column("exchanges").stream()
              .mapToDouble(cell -> ((Cell.Value) cell).value())
              .sum();
      assertThat(sum).as(table).isEqualTo(world.exchanges().size());
    }
    double flows =
        finding.table("flows").column("exchanges").stream()
            .mapToDouble(cell -> ((Cell.Value) cell).value())
            .sum();
    assertThat(flows).isEqualTo(2.0 * world.exchanges().size());
  }

  @Test
  void fewExchangesAreNotEnough() {
    assertThat(compute(new SyntheticSnapshot(4).ties(40).build()).grade())
        .isEqualTo(Grade.NOT_ENOUGH_DATA);
  }
}
