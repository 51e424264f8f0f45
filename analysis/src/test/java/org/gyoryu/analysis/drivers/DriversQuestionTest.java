package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

/**
 * The drivers on worlds whose truth is known. Two seeds here; {@link TruthRun} counts a hundred.
 */
class DriversQuestionTest {

  private static final Settings SETTINGS = new Settings(1, 100, 2, 2);
  private static final Snapshot WORLD = DriverWorld.policyTakesOver(1);
  private static final List<Double> MARKS = new ArrayList<>();
  private static final Finding FINDING = new DriversQuestion().compute(WORLD, SETTINGS, MARKS::add);

  @Test
  void aWorldInWhichPolicyTakesOverIsToldSo() {
    for (int seed = 1; seed <= 2; seed++) {
      assertThat(TruthRun.verdict(DriverWorld.policyTakesOver(seed), SETTINGS).grade())
          .as("seed " + seed)
          .isEqualTo(Grade.SUPPORTED);
    }
  }

  @Test
  void aWorldInWhichItNeverDoesIsToldSo() {
    for (int seed = 1; seed <= 2; seed++) {
      assertThat(TruthRun.verdict(DriverWorld.policyNeverMatters(seed), SETTINGS).grade())
          .as("seed " + seed)
          .isEqualTo(Grade.NOT_SUPPORTED);
    }
  }

  @Test
  void theYearOfTheTakeOverIsFound() {
    assertThat(FINDING.figure("crossing").value()).isCloseTo(2008, within(3.0));
  }

  @Test
  void theCurveOfThePolicyRisesAndThatOfDistanceFalls() {
    FindingTable beta = FINDING.table("beta");
    assertThat(value(beta, 31, "programme-regional-development"))
        .isGreaterThan(value(beta, 4, "programme-regional-development") + 0.3);
    assertThat(value(beta, 31, "distance")).isGreaterThan(value(beta, 4, "distance") + 0.3);
  }

  private static double value(FindingTable table, int row, String column) {
    int place = table.columns().stream().map(Column::id).toList().indexOf(column);
    return ((Cell.Value) table.rows().get(row).get(place)).value();
  }

  @Test
  void everyPolicyIsLeftOutInTurn() {
    assertThat(FINDING.table("checks").rows()).hasSizeGreaterThan(8 + 8);
  }

  @Test
  void progressRisesToTheEnd() {
    assertThat(MARKS).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void textsAreWholeInEveryLanguage() {
    List<Text> texts = new ArrayList<>(FINDING.caveats());
    texts.addAll(List.of(FINDING.answer(), FINDING.question(), FINDING.rule()));
    FINDING.figures().stream().map(Figure::label).forEach(texts::add);
    for (Text text : texts) {
      for (Language language : Language.values()) {
        assertThat(text.in(language)).doesNotContain("{").doesNotContain("NaN").isNotBlank();
      }
    }
  }

  @Test
  void threadsChangeNothing() {
    Settings few = new Settings(1, 100, 2, 1);
    assertThat(new DriversQuestion().compute(WORLD, few, Progress.NONE))
        .isEqualTo(new DriversQuestion().compute(WORLD, few.withThreads(2), Progress.NONE));
  }

  @Test
  void anInterruptedThreadCancels() {
    Thread.currentThread().interrupt();
    Assertions.assertThatThrownBy(
            () -> new DriversQuestion().compute(WORLD, SETTINGS, Progress.NONE))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
