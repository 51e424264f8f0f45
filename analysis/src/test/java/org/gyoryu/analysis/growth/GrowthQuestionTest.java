package org.gyoryu.analysis.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
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

class GrowthQuestionTest {

  private static final Settings SETTINGS = new Settings(1, 200, 5, 2);

  private static Finding compute(Snapshot snapshot) {
    return new GrowthQuestion().compute(snapshot, SETTINGS, Progress.NONE);
  }

  @Test
  void aWorldThatGrowsFastIsCalledSo() {
    Finding finding =
        compute(new SyntheticSnapshot(1).rate(year -> Math.exp(0.15 * (year - 1992))).build());
    assertThat(finding.grade()).isEqualTo(Grade.SUPPORTED);
    assertThat(finding.figure("rate-ratio").low()).isGreaterThan(1);
  }

  @Test
  void aWorldThatDeclinesIsNotCalledGrowing() {
    Finding finding =
        compute(new SyntheticSnapshot(1).rate(year -> Math.exp(-0.2 * (year - 1992))).build());
    assertThat(finding.grade()).isEqualTo(Grade.NOT_SUPPORTED);
  }

  @Test
  void aShockThatHalvesTheRateIsFoundWithItsSize() {
    Snapshot snapshot =
        new SyntheticSnapshot(4)
            .ties(6_000)
            .size(12, 60)
            .undated(0.05)
            .rate(year -> year >= 2012 && year <= 2014 ? 0.5 : 1)
            .policy("2012-01-01", "health", -1)
            .policy("2014-12-31", "health", -1)
            .policy("2012", "health", -1)
            .build();
    Finding finding = compute(snapshot);
    Figure shock = finding.figure("shock-1");
    assertThat(shock.value()).isCloseTo(0.5, within(0.1));
    assertThat(shock.high()).isLessThan(0.75);
    Cell.Value recovery = (Cell.Value) finding.table("shocks").rows().get(0).get(10);
    assertThat(recovery.value()).isCloseTo(1, within(0.15));
  }

  @Test
  void theBandOfTheTotalHoldsTheTruth() {
    Snapshot snapshot = new SyntheticSnapshot(6).ties(500).build();
    Finding finding = compute(snapshot);
    Cell total = finding.table("years").rows().get(33).get(7);
    assertThat(((Cell.Value) total).value()).isCloseTo(500, within(1e-6));
  }

  @Test
  void ratesOfTheAnswerAreThoseOfTheTable() {
    Finding finding = compute(new SyntheticSnapshot(6).ties(500).undated(0.3).build());
    List<Double> rates = column(finding, "rate");
    double fastest = Collections.max(rates);
    assertThat(finding.figure("rate-first").value()).isEqualTo(rates.get(0));
    assertThat(finding.figure("rate-fastest").value()).isEqualTo(fastest);
    assertThat(finding.figure("rate-last").value()).isEqualTo(rates.get(rates.size() - 1));
    assertThat(finding.figure("rate-ratio").value())
        .isCloseTo(fastest / rates.get(0), within(1e-12));
    assertThat(column(finding, "ratio").get(1))
        .isCloseTo(rates.get(1) / rates.get(0), within(1e-12));
    assertThat(finding.figures()).allSatisfy(figure -> assertThat(figure.n()).isPositive());
  }

  private static List<Double> column(Finding finding, String id) {
    return finding.table("rates").column(id).stream()
        .map(cell -> ((Cell.Value) cell).value())
        .toList();
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Snapshot snapshot = new SyntheticSnapshot(2).build();
    Finding one = new GrowthQuestion().compute(snapshot, SETTINGS.withThreads(1), Progress.NONE);
    Finding four = new GrowthQuestion().compute(snapshot, SETTINGS.withThreads(4), Progress.NONE);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void fewTiesAreNotEnough() {
    assertThat(compute(new SyntheticSnapshot(2).ties(20).build()).grade())
        .isEqualTo(Grade.NOT_ENOUGH_DATA);
  }
}
