package org.gyoryu.analysis.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gyoryu.analysis.HandSnapshot;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.ExchangeField;
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
  void recordsOfOnePairAndDayAreToldAndCountedOnceBeside() {
    // three records of one day, two of them of culture; a month is no day; another pair
    HandSnapshot world =
        new HandSnapshot()
            .province("A1", "Home", 35, 127)
            .province("B1", "East", 36, 120)
            .province("B2", "East", 36, 121)
            .exchange("2010-05-06", "A1", "B1", ExchangeField.CULTURE)
            .exchange("2010-05-06", "A1", "B1", ExchangeField.CULTURE)
            .exchange("2010-05-06", "A1", "B1", ExchangeField.ECONOMY)
            .exchange("2010-05-06", "A1", "B2", ExchangeField.ECONOMY)
            .exchange("2011-05", "A1", "B1", ExchangeField.ECONOMY)
            .exchange("2011-05", "A1", "B1", ExchangeField.ECONOMY)
            .exchange("", "A1", "B1", ExchangeField.ECONOMY)
            .exchange("2020-05-06", "A1", "B1", ExchangeField.CULTURE, true);
    ExchangeRecord record = new ExchangeRecord(world.build());

    assertThat(record.repeats()).isEqualTo(new ExchangeRecord.Repeats(1, 3, 1));
    // five events; the first is two thirds of culture
    assertThat(record.shareOfEvents(ExchangeRecord::isPeople).value())
        .isCloseTo(2.0 / 3 / 5, within(1e-12));
    assertThat(FormTexts.leftOut(record).orElseThrow().en())
        .contains("Of 8 records 1 that only announce and 0 whose", "1 without a year");
  }

  @Test
  void fewExchangesAreNotEnough() {
    assertThat(compute(new SyntheticSnapshot(4).ties(40).build()).grade())
        .isEqualTo(Grade.NOT_ENOUGH_DATA);
  }
}
