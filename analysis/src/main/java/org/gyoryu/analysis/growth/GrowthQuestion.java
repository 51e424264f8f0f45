package org.gyoryu.analysis.growth;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.PER_YEAR;
import static org.gyoryu.analysis.finding.Unit.RATIO;

import java.util.Comparator;
import java.util.List;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.model.Snapshot;

/** Did the number of ties grow fast? (docs/methods-findings.md, "Growth") */
public final class GrowthQuestion implements Question {

  private static final int FEWEST_TIES = 30;
  private static final int FEWEST_YEARS = 20;

  @Override
  public String id() {
    return "growth";
  }

  @Override
  public Text words() {
    return Text.of("자매·우호 관계는 빠르게 늘어났는가?", "友好关系是否增长迅速？", "Did formal ties grow fast?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    GrowthTexts.describe(finding);
    TieDates dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
    YearCounts years = YearCounts.of(dates, i -> true, snapshot.asOf());
    if (dates.dated() < FEWEST_TIES || years.years() < FEWEST_YEARS) {
      return finding.notEnoughData(
          Text.of(
                  "연도가 확인된 관계가 {0}건({1}년간)뿐이어서 증가 속도를 판단할 수 없다.",
                  "年份明确的友好关系仅{0}对（跨{1}年），无法判断增长速度。",
                  "Only {0} ties over {1} years have a known year, too few to tell how fast they grew.")
              .with(dates.dated(), years.years()));
    }
    GrowthTables.precision(finding, dates);
    GrowthTables.levels(finding, snapshot, dates);
    progress.at(0.2);
    CurveComparison curves = CurveComparison.of(years, settings);
    progress.at(0.6);
    double[][] replicates =
        Replicates.run(
            Draws.seed(settings.seed(), "growth"),
            settings.replicates(),
            settings.threads(),
            years::resampled);
    GrowthTables.years(finding, snapshot, dates, years, curves, replicates);
    GrowthTables.curves(finding, curves, dates.size());
    GrowthEvents.changes(finding, snapshot, years, settings);
    progress.at(0.8);
    List<Shock> shocks = Shock.of(snapshot);
    List<Interruption> interruptions = Interruption.of(dates, shocks, snapshot.asOf());
    GrowthEvents.interruptions(finding, interruptions);
    GrowthTables.policies(finding, snapshot);
    progress.at(1);
    return conclude(finding, dates, years, replicates);
  }

  private static Finding conclude(
      FindingBuilder finding, TieDates dates, YearCounts years, double[][] replicates) {
    List<Period> periods = Period.lustra(years.year(0), years.lastYear());
    double[] mean = years.mean();
    Period first = periods.get(0);
    Period fastest =
        periods.stream()
            .max(Comparator.comparingDouble(p -> years.sum(mean, p) / years.exposure(p)))
            .orElseThrow();
    Figure start = finding.key(rate("rate-first", years, first));
    Figure top = finding.key(rate("rate-fastest", years, fastest));
    Estimate ratio =
        Intervals.rateRatio(
            years.sum(mean, fastest),
            years.exposure(fastest),
            years.sum(mean, first),
            years.exposure(first));
    Figure times =
        finding.key(
            figure(
                "rate-ratio",
                Text.of("최고 시기/초기 속도 비", "最快时期与初期速度之比", "fastest over first rate"),
                ratio,
                RATIO,
                dates.size()));
    Figure decade =
        finding.key(
            figure(
                "second-decade",
                Text.of("20년 차/10년 차 누계 비", "第20年与第10年累计之比", "total after 20 over after 10 years"),
                secondDecade(years, replicates),
                RATIO,
                dates.size()));
    finding.key(Figure.of("ties", Words.TIES, dates.size(), COUNT, dates.size()));
    Figure recent = finding.key(rate("rate-last", years, periods.get(periods.size() - 1)));
    boolean rose = !fastest.equals(first) && times.low() > 1;
    boolean doubled = decade.low() >= 2;
    Text answer =
        Text.of(
                "등록된 관계는 {0}년부터 {1}년까지 {2}건이며, 체결 속도는 {3} 연평균 {4}건에서 {5} 연평균 {6}건으로 {7}가 되었다."
                    + " 누계는 10년 차에서 20년 차 사이 {8}로 늘었고, 최근({9})에는 연평균 {10}건이다.",
                "登记的友好关系自{0}年至{1}年共{2}对，年均缔结数由{3}的{4}对变为{5}的{6}对，为原来的{7}；累计数在第10年至第20年间增至{8}，近期（{9}）年均{10}对。",
                "The registry holds {2} ties from {0} to {1}; new ties went from {4} a year in {3} to {6}"
                    + " a year in {5}, {7} as many. The total grew to {8} its size between the tenth"
                    + " and the twentieth year; of late ({9}) there are {10} new ties a year.")
            .with(
                years.year(0),
                years.lastYear(),
                COUNT.write(dates.size()),
                first.words(),
                start.written(),
                fastest.words(),
                top.written(),
                times.words(Words.TIMES),
                decade.words(Words.TIMES),
                periods.get(periods.size() - 1).words(),
                recent.written());
    return finding.answer(answer, Grade.of(rose, doubled));
  }

  private static Figure rate(String id, YearCounts years, Period period) {
    double count = years.sum(years.mean(), period);
    return figure(
        id,
        Text.of("연평균 신규 관계({0})", "年均新增（{0}）", "new ties a year, {0}").with(period.words()),
        Intervals.poissonRate(count, years.exposure(period)),
        PER_YEAR,
        (int) Math.round(count));
  }

  static Figure figure(String id, Text label, Estimate estimate, Unit unit, int n) {
    return new Figure(id, label, estimate.value(), estimate.low(), estimate.high(), unit, n);
  }

  private static Estimate secondDecade(YearCounts years, double[][] replicates) {
    double[] ratios = new double[replicates.length];
    for (int r = 0; r < ratios.length; r++) {
      ratios[r] = total(replicates[r], 20) / total(replicates[r], 10);
    }
    return Intervals.percentile(total(years.mean(), 20) / total(years.mean(), 10), ratios);
  }

  private static double total(double[] counts, int years) {
    double total = 0;
    for (int i = 0; i < Math.min(years, counts.length); i++) {
      total += counts[i];
    }
    return total;
  }
}
