package org.gyoryu.analysis.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

class CompletenessQuestionTest {

  private static final Settings SETTINGS = Settings.standard();

  private static Finding compute(Snapshot snapshot) {
    return new CompletenessQuestion().compute(snapshot, SETTINGS, Progress.NONE);
  }

  @Test
  void theIntervalOfTheEstimatedTotalCoversTheTruthInMostWorlds() {
    long covered =
        IntStream.range(0, 100)
            .mapToObj(
                seed ->
                    new SyntheticSnapshot(seed).ties(300).exchangesPerTie(0).seen(0.6, 0.5).build())
            .map(snapshot -> compute(snapshot).figure("estimated-total"))
            .filter(total -> total.low() <= 300 && 300 <= total.high())
            .count();
    assertThat(covered).as("of 100 intervals at 95 %%").isBetween(89L, 100L);
  }

  @Test
  void aPublishedTotalIsComparedWithTheRegistryAtItsDate() {
    Snapshot snapshot =
        new SyntheticSnapshot(1)
            .ties(400)
            .undated(0)
            .rate(year -> year <= 2010 ? 1 : 0)
            .published("2010", "XA-XB", "ties_total", 500)
            .published("1999", "XA-XB", "ties_total", 1)
            .published("2010", "XA-XB; XB region=Far", "ties_total", 100)
            .published("2010", "XA-world", "ties_total", 5000)
            .build();
    Finding finding = compute(snapshot);
    Figure coverage = finding.figure("coverage");
    assertThat(coverage.value()).isCloseTo(0.8, within(1e-12));
    assertThat(finding.figure("coverage-certain").value()).isCloseTo(0.8, within(1e-12));
    assertThat(finding.grade()).isEqualTo(Grade.PARTLY);
    assertThat(finding.answer().in(Language.EN))
        .startsWith(
            "For 2010, 500 ties were published. Of the registry's 400 ties 400.0 had been concluded by"
                + " then (certainly 400, at most 400): 80.0% of the published number. From");
    assertThat(finding.table("published").rows()).hasSize(3);
    assertThat(finding.caveats())
        .anySatisfy(caveat -> assertThat(caveat.en()).startsWith("1 published"));
  }

  @Test
  void undatedTiesWidenTheComparisonAndNeverVanish() {
    Snapshot snapshot =
        new SyntheticSnapshot(2)
            .ties(400)
            .undated(0.3)
            .published("2005", "XA-XB", "ties_total", 200)
            .build();
    Finding finding = compute(snapshot);
    double certain = finding.figure("coverage-certain").value();
    double possible = finding.figure("coverage-possible").value();
    double undated =
        snapshot.formalTies().stream().filter(tie -> !tie.formalSince().isKnown()).count();
    assertThat((possible - certain) * 200).isCloseTo(undated, within(1e-9));
    assertThat(finding.figure("coverage").value()).isBetween(certain, possible);
    double byYear =
        finding.table("by-year").rows().stream()
            .mapToDouble(row -> number(row.get(4)) + number(row.get(5)))
            .sum();
    assertThat(byYear).isCloseTo(400, within(1e-9));
    // why 400 ties now are fewer at the date of the published total
    double then = finding.figure("coverage").value() * 200;
    assertThat(finding.answer().en())
        .contains("Of the registry's 400 ties " + Unit.EXPECTED_COUNT.write(then))
        .contains(
            "The other "
                + Unit.EXPECTED_COUNT.write(400 - Math.round(10 * then) / 10.0)
                + " came later");
  }

  private static double number(Cell cell) {
    return ((Cell.Value) cell).value();
  }

  @Test
  void withoutPublishedTotalsItSaysSo() {
    Finding finding = compute(new SyntheticSnapshot(3).build());
    assertThat(finding.grade()).isEqualTo(Grade.NOT_ENOUGH_DATA);
    assertThat(finding.answer().en()).contains("no published total");
    assertThat(finding.caveats()).noneMatch(caveat -> caveat.en().contains("different rules"));
  }

  @Test
  void withoutTiesItSaysSo() {
    Finding finding = compute(new SyntheticSnapshot(3).ties(0).build());
    assertThat(finding.grade()).isEqualTo(Grade.NOT_ENOUGH_DATA);
    assertThat(finding.answer().en()).contains("no formal tie");
  }
}
