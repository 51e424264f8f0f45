package org.gyoryu.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.drivers.PastSnapshot;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Rubin;
import org.gyoryu.analysis.stats.Trend;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
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
    Issues issues = new Issues(world, TieDates.of(world, 2, 1));
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
    assertThat(issues.all().get(5).now().value()).isCloseTo(without, within(1e-12));
    assertThat(issues.all().get(0).now().value()).isCloseTo(overlapping, within(1e-12));
    assertThat(issues.all().get(0).base()).isEqualTo(200);
  }

  @Test
  void issuesArePooledOverTheVersionsOfTheDates() {
    Snapshot world = new SyntheticSnapshot(6).ties(200).undated(0.4).exchangesPerTie(2).build();
    TieDates dates = TieDates.of(world, 4, 1);
    Issue overlap = new Issues(world, dates).all().get(0);
    double[] before = new double[4];
    for (int version = 0; version < 4; version++) {
      before[version] = overlap(world, dates, version, new Issues(world, dates).firstYear());
    }
    assertThat(Arrays.stream(before).distinct().count()).isGreaterThan(1);
    assertThat(overlap.before().value())
        .isCloseTo(Arrays.stream(before).average().orElseThrow(), within(1e-12));
  }

  /** From the definition: ties up to a year whose partner a government of the same unit has too. */
  private static double overlap(Snapshot world, TieDates dates, int version, int year) {
    List<Tie> ties =
        IntStream.range(0, dates.size())
            .filter(i -> dates.year(i, version) <= year)
            .mapToObj(dates::tie)
            .toList();
    return (double)
            ties.stream()
                .filter(
                    tie ->
                        ties.stream()
                            .anyMatch(
                                o ->
                                    !o.equals(tie)
                                        && o.bId().equals(tie.bId())
                                        && world
                                            .province(o.aId())
                                            .equals(world.province(tie.aId()))))
                .count()
        / ties.size();
  }

  @Test
  void aTrendInEveryVersionIsThatOfOne() {
    double[] rising = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, Double.NaN};
    Rubin pooled = Issue.trend(new double[][] {rising, rising}).orElseThrow();
    Trend one = Trend.of(new double[] {0, 1, 2, 3, 4, 5, 6}, Arrays.copyOf(rising, 7));
    assertThat(pooled.p()).isCloseTo(one.p(), within(1e-12));
    double[] falling = {0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, Double.NaN};
    assertThat(Issue.trend(new double[][] {rising, falling}).orElseThrow().p()).isEqualTo(1);
    assertThat(Issue.trend(new double[][] {{1, Double.NaN, 2}, {1, 2, 3}})).isEmpty();
  }

  @Test
  void theRunningYearCountsForThePartOfItThatHasPassed() {
    // 10 and 20 ties of two years, 1 of a tenth of a year: 31 ties in 2.1 years, not (10+20+10)/3
    double[] counts = {99, 10, 20, 1, 7};
    double[] exposure = {1, 1, 1, 0.1};
    assertThat(Forecast.pastRate(counts, exposure, 4)).isCloseTo(31 / 2.1, within(1e-12));
    assertThat(Forecast.pastRate(counts, exposure, 5)).isCloseTo(28 / 2.1, within(1e-12));
  }

  @Test
  void scenariosAreReadByTheSignAndTheIntervalOfTheirCoefficient() {
    assertThat(new Reading(new Estimate(-0.08, -0.4, 0.24), 1))
        .matches(Reading::isUnclear)
        .matches(Reading::isContrary)
        .matches(Reading::tellsNothing);
    assertThat(new Reading(new Estimate(0.5, 0.2, 0.8), 1)).matches(r -> !r.tellsNothing());
    assertThat(new Reading(new Estimate(-0.5, -0.8, -0.2), 1))
        .matches(r -> r.isContrary() && !r.isUnclear());
    assertThat(new Reading(new Estimate(-0.5, -0.8, -0.2), -1)).matches(r -> !r.tellsNothing());
    assertThat(new Reading(new Estimate(0, 0, 0), 1)).matches(Reading::isUnclear);
  }

  @Test
  void whatTheChartCountsAndWhetherScenariosCanBeToldApartStandsBesideIt() {
    // no policy at all: promotion never varied, so that its scenarios are one
    Finding finding = compute(new SyntheticSnapshot(2).ties(510).build());
    for (Chart chart : finding.charts()) {
      if (!chart.id().equals("issues-chart")) {
        assertThat(finding.notes(chart))
            .anySatisfy(note -> assertThat(note.en()).startsWith("Of 510 formal ties the "))
            .anySatisfy(note -> assertThat(note.en()).contains("can't tell the scenarios"))
            .allSatisfy(note -> assertThat(note.ko()).isNotEqualTo(note.en()))
            .allSatisfy(note -> assertThat(note.zh()).isNotEqualTo(note.en()));
      }
    }
    assertThat(finding.answer().en()).contains("can't tell promotion that goes on");
    assertThat(finding.figure("coverage").hasInterval()).isTrue();
    assertThat(finding.figure("coverage").label().en())
        .contains("share of " + finding.figure("coverage").n() + " forecasts");
  }
}
