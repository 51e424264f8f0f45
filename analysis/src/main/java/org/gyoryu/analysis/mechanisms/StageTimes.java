package org.gyoryu.analysis.mechanisms;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.SHARE;
import static org.gyoryu.analysis.finding.Unit.YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Survival;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** How long ties take from one stage to the next. */
record StageTimes(Snapshot snapshot) {

  private static final int[] COHORTS = {2000, 2010};
  private static final Text NOT_YET = Text.of("아직 이행하지 않은 비율", "尚未进展的比例", "part not yet there");

  /** Time from one stage to the next, by cohort, with the log-rank test. */
  void describe(FindingBuilder finding) {
    TableBuilder tests =
        new TableBuilder("stage-tests", Text.of("단계 이행 검정", "阶段进展检验", "Tests of the steps"))
            .words("step", Text.of("이행", "进展", "step"))
            .number("cases", Text.of("사례", "个案", "cases"), COUNT)
            .number("events", Text.of("이행", "已进展", "steps made"), COUNT)
            .number("median", Text.of("중앙값(연)", "中位数（年）", "median (years)"), YEARS)
            .number("chi-squared", Text.of("로그순위 χ²", "对数秩χ²", "log-rank χ²"), INDEX)
            .number("p", Text.of("p값", "p值", "p"), PROBABILITY);
    int left =
        step(finding, tests, TieKind.INTENT, TieKind.FRIENDSHIP)
            + step(finding, tests, TieKind.INTENT, TieKind.SISTER)
            + step(finding, tests, TieKind.FRIENDSHIP, TieKind.SISTER);
    finding.table(tests.build());
    if (left > 0) {
      finding.caveat(
          Text.of(
                  "단계 이행 분석에서 날짜가 없거나 순서가 맞지 않는 {0}건은 제외했다.",
                  "阶段进展分析剔除了{0}例日期不详或次序不符的个案。",
                  "{0} cases without dates, or with dates out of order, are left out of the steps.")
              .with(left));
    }
  }

  /** One step; gives the number of cases that are left out. */
  private int step(FindingBuilder finding, TableBuilder tests, TieKind from, TieKind to) {
    List<Survival.Case> cases = new ArrayList<>();
    int left = 0;
    for (Tie tie : snapshot.ties()) {
      Optional<Stage> start = tie.stage(from);
      if (start.isEmpty()) {
        continue;
      }
      Optional<Survival.Case> one = stepCase(start.get(), tie.stage(to));
      one.ifPresent(cases::add);
      left += one.isEmpty() ? 1 : 0;
    }
    Text label = Text.of("{0} → {1}", "{0}→{1}", "{0} → {1}").with(Words.of(from), Words.of(to));
    if (!cases.isEmpty()) {
      curves(finding, from.name() + "-" + to.name(), label, cases);
    }
    Survival.LogRank test = Survival.logRank(cases, COHORTS.length + 1);
    tests.row(
        label,
        cases.size(),
        cases.stream().filter(Survival.Case::event).count(),
        Survival.median(Survival.kaplanMeier(cases)),
        test.chiSquared(),
        test.p());
    return left;
  }

  private static void curves(
      FindingBuilder finding, String step, Text label, List<Survival.Case> cases) {
    String id = "stages-" + step.toLowerCase(Locale.ROOT);
    TableBuilder steps =
        new TableBuilder(
                id,
                Text.of(
                        "단계 이행(카플란-마이어): {0}",
                        "阶段进展（Kaplan-Meier）：{0}", "From stage to stage (Kaplan-Meier): {0}")
                    .with(label))
            .words("cohort", Text.of("시작 시기", "起始时期", "begun"))
            .number("years", Text.of("경과 연수", "经过年数", "years"), YEARS)
            .estimate("not-yet", NOT_YET, SHARE)
            .number("at-risk", Text.of("관찰 대상", "观察对象", "at risk"), COUNT);
    for (int cohort = 0; cohort <= COHORTS.length; cohort++) {
      int group = cohort;
      List<Survival.Case> own = cases.stream().filter(one -> one.group() == group).toList();
      if (!own.isEmpty()) {
        steps.row(cohortName(cohort), 0, 1, 1, 1, own.size());
      }
      for (Survival.Step each : Survival.kaplanMeier(own)) {
        steps.row(
            cohortName(cohort),
            each.time(),
            each.survival().value(),
            each.survival().low(),
            each.survival().high(),
            each.atRisk());
      }
    }
    finding.table(steps.build());
    finding.chart(
        new Chart.Steps(
            id + "-chart",
            Text.of("아직 이행하지 않은 비율: {0}", "尚未进展的比例：{0}", "Part not yet there: {0}").with(label),
            id,
            "cohort",
            "years",
            Chart.Series.banded(NOT_YET, "not-yet")));
  }

  private Optional<Survival.Case> stepCase(Stage start, Optional<Stage> goal) {
    if (!start.date().isKnown() || goal.filter(stage -> !stage.date().isKnown()).isPresent()) {
      return Optional.empty();
    }
    double begun = middle(start.date());
    double end = goal.map(stage -> middle(stage.date())).orElse(decimal(snapshot.asOf()));
    int cohort = (int) Arrays.stream(COHORTS).filter(year -> start.date().year() >= year).count();
    return end > begun
        ? Optional.of(new Survival.Case(end - begun, goal.isPresent(), cohort))
        : Optional.empty();
  }

  private static Text cohortName(int cohort) {
    if (cohort == 0) {
      return Text.of("{0}년 이전", "{0}年以前", "before {0}").with(COHORTS[0]);
    }
    return cohort == COHORTS.length
        ? Text.of("{0}년 이후", "{0}年以后", "from {0}").with(COHORTS[cohort - 1])
        : Text.same(COHORTS[cohort - 1] + "–" + (COHORTS[cohort] - 1));
  }

  /** The middle of the days that a date can mean, in years. */
  static double middle(PartialDate date) {
    return (decimal(date.earliest()) + decimal(date.latest())) / 2;
  }

  static double decimal(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 0.5) / day.lengthOfYear();
  }
}
