package org.gyoryu.analysis.outlook;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Rubin;
import org.gyoryu.model.TieKind;

/** The tables and charts of the outlook. */
final class OutlookTables {

  private static final Text RECORD =
      Text.of("기록(광역·기초 간)", "记录（前两级之间）", "on record (first two tiers)");

  private OutlookTables() {}

  static String id(Scenario scenario) {
    return scenario.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Total of ties by year: what is on record, then each scenario. */
  static void forecast(
      FindingBuilder finding, TieRecord record, Map<Scenario, Forecast> forecasts) {
    TableBuilder table =
        new TableBuilder(
                "years", Text.of("연도별 누계와 전망", "历年累计与展望", "Total by year, on record and ahead"))
            .number("year", Words.YEAR, CALENDAR_YEAR)
            .number("record", RECORD, EXPECTED_COUNT);
    for (Scenario scenario : Scenario.values()) {
      table.estimate(id(scenario), scenario.label(), EXPECTED_COUNT);
    }
    YearCounts years = record.years();
    double[] mean = years.mean();
    double total = 0;
    for (int y = 0; y < years.years(); y++) {
      total += mean[y];
      List<Object> row = new ArrayList<>(List.of(years.year(y), total));
      boolean isLast = y == years.years() - 1;
      for (int s = 0; s < 3 * Scenario.values().length; s++) {
        row.add(isLast ? total : Double.NaN);
      }
      table.row(row.toArray());
    }
    for (int y = 0; y < Forecast.YEARS; y++) {
      List<Object> row = new ArrayList<>(List.of(years.lastYear() + 1 + y, Double.NaN));
      for (Scenario scenario : Scenario.values()) {
        Estimate ahead = forecasts.get(scenario).upTo(y);
        row.addAll(List.of(total + ahead.value(), total + ahead.low(), total + ahead.high()));
      }
      table.row(row.toArray());
    }
    finding.table(table.build());
    List<Chart.Series> series = new ArrayList<>();
    series.add(Chart.Series.of(RECORD, "record"));
    for (Scenario scenario : Scenario.values()) {
      series.add(
          scenario == Scenario.GOES_ON
              ? Chart.Series.banded(scenario.label(), id(scenario))
              : Chart.Series.of(scenario.label(), id(scenario)));
    }
    finding.chart(
        new Chart.Line(
            "years-chart",
            Text.of("누계와 5년 전망", "累计与五年展望", "Total, and five years ahead"),
            "years",
            "year",
            series,
            List.of()));
  }

  /** New ties of five years by region and kind under each scenario. */
  static void scenarios(
      FindingBuilder finding, TieRecord record, Map<Scenario, Forecast> forecasts) {
    TableBuilder table =
        new TableBuilder(
                "scenarios",
                Text.of("시나리오별 5년간 신규 관계", "各情景下五年新建关系", "New ties in five years by scenario"))
            .words("part", Text.of("구분", "分类", "part"));
    for (Scenario scenario : Scenario.values()) {
      table.estimate(id(scenario), scenario.label(), COUNT);
    }
    row(table, Words.ALL, forecasts, Forecast::total);
    for (int r = 0; r < record.regions().size(); r++) {
      int region = r;
      row(table, Words.of(record.regions().get(r)), forecasts, f -> f.region(region));
    }
    row(table, Words.of(TieKind.SISTER), forecasts, Forecast::sisters);
    row(table, Words.of(TieKind.FRIENDSHIP), forecasts, Forecast::others);
    finding.table(table.build());
    finding.chart(
        new Chart.Bars(
            "scenarios-chart",
            Text.of("시나리오별 5년간 신규 관계", "各情景下五年新建关系", "New ties in five years by scenario"),
            "scenarios",
            "part",
            Arrays.stream(Scenario.values())
                .map(scenario -> Chart.Series.banded(scenario.label(), id(scenario)))
                .toList(),
            false,
            List.of()));
  }

  private interface Part {
    Estimate of(Forecast forecast);
  }

  private static void row(
      TableBuilder table, Text label, Map<Scenario, Forecast> forecasts, Part part) {
    List<Object> cells = new ArrayList<>(List.of(label));
    for (Scenario scenario : Scenario.values()) {
      Estimate estimate = part.of(forecasts.get(scenario));
      cells.addAll(List.of(estimate.value(), estimate.low(), estimate.high()));
    }
    table.row(cells.toArray());
  }

  static void lookBack(FindingBuilder finding, List<LookBack.Target> targets) {
    TableBuilder table =
        new TableBuilder(
                "look-back",
                Text.of("과거 시점의 예측과 실제", "回溯预测与实际", "Looks back: forecast and what came"))
            .number("from", Text.of("예측 시점(연말)", "预测时点（年末）", "made at the end of"), CALENDAR_YEAR)
            .words("part", Text.of("구분", "分类", "part"))
            .estimate("forecast", Text.of("예측", "预测", "forecast"), COUNT)
            .number("came", Text.of("실제", "实际", "what came"), COUNT)
            .words("held", Text.of("구간 안", "落入区间", "within the interval"));
    for (LookBack.Target target : targets) {
      table.row(
          target.from(),
          target.what(),
          target.forecast().value(),
          target.forecast().low(),
          target.forecast().high(),
          target.came(),
          target.isCovered() ? Text.of("예", "是", "yes") : Text.of("아니요", "否", "no"));
    }
    finding.table(table.build());
  }

  static void issues(FindingBuilder finding, Issues measured, List<Issue> issues) {
    TableBuilder table =
        new TableBuilder("issues", Text.of("다가올 과제", "今后的课题", "Issues to come"))
            .words("issue", Text.of("과제", "课题", "issue"))
            .words("meaning", Text.of("잰 것", "衡量内容", "what is measured"))
            .estimate("before", year(measured.firstYear()), SHARE)
            .estimate("now", year(measured.lastYear()), SHARE)
            .number("base", Text.of("기준 건수", "基数", "of"), COUNT)
            .words("course", Text.of("추세", "趋势", "trend"))
            .number("p", Text.of("p값", "p值", "p"), PROBABILITY);
    for (Issue issue : issues) {
      table.row(
          issue.label(),
          issue.meaning(),
          issue.before().value(),
          issue.before().low(),
          issue.before().high(),
          issue.now().value(),
          issue.now().low(),
          issue.now().high(),
          issue.base(),
          course(issue),
          issue.z().map(Rubin::p).orElse(Double.NaN));
      finding.figure(
          new Figure(
              "issue-" + issue.id(),
              issue.label().then(Text.of("({0}년)", "（{0}年）", "({0})").with(measured.lastYear())),
              issue.now().value(),
              issue.now().low(),
              issue.now().high(),
              SHARE,
              issue.base()));
    }
    finding.table(table.build());
    TableBuilder byYear =
        new TableBuilder("issue-years", Text.of("과제의 연도별 추이", "课题历年走势", "Issues by year"))
            .number("year", Words.YEAR, CALENDAR_YEAR);
    issues.forEach(issue -> byYear.number(issue.id(), issue.label(), SHARE));
    for (int y = 0; y <= measured.lastYear() - measured.firstYear(); y++) {
      List<Object> row = new ArrayList<>(List.of(measured.firstYear() + y));
      for (Issue issue : issues) {
        row.add(issue.byYear().get(y).value());
      }
      byYear.row(row.toArray());
    }
    finding.table(byYear.build());
    finding.chart(
        new Chart.Line(
            "issues-chart",
            Text.of("과제의 연도별 추이", "课题历年走势", "Issues by year"),
            "issue-years",
            "year",
            issues.stream().map(i -> Chart.Series.of(i.label(), i.id())).toList(),
            List.of()));
  }

  private static Text year(int year) {
    return Text.of("{0}년", "{0}年", "{0}").with(year);
  }

  private static Text course(Issue issue) {
    if (issue.z().isEmpty()) {
      return Text.of("자료 없음", "无数据", "no data");
    }
    if (issue.rises()) {
      return Text.of("상승", "上升", "rises");
    }
    return issue.falls() ? Text.of("하락", "下降", "falls") : Text.of("뚜렷하지 않음", "不明显", "not clear");
  }
}
