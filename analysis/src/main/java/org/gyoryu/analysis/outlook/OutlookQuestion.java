package org.gyoryu.analysis.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.drivers.Pace;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Snapshot;

/** What comes next, and with which issues? (docs/methods-drivers.md, "Outlook") */
public final class OutlookQuestion implements Question {

  private static final List<Integer> LOOKS_BACK = List.of(2010, 2015);
  private static final int VERSIONS = 5;
  private static final int FEWEST_TARGETS = 10;
  private static final double GOOD = 0.85;
  private static final double FAIR = 0.6;

  @Override
  public String id() {
    return "outlook";
  }

  @Override
  public Text words() {
    return Text.of(
        "앞으로 교류는 어떻게 되고 어떤 과제가 따르는가?",
        "今后交流将如何发展，会面临哪些课题？",
        "What comes next, and which issues come with it?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    OutlookTexts.describe(finding);
    Settings fewer =
        new Settings(
            settings.seed(),
            settings.replicates(),
            Math.min(VERSIONS, settings.imputations()),
            settings.threads());
    Optional<LookBack.Fitted> fitted =
        snapshot.formalTies().isEmpty() ? Optional.empty() : LookBack.Fitted.of(snapshot, fewer);
    if (fitted.isEmpty()) {
      return finding.notEnoughData(OutlookTexts.tooLittle());
    }
    Pace pace = fitted.get().pace();
    progress.at(0.15);
    Map<Scenario, Forecast> forecasts = new EnumMap<>(Scenario.class);
    for (Scenario scenario : Scenario.values()) {
      forecasts.put(
          scenario,
          Forecast.run(fitted.get().model(), fitted.get().record(), pace, scenario, settings));
      progress.at(0.15 + 0.12 * forecasts.size());
    }
    List<LookBack.Target> targets = new ArrayList<>();
    for (int year : LOOKS_BACK) {
      if (year + Forecast.YEARS < snapshot.asOf().getYear()) {
        targets.addAll(LookBack.from(year, snapshot, fewer));
      }
      progress.at(year == 2010 ? 0.8 : 0.95);
    }
    OutlookTables.forecast(finding, fitted.get().record(), forecasts);
    OutlookTables.scenarios(finding, fitted.get().record(), forecasts);
    OutlookTables.lookBack(finding, targets);
    OutlookTexts.notes(finding, fitted.get());
    OutlookTexts.caveats(finding, fitted.get().record(), targets.size());
    List<Issue> issues = issues(finding, snapshot, settings);
    progress.at(1);
    return conclude(finding, pace, forecasts, targets, issues);
  }

  private static List<Issue> issues(FindingBuilder finding, Snapshot snapshot, Settings settings) {
    Issues measured =
        new Issues(snapshot, TieDates.of(snapshot, settings.imputations(), settings.seed()));
    List<Issue> issues = measured.all();
    OutlookTables.issues(finding, measured, issues);
    return issues;
  }

  private static Finding conclude(
      FindingBuilder finding,
      Pace pace,
      Map<Scenario, Forecast> forecasts,
      List<LookBack.Target> targets,
      List<Issue> issues) {
    Forecast main = forecasts.get(Scenario.GOES_ON);
    Figure total = null;
    for (Scenario scenario : Scenario.values()) {
      Estimate estimate = forecasts.get(scenario).total();
      Figure figure =
          finding.figure(
              new Figure(
                  "new-ties-" + OutlookTables.id(scenario),
                  Text.of("5년간 신규 관계: {0}", "五年新建关系：{0}", "new ties in five years: {0}")
                      .with(scenario.label()),
                  estimate.value(),
                  estimate.low(),
                  estimate.high(),
                  Unit.COUNT,
                  main.paths()));
      total = scenario == Scenario.GOES_ON ? figure : total;
    }
    finding.figure(coefficient("pace-promotion", Reading.ofPromotion(pace), pace.years()));
    finding.figure(coefficient("pace-shock", Reading.ofShock(pace), pace.years()));
    int covered = (int) targets.stream().filter(LookBack.Target::isCovered).count();
    Estimate coverage = Intervals.wilson(covered, targets.size());
    Figure held =
        finding.figure(
            new Figure(
                "coverage",
                Text.of(
                        "과거 시점 예측의 적중률(예측 {0}개 기준)",
                        "回溯预测的覆盖率（共{0}项预测）", "coverage of the looks back (share of {0} forecasts)")
                    .with(targets.size()),
                coverage.value(),
                coverage.low(),
                coverage.high(),
                Unit.SHARE,
                targets.size()));
    Grade grade = grade(covered, targets.size());
    return finding.answer(
        OutlookTexts.answer(
            total, Reading.ofPromotion(pace), held, covered, targets.size(), issues, grade),
        grade);
  }

  private static Figure coefficient(String id, Reading reading, int years) {
    return new Figure(
        id,
        id.endsWith("shock")
            ? Text.of(
                "체결 속도 모형의 충격 계수(로그)", "结好速度模型的冲击系数（对数）", "pace: coefficient of a shock (log)")
            : Text.of(
                "체결 속도 모형의 촉진 정책 계수(로그)",
                "结好速度模型的促进政策系数（对数）",
                "pace: coefficient of promotion (log)"),
        reading.coefficient().value(),
        reading.coefficient().low(),
        reading.coefficient().high(),
        Unit.STATISTIC,
        years);
  }

  private static Grade grade(int covered, int targets) {
    if (targets < FEWEST_TARGETS) {
      return Grade.NOT_ENOUGH_DATA;
    }
    double coverage = (double) covered / targets;
    return coverage >= GOOD
        ? Grade.SUPPORTED
        : coverage >= FAIR ? Grade.PARTLY : Grade.NOT_SUPPORTED;
  }
}
