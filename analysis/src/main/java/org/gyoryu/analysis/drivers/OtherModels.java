package org.gyoryu.analysis.drivers;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.STATISTIC;

import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.events.estimate.Coefficient;

/** The models beside the main one: two-sided choice, friendship to sister, and pace. */
final class OtherModels {

  private OtherModels() {}

  static void add(FindingBuilder finding, Study study, Progress progress) {
    twoSided(finding, study);
    progress.at(0.6);
    sisterStep(finding, study);
    progress.at(0.9);
    pace(finding, study);
    progress.at(1);
  }

  private static void twoSided(FindingBuilder finding, Study study) {
    Optional<List<TwoSidedChoice.Row>> rows = TwoSidedChoice.fit(study);
    if (rows.isEmpty()) {
      return;
    }
    TableBuilder table =
        new TableBuilder(
                "two-sided",
                Text.of(
                    "양측이 상대에게서 보는 것(기초·시급)",
                    "双方各自看重什么（市级）",
                    "What each side looks for (second tiers)"))
            .words("what", Text.of("상대의 특성", "对方特征", "property of the partner"))
            .estimate("a", Text.of("a측의 선택", "a方的选择", "choice of side a"), STATISTIC)
            .estimate("b", Text.of("b측의 선택", "b方的选择", "choice of side b"), STATISTIC);
    for (TwoSidedChoice.Row row : rows.get()) {
      Estimate a = row.ofA().map(OtherModels::estimate).orElse(Estimate.NONE);
      Estimate b = row.ofB().map(OtherModels::estimate).orElse(Estimate.NONE);
      table.row(row.label(), a.value(), a.low(), a.high(), b.value(), b.low(), b.high());
    }
    finding.table(table.build());
  }

  private static Estimate estimate(Coefficient coefficient) {
    double half = Intervals.Z * coefficient.standardError();
    return new Estimate(
        coefficient.estimate(), coefficient.estimate() - half, coefficient.estimate() + half);
  }

  private static void sisterStep(FindingBuilder finding, Study study) {
    SisterStep.Result result = SisterStep.of(study);
    finding.figure(
        Figure.of(
            "sister-steps",
            Text.of("우호에서 자매로 오른 관계", "由友好交流升为友好城市", "rises from friendship to sister"),
            result.events(),
            COUNT,
            result.atRisk()));
    if (result.model().isEmpty()) {
      finding.caveat(
          Text.of(
                  "우호에서 자매로 오른 관계는 날짜가 확인된 것이 {0}건뿐이어서 둘째 모형을 싣지 않았다.",
                  "由友好交流升为友好城市且日期明确的仅{0}对，故未列出第二模型。",
                  "Only {0} dated rises from friendship to sister tie are on record, too few for the second"
                      + " model.")
              .with(result.events()));
      return;
    }
    TableBuilder table =
        new TableBuilder(
                "sister-step",
                Text.of("우호에서 자매로: 계수", "由友好交流到友好城市：系数", "From friendship to sister: coefficients"))
            .words("covariate", Text.of("변수", "变量", "covariate"))
            .estimate(
                "coefficient",
                Text.of("계수(1표준편차)", "系数（一个标准差）", "coefficient (one deviation)"),
                STATISTIC);
    for (DriverCoefficient coefficient : result.model().get().coefficients()) {
      Estimate estimate = coefficient.interval();
      table.row(coefficient.covariate().label(), estimate.value(), estimate.low(), estimate.high());
    }
    finding.table(table.build());
  }

  private static void pace(FindingBuilder finding, Study study) {
    YearCounts years = YearCounts.of(study.dates(), i -> true, study.snapshot().asOf());
    int lastFull = years.year(years.fullYears() - 1);
    Pace.fit(study.snapshot(), years.mean(), years.year(0), lastFull)
        .ifPresent(
            pace -> {
              TableBuilder table =
                  new TableBuilder(
                          "pace",
                          Text.of(
                              "국가 차원의 분위기와 체결 속도(정식 관계 전체)",
                              "国家层面氛围与结好速度（全部正式关系）",
                              "National climate and pace (all formal ties)"))
                      .words("term", Text.of("항목", "项目", "term"))
                      .estimate(
                          "coefficient",
                          Text.of("계수(로그)", "系数（对数）", "coefficient (log)"),
                          STATISTIC);
              for (Pace.Term term : Pace.Term.values()) {
                double half = Intervals.Z * pace.standardError(term);
                double value = pace.coefficient(term);
                table.row(label(term), value, value - half, value + half);
              }
              finding.table(table.build());
            });
  }

  private static Text label(Pace.Term term) {
    return switch (term) {
      case CONSTANT -> Text.of("상수", "常数", "constant");
      case PAST -> Text.of("지난 3년의 체결", "前三年结好数", "ties of the three years before");
      case PROMOTION ->
          Text.of("지난 3년의 국가 차원 촉진 정책", "近三年国家层面促进政策", "national promotion of three years");
      case SHOCK -> Text.of("충격기", "冲击期", "time of a shock");
    };
  }
}
