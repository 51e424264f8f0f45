package org.gyoryu.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.drivers.PastSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

class OutlookQuestionTest {

  private static final Settings SETTINGS = new Settings(1, 100, 2, 2);

  private static Finding compute(Snapshot snapshot) {
    return new OutlookQuestion().compute(snapshot, SETTINGS, Progress.NONE);
  }

  @Test
  void aSteadyWorldIsForecastToGoOn() {
    Finding finding = compute(new SyntheticSnapshot(2).ties(510).build());
    Figure total = finding.figure("new-ties-goes-on");
    double steady = 5 * 510 / 34.0;
    assertThat(total.low()).isLessThan(steady);
    assertThat(total.high()).isGreaterThan(steady);
    assertThat(total.value()).isCloseTo(steady, within(25.0));
    assertThat(finding.grade()).isEqualTo(Grade.SUPPORTED);
  }

  @Test
  void partsOfAForecastAddUpToItsWhole() {
    FindingTable scenarios = compute(new SyntheticSnapshot(3).ties(400).build()).table("scenarios");
    double regions = number(scenarios, 1) + number(scenarios, 2) + number(scenarios, 3);
    double kinds = number(scenarios, 4) + number(scenarios, 5);
    assertThat(regions).isCloseTo(number(scenarios, 0), within(4.0));
    assertThat(kinds).isCloseTo(number(scenarios, 0), within(4.0));
  }

  /** The median of the first scenario. */
  private static double number(FindingTable table, int row) {
    return ((Cell.Value) table.rows().get(row).get(1)).value();
  }

  @Test
  void aShockThatHalvedThePaceIsFeared() {
    Finding finding =
        compute(
            new SyntheticSnapshot(4)
                .ties(1_500)
                .rate(year -> year % 13 >= 1 && year % 13 <= 3 && year > 2000 ? 0.3 : 1)
                .policy("2003-01-01", "health", -1)
                .policy("2005-12-31", "health", -1)
                .policy("2016-01-01", "security", -1)
                .policy("2018-12-31", "security", -1)
                .build());
    assertThat(finding.figure("new-ties-shock").value())
        .isLessThan(0.9 * finding.figure("new-ties-goes-on").value());
  }

  @Test
  void whatComesLaterIsCutOff() {
    Snapshot whole = new SyntheticSnapshot(5).ties(300).build();
    Snapshot past = PastSnapshot.of(whole, java.time.LocalDate.of(2010, 12, 31));
    assertThat(past.formalTies())
        .isNotEmpty()
        .allMatch(tie -> tie.formalSince().isKnown() && tie.formalSince().year() <= 2010);
    assertThat(past.exchanges()).allMatch(exchange -> exchange.date().year() <= 2010);
    assertThat(past.memberships()).allMatch(membership -> membership.joined().year() <= 2010);
  }

  @Test
  void issuesAreCountedFromTheirDefinition() {
    Snapshot world = new SyntheticSnapshot(6).ties(200).undated(0).exchangesPerTie(2).build();
    Issues issues = new Issues(world, org.gyoryu.analysis.dating.TieDates.of(world, 2, 1));
    double without =
        world.ties().stream()
                .filter(
                    tie ->
                        world.exchanges().stream()
                            .noneMatch(e -> e.aId().equals(tie.aId()) && e.bId().equals(tie.bId())))
                .count()
            / 200.0;
    double overlapping =
        world.ties().stream()
                .filter(
                    tie ->
                        world.ties().stream()
                            .anyMatch(
                                o ->
                                    !o.id().equals(tie.id())
                                        && o.bId().equals(tie.bId())
                                        && o.aId().startsWith(tie.aId().substring(0, 5))))
                .count()
            / 200.0;
    assertThat(issues.all().get(5).now()).isCloseTo(without, within(1e-12));
    assertThat(issues.all().get(0).now()).isCloseTo(overlapping, within(1e-12));
  }
}
