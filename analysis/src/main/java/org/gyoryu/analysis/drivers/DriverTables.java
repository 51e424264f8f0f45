package org.gyoryu.analysis.drivers;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.SHARE;
import static org.gyoryu.analysis.finding.Unit.STATISTIC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.events.estimate.SplineTerm;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;

/** The tables and charts of the finding on drivers. */
final class DriverTables {

  private static final List<Driver> RIVALS =
      List.of(Driver.GEOGRAPHY, Driver.ETHNICITY, Driver.POLICY);
  private static final Text COEFFICIENT =
      Text.of("계수(1표준편차)", "系数（一个标准差）", "coefficient (one deviation)");
  private static final Text COVARIATE = Text.of("변수", "变量", "covariate");
  private static final Text DRIVER = Text.of("동력", "动力", "driver");

  private DriverTables() {}

  private static String id(Driver driver) {
    return driver.name().toLowerCase(Locale.ROOT);
  }

  static void share(
      FindingBuilder finding,
      Spans spans,
      ImportancePath path,
      Driver driver,
      int period,
      int events) {
    Estimate share = path.share(period, driver);
    finding.figure(
        new Figure(
            id(driver) + (period == 0 ? "-first" : "-last") + "-share",
            Text.of("{0}의 설명 비중({1})", "{0}的解释占比（{1}）", "share of {0}, {1}")
                .with(driver.label(), spans.periods().get(period).words()),
            share.value(),
            share.low(),
            share.high(),
            SHARE,
            events));
  }

  static void periods(FindingBuilder finding, Spans spans, ImportancePath path) {
    TableBuilder table =
        new TableBuilder(
                "importance", Text.of("시기별 설명 비중", "各时期解释占比", "What explains new ties, by period"))
            .words("period", Words.PERIOD);
    for (Driver driver : Driver.values()) {
      table.estimate(id(driver), driver.label(), SHARE);
    }
    table
        .number(
            "total", Text.of("전체 설명력(나트/건)", "总解释力（奈特/次）", "all together, nats a tie"), STATISTIC)
        .number("ahead", ahead(), PROBABILITY)
        .number("ahead-of-both", aheadOfBoth(), PROBABILITY);
    for (int p = 0; p < Spans.PERIODS; p++) {
      List<Object> row = new ArrayList<>(List.of(spans.periods().get(p).words()));
      for (Driver driver : Driver.values()) {
        Estimate share = path.share(p, driver);
        row.addAll(List.of(share.value(), share.low(), share.high()));
      }
      row.add(path.point(p).total());
      row.add(path.probability(p, Importance.Shares::isPolicyAhead));
      row.add(path.probability(p, Importance.Shares::isPolicyAheadOfBoth));
      table.row(row.toArray());
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Bars(
            "importance-chart",
            Text.of("시기별 설명 비중", "各时期解释占比", "What explains new ties, by period"),
            "importance",
            "period",
            List.of(Driver.values()).stream()
                .map(driver -> Chart.Series.banded(driver.label(), id(driver)))
                .toList(),
            false,
            List.of()));
  }

  private static Text ahead() {
    return Text.of("정책이 둘을 각각 앞설 확률", "政策分别超过二者的概率", "P(policy outweighs each)");
  }

  private static Text aheadOfBoth() {
    return Text.of("정책이 둘의 합을 앞설 확률", "政策超过二者之和的概率", "P(policy outweighs both together)");
  }

  static void years(FindingBuilder finding, Spans spans, ImportancePath path) {
    TableBuilder table =
        new TableBuilder(
                "years", Text.of("연도별 중요도와 확률", "历年重要性与概率", "Importance and probability by year"))
            .number("year", Words.YEAR, CALENDAR_YEAR);
    for (Driver driver : RIVALS) {
      table.estimate(id(driver), driver.label(), STATISTIC);
    }
    table.number("ahead", ahead(), PROBABILITY).number("ahead-of-both", aheadOfBoth(), PROBABILITY);
    for (int y = 0; y < spans.years().size(); y++) {
      int span = Spans.PERIODS + y;
      List<Object> row = new ArrayList<>(List.of(spans.years().get(y)));
      for (Driver driver : RIVALS) {
        Estimate nats = path.nats(span, driver);
        row.addAll(List.of(nats.value(), nats.low(), nats.high()));
      }
      row.add(path.probability(span, Importance.Shares::isPolicyAhead));
      row.add(path.probability(span, Importance.Shares::isPolicyAheadOfBoth));
      table.row(row.toArray());
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Line(
            "probability-chart",
            Text.of("정책이 앞설 확률", "政策领先的概率", "Probability that policy leads"),
            "years",
            "year",
            List.of(
                Chart.Series.of(ahead(), "ahead"), Chart.Series.of(aheadOfBoth(), "ahead-of-both")),
            List.of()));
    finding.chart(
        new Chart.Line(
            "years-chart",
            Text.of("연도별 중요도(나트/건)", "历年重要性（奈特/次）", "Importance by year, nats a tie"),
            "years",
            "year",
            RIVALS.stream().map(driver -> Chart.Series.banded(driver.label(), id(driver))).toList(),
            List.of()));
  }

  static void coefficients(
      FindingBuilder finding, Study study, Spans spans, List<ChoiceSample> versions, Scale scale) {
    TableBuilder table =
        new TableBuilder("coefficients", Text.of("변수별 계수", "各变量系数", "Coefficients"))
            .words("period", Words.PERIOD)
            .words("driver", DRIVER)
            .words("covariate", COVARIATE)
            .estimate("coefficient", COEFFICIENT, STATISTIC);
    PooledFit.of(versions, scale, study.covariates(), event -> true, 1, study.settings())
        .ifPresent(model -> rows(table, Words.ALL, model));
    for (Period period : spans.periods()) {
      PooledFit.of(
              versions,
              scale,
              study.covariates(),
              event -> period.contains(LocalDate.ofEpochDay(event.day()).getYear()),
              10,
              study.settings())
          .ifPresent(model -> rows(table, period.words(), model));
    }
    finding.table(table.build());
  }

  private static void rows(TableBuilder table, Text period, ChoiceModel model) {
    for (DriverCoefficient coefficient : model.coefficients()) {
      Estimate estimate = coefficient.interval();
      table.row(
          period,
          coefficient.covariate().driver().label(),
          coefficient.covariate().label(),
          estimate.value(),
          estimate.low(),
          estimate.high());
    }
  }

  static void beta(FindingBuilder finding, Spans spans, Optional<List<BetaOverTime.Curve>> curves) {
    if (curves.isEmpty()) {
      finding.caveat(
          Text.of(
              "시간에 따라 변하는 계수의 추정은 수렴하지 않아 싣지 않았다.",
              "随时间变化的系数未能收敛，故未列出。",
              "The fit of coefficients that change over time did not converge and is left out."));
      return;
    }
    TableBuilder table =
        new TableBuilder("beta", Text.of("시간에 따른 계수", "随时间变化的系数", "Coefficients over time"))
            .number("year", Words.YEAR, CALENDAR_YEAR);
    for (BetaOverTime.Curve curve : curves.get()) {
      table.estimate(curve.covariate().id(), curve.covariate().label(), STATISTIC);
    }
    for (int year : spans.years()) {
      List<Object> row = new ArrayList<>(List.of(year));
      for (BetaOverTime.Curve curve : curves.get()) {
        SplineTerm.Point point = curve.in(year);
        row.add(point.value());
        row.add(point.value() - Intervals.Z * point.standardError());
        row.add(point.value() + Intervals.Z * point.standardError());
      }
      table.row(row.toArray());
    }
    finding.table(table.build());
    for (Driver driver : RIVALS) {
      List<Chart.Series> series =
          curves.get().stream()
              .filter(curve -> curve.covariate().driver() == driver)
              .map(curve -> Chart.Series.banded(curve.covariate().label(), curve.covariate().id()))
              .toList();
      if (!series.isEmpty()) {
        finding.chart(
            new Chart.Line(
                "beta-" + id(driver),
                Text.of("시간에 따른 계수: {0}", "随时间变化的系数：{0}", "Coefficients over time: {0}")
                    .with(driver.label()),
                "beta",
                "year",
                series,
                List.of()));
      }
    }
  }

  static void robustness(FindingBuilder finding, List<Robustness.Row> rows) {
    TableBuilder table =
        new TableBuilder("checks", Text.of("점검표", "稳健性检验", "Checks"))
            .words("check", Text.of("점검", "检验", "check"))
            .number("events", Text.of("체결", "结好", "ties"), COUNT);
    for (String end : List.of("first", "last")) {
      Text when =
          end.equals("first")
              ? Text.of("첫 시기", "第一时期", "first period")
              : Text.of("마지막 시기", "最后时期", "last period");
      for (Driver driver : RIVALS) {
        table.number(
            id(driver) + "-" + end,
            Text.of("{0}({1})", "{0}（{1}）", "{0}, {1}").with(driver.label(), when),
            SHARE);
      }
    }
    table.words("grade", Text.of("점추정에 따른 등급", "按点估计的等级", "grade by points"));
    for (Robustness.Row row : rows) {
      List<Object> cells = new ArrayList<>(List.of(row.label(), row.events()));
      for (Importance.Shares shares : List.of(row.first(), row.last())) {
        RIVALS.forEach(driver -> cells.add(shares.share(driver)));
      }
      cells.add(row.grade().label());
      table.row(cells.toArray());
    }
    finding.table(table.build());
  }

  static void policies(FindingBuilder finding, Snapshot snapshot) {
    TableBuilder table =
        new TableBuilder(
                "policies",
                Text.of("지역을 지정한 정책의 부호", "指定地区政策的编码", "Coding of policies for regions"))
            .words("date", Text.of("날짜", "日期", "date"))
            .words("policy", Text.of("정책", "政策", "policy"))
            .words("kind", Text.of("종류", "类别", "kind"))
            .number("sign", Text.of("부호", "正负", "sign"), COUNT)
            .words("regions", Text.of("대상", "对象", "aimed at"));
    for (Policy policy : Policies.targeted(snapshot)) {
      table.row(
          policy.date().toString(),
          Text.of(policy.names()),
          PolicyKinds.programme(policy.kind()),
          policy.sign(),
          Text.list(
              policy.regionIds().stream()
                  .filter(snapshot.governments()::containsKey)
                  .map(region -> Words.government(snapshot, region))
                  .toList()));
    }
    finding.table(table.build());
  }
}
