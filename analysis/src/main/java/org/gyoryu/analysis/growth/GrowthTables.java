package org.gyoryu.analysis.growth;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.INDEX;
import static org.gyoryu.analysis.finding.Unit.PER_YEAR;
import static org.gyoryu.analysis.finding.Unit.RATIO;
import static org.gyoryu.analysis.finding.Unit.SHARE;
import static org.gyoryu.analysis.finding.Unit.STATISTIC;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.GrowthFit;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Precision;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.Tier;

/** The tables and charts of the finding on growth. */
final class GrowthTables {

  private GrowthTables() {}

  static void years(
      FindingBuilder finding,
      Snapshot snapshot,
      TieDates dates,
      YearCounts years,
      CurveComparison curves,
      double[][] replicates) {
    YearCounts sister = ofKind(snapshot, dates, TieKind.SISTER);
    YearCounts friendship = ofKind(snapshot, dates, TieKind.FRIENDSHIP);
    TableBuilder table =
        new TableBuilder("years", Text.of("연도별 신규·누계", "历年新增与累计", "New and total by year"))
            .number("year", Words.YEAR, CALENDAR_YEAR)
            .estimate("new", Words.NEW_TIES, EXPECTED_COUNT)
            .number("sister", Words.of(TieKind.SISTER), EXPECTED_COUNT)
            .number("friendship", Words.of(TieKind.FRIENDSHIP), EXPECTED_COUNT)
            .number("dated", Text.of("연도 확인", "年份明确", "dated"), COUNT)
            .estimate("total", Text.of("누계", "累计", "total"), EXPECTED_COUNT)
            .number("curve", curveLabel(curves), EXPECTED_COUNT);
    double[] mean = years.mean();
    double[] edges = years.edges();
    int[] dated = new int[years.years()];
    for (int i = 0; i < dates.size(); i++) {
      if (dates.isDated(i)) {
        dated[dates.year(i, 0) - years.year(0)]++;
      }
    }
    double total = 0;
    double[] running = new double[replicates.length];
    for (int i = 0; i < years.years(); i++) {
      double[] drawn = new double[replicates.length];
      for (int r = 0; r < replicates.length; r++) {
        drawn[r] = replicates[r][i];
        running[r] += drawn[r];
      }
      total += mean[i];
      Estimate count = Intervals.percentile(mean[i], drawn).withoutEmptyInterval();
      Estimate sum = Intervals.percentile(total, running).withoutEmptyInterval();
      table.row(
          years.year(i),
          count.value(),
          count.low(),
          count.high(),
          sister.mean()[i],
          friendship.mean()[i],
          dated[i],
          sum.value(),
          sum.low(),
          sum.high(),
          curves.best().expectedBy(edges[i + 1]));
    }
    finding.table(table.build());
    List<Chart.Flag> flags = flags(Shock.of(snapshot));
    finding.chart(
        new Chart.Line(
            "total-chart",
            Text.of("누계와 포화곡선", "累计与饱和曲线", "Total and curve of saturation"),
            "years",
            "year",
            List.of(
                Chart.Series.banded(Text.of("누계", "累计", "total"), "total"),
                Chart.Series.of(curveLabel(curves), "curve")),
            flags));
    finding.chart(
        new Chart.Bars(
            "new-chart",
            Text.of("연도별 신규 관계", "历年新增关系", "New ties by year"),
            "years",
            "year",
            List.of(Chart.Series.banded(Words.NEW_TIES, "new")),
            false,
            flags));
    rates(finding, years);
  }

  private static Text curveLabel(CurveComparison curves) {
    return Text.of("{0} 곡선", "{0}曲线", "{0} curve").with(GrowthTexts.of(curves.best().curve()));
  }

  private static YearCounts ofKind(Snapshot snapshot, TieDates dates, TieKind kind) {
    return YearCounts.of(dates, i -> dates.tie(i).kind() == kind, snapshot.asOf());
  }

  private static List<Chart.Flag> flags(List<Shock> shocks) {
    return shocks.stream()
        .map(shock -> new Chart.Flag(shock.name(), decimal(shock.from()), decimal(shock.to())))
        .toList();
  }

  private static double decimal(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }

  private static void rates(FindingBuilder finding, YearCounts years) {
    TableBuilder table =
        new TableBuilder("rates", Text.of("시기별 체결 속도", "各时期缔结速度", "Rate by period"))
            .words("period", Words.PERIOD)
            .number("ties", Words.NEW_TIES, EXPECTED_COUNT)
            .estimate("rate", Text.of("연평균", "年均", "a year"), PER_YEAR)
            .estimate("ratio", Text.of("직전 시기 대비", "与前期之比", "over the period before"), RATIO);
    double[] mean = years.mean();
    Period before = null;
    for (Period period : Period.lustra(years.year(0), years.lastYear())) {
      double count = years.sum(mean, period);
      Estimate rate = Intervals.poissonRate(count, years.exposure(period));
      Estimate ratio =
          before == null
              ? Estimate.NONE
              : Intervals.rateRatio(
                  count, years.exposure(period), years.sum(mean, before), years.exposure(before));
      table.row(
          period.words(),
          count,
          rate.value(),
          rate.low(),
          rate.high(),
          ratio.value(),
          ratio.low(),
          ratio.high());
      before = period;
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Bars(
            "rates-chart",
            Text.of("시기별 연평균 신규 관계", "各时期年均新增关系", "New ties a year by period"),
            "rates",
            "period",
            List.of(Chart.Series.banded(Text.of("연평균", "年均", "a year"), "rate")),
            false,
            List.of()));
  }

  static void curves(FindingBuilder finding, CurveComparison curves, int ties) {
    TableBuilder table =
        new TableBuilder("curves", Text.of("포화곡선 비교", "饱和曲线比较", "Curves of saturation"))
            .words("curve", Text.of("곡선", "曲线", "curve"))
            .estimate("ceiling", Text.of("상한", "上限", "ceiling"), EXPECTED_COUNT)
            .number("within", Text.of("관측 기간 내 성장 비중", "观测期内增长占比", "growth seen so far"), SHARE)
            .number("log-likelihood", Text.of("로그우도", "对数似然", "log-likelihood"), STATISTIC)
            .number("qaic", Text.of("QAIC", "QAIC", "QAIC"), STATISTIC)
            .words("identified", Text.of("상한 식별", "上限可否识别", "ceiling told by the data"));
    for (int i = 0; i < curves.fits().size(); i++) {
      GrowthFit fit = curves.fits().get(i);
      Estimate ceiling = curves.ceilings().get(i);
      table.row(
          GrowthTexts.of(fit.curve()),
          ceiling.value(),
          ceiling.low(),
          ceiling.high(),
          fit.within(),
          fit.logLikelihood(),
          fit.qaic(curves.dispersion()),
          CurveComparison.isIdentified(fit) ? YES : NO);
    }
    finding.table(table.build());
    finding.figure(
        GrowthQuestion.figure(
            "ceiling",
            Text.of("상한({0} 곡선)", "上限（{0}曲线）", "ceiling of the {0} curve")
                .with(GrowthTexts.of(curves.best().curve())),
            curves.ceilings().get(0),
            EXPECTED_COUNT,
            ties));
  }

  private static final Text YES = Text.of("예", "是", "yes");
  private static final Text NO = Text.of("아니오", "否", "no");

  static void precision(FindingBuilder finding, TieDates dates) {
    TableBuilder table =
        new TableBuilder("precision", Text.of("체결일의 정밀도", "日期精度", "Precision of dates"))
            .words("precision", Text.of("정밀도", "精度", "precision"))
            .number("ties", Words.TIES, COUNT)
            .number("share", Words.SHARE, SHARE);
    for (Precision precision :
        List.of(Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.UNKNOWN)) {
      int count = dates.ofPrecision(precision);
      table.row(words(precision), count, (double) count / dates.size());
    }
    finding.table(table.build());
    finding.step(
        Text.of(
                "체결일이 일 단위로 알려진 관계는 {0}건, 월 단위 {1}건, 연 단위 {2}건, 미상 {3}건이다. 월·연 단위 날짜는 그 구간으로, 미상은"
                    + " 다중대체로 다룬다.",
                "缔结日期精确到日的{0}对，到月的{1}对，到年的{2}对，不详的{3}对。仅知月份或年份者按区间处理，不详者以多重插补处理。",
                "{0} ties are dated to the day, {1} to the month, {2} to the year, {3} not at all. Months and"
                    + " years enter as intervals, undated ties by multiple imputation.")
            .with(
                dates.ofPrecision(Precision.DAY),
                dates.ofPrecision(Precision.MONTH),
                dates.ofPrecision(Precision.YEAR),
                dates.ofPrecision(Precision.UNKNOWN)));
  }

  private static Text words(Precision precision) {
    return switch (precision) {
      case DAY -> Text.of("일", "日", "day");
      case MONTH -> Text.of("월", "月", "month");
      case YEAR -> Text.of("연", "年", "year");
      case UNKNOWN -> Text.of("미상", "不详", "unknown");
    };
  }

  private record Levels(Tier a, Tier b) {

    static Levels of(Snapshot snapshot, Tie tie) {
      return new Levels(
          snapshot.government(tie.aId()).level().tier(),
          snapshot.government(tie.bId()).level().tier());
    }
  }

  static void levels(FindingBuilder finding, Snapshot snapshot, TieDates dates) {
    TableBuilder table =
        new TableBuilder(
                "levels", Text.of("단계별·시기별 신규 관계", "各级别各时期新增关系", "New ties by level and period"))
            .words("period", Words.PERIOD)
            .words("level-a", Text.of("{0} 측", "{0}方", "{0} side").with(snapshot.sides().a()))
            .words("level-b", Text.of("{0} 측", "{0}方", "{0} side").with(snapshot.sides().b()))
            .number("ties", Words.NEW_TIES, EXPECTED_COUNT);
    List<Period> periods = Period.lustra(dates.firstYear(), dates.lastYear());
    Levels[] levels = new Levels[dates.size()];
    Arrays.setAll(levels, i -> Levels.of(snapshot, dates.tie(i)));
    for (Tier a : Tier.values()) {
      for (Tier b : Tier.values()) {
        YearCounts counts =
            YearCounts.of(dates, i -> levels[i].equals(new Levels(a, b)), snapshot.asOf());
        double[] mean = counts.mean();
        for (Period period : periods) {
          if (counts.sum(mean, period) > 0) {
            table.row(period.words(), Words.of(a), Words.of(b), counts.sum(mean, period));
          }
        }
      }
    }
    finding.table(table.build());
  }

  static void policies(FindingBuilder finding, Snapshot snapshot) {
    TableBuilder table =
        new TableBuilder("policies", Text.of("정책 연표", "政策年表", "Policy timeline"))
            .words("date", Text.of("일자", "日期", "date"))
            .words("policy", Text.of("정책·사건", "政策与事件", "policy or event"))
            .number(
                "sign",
                Text.of("방향(+1 촉진, −1 제약)", "方向（+1促进，−1阻碍）", "sign (+1 promotes, −1 hinders)"),
                INDEX)
            .words("source", Text.of("출처", "来源", "source"));
    snapshot.policies().stream()
        .sorted(Comparator.comparing(Policy::date).thenComparing(Policy::id))
        .forEach(
            policy ->
                table.row(
                    policy.date().isKnown() ? Cell.of(policy.date().toString()) : Cell.of("–"),
                    Text.of(policy.names()),
                    policy.sign(),
                    policy.sourceId()));
    finding.table(table.build());
  }
}
