package org.gyoryu.analysis.reach;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.KILOMETRES;
import static org.gyoryu.analysis.finding.Unit.KILOMETRES_PER_YEAR;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.RATIO;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Trend;
import org.gyoryu.model.Government;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tier;

/** The tables and charts of the finding on reach. */
final class ReachTables {

  private ReachTables() {}

  static void shares(
      FindingBuilder finding,
      ReachCells cells,
      FarRegions far,
      List<Period> periods,
      List<Estimate> estimates) {
    int regions = far.regions().size();
    TableBuilder table =
        new TableBuilder(
                "shares",
                Text.of("시기별·권역별 비중", "各时期各地区占比", "Share of new ties by region and period"))
            .words("period", Words.PERIOD)
            .words("region", Words.REGION)
            .words("far", Text.of("먼 권역", "较远地区", "far"))
            .number("ties", Words.NEW_TIES, EXPECTED_COUNT)
            .estimate("share", Words.SHARE, SHARE)
            .estimate("raked", ReachTexts.raked(Words.SHARE), SHARE);
    TableBuilder wide =
        new TableBuilder(
                "shares-wide", Text.of("권역별 비중(차트용)", "各地区占比（图表用）", "Shares, one column a region"))
            .words("period", Words.PERIOD);
    for (int r = 0; r < regions; r++) {
      wide.estimate(column(far, r), ReachQuestion.region(far, r), SHARE);
    }
    ReachCells.Table mean = cells.mean();
    for (int p = 0; p < periods.size(); p++) {
      List<Cell> wideRow = new ArrayList<>(List.of(Cell.of(periods.get(p).words())));
      for (int r = 0; r < regions; r++) {
        Estimate share = estimates.get(p * regions + r).withoutEmptyInterval();
        Estimate raked =
            cells.canBeRaked()
                ? estimates.get((periods.size() + p) * regions + r).withoutEmptyInterval()
                : Estimate.NONE;
        table.row(
            periods.get(p).words(),
            ReachQuestion.region(far, r),
            far.isFar(r) ? Text.of("예", "是", "yes") : Text.of("아니오", "否", "no"),
            mean.count(r, periods.get(p)),
            share.value(),
            share.low(),
            share.high(),
            raked.value(),
            raked.low(),
            raked.high());
        wideRow.addAll(
            List.of(Cell.of(share.value()), Cell.of(share.low()), Cell.of(share.high())));
      }
      wide.row(wideRow);
    }
    finding.table(table.build());
    finding.table(wide.build());
    List<Chart.Series> series = new ArrayList<>();
    for (int r = 0; r < regions; r++) {
      series.add(Chart.Series.banded(ReachQuestion.region(far, r), column(far, r)));
    }
    finding.chart(
        new Chart.Bars(
            "shares-chart",
            Text.of("신규 관계의 권역별 비중", "新建立关系的地区占比", "Share of new ties by region"),
            "shares-wide",
            "period",
            series,
            true,
            List.of()));
  }

  private static String column(FarRegions far, int region) {
    return "share-" + far.regions().get(region).code();
  }

  static void otherSchemes(
      FindingBuilder finding,
      Snapshot snapshot,
      TieDates dates,
      List<String> schemes,
      List<Period> periods) {
    for (String scheme : schemes.subList(1, schemes.size())) {
      FarRegions reading = FarRegions.of(snapshot, scheme);
      ReachCells.Table mean = ReachCells.of(snapshot, dates, reading, Optional.empty()).mean();
      TableBuilder table =
          new TableBuilder(
                  "shares-" + scheme,
                  Text.of(
                          "다른 권역 구분({0}개 권역)",
                          "另一种地区划分（{0}个地区）", "Another division, into {0} regions")
                      .with(reading.regions().size()))
              .words("period", Words.PERIOD)
              .words("region", Words.REGION)
              .number("ties", Words.NEW_TIES, EXPECTED_COUNT)
              .estimate("share", Words.SHARE, SHARE);
      for (Period period : periods) {
        double all = 0;
        for (int r = 0; r < reading.regions().size(); r++) {
          all += mean.count(r, period);
        }
        for (int r = 0; r < reading.regions().size(); r++) {
          Estimate share = Intervals.wilson(mean.count(r, period), all);
          table.row(
              period.words(),
              ReachQuestion.region(reading, r),
              mean.count(r, period),
              share.value(),
              share.low(),
              share.high());
        }
      }
      finding.table(table.build());
    }
  }

  static double farShareOfUnits(Snapshot snapshot, FarRegions far) {
    double[] units = units(snapshot, far);
    double sum = 0;
    for (int r = 0; r < units.length; r++) {
      sum += far.isFar(r) ? units[r] : 0;
    }
    return sum / Arrays.stream(units).sum();
  }

  /** Second-tier governments of side b that exist and lie in a region. */
  static int unitsInAll(Snapshot snapshot, FarRegions far) {
    return (int) Arrays.stream(units(snapshot, far)).sum();
  }

  private static double[] units(Snapshot snapshot, FarRegions far) {
    double[] units = new double[far.regions().size()];
    for (Government government : snapshot.governments().values()) {
      if (government.country().equals(snapshot.sides().b())
          && government.level().tier() == Tier.CITY
          && !government.isDissolved()) {
        far.region(snapshot, government.id()).ifPresent(r -> units[r]++);
      }
    }
    return units;
  }

  static void quotients(
      FindingBuilder finding,
      Snapshot snapshot,
      ReachCells cells,
      FarRegions far,
      ReachQuestion.Spans spans) {
    double[] units = shares(units(snapshot, far));
    double[] people = shares(indicator(snapshot, far, "population"));
    double[] gdp = shares(indicator(snapshot, far, "gdp"));
    TableBuilder table =
        new TableBuilder("quotients", Text.of("입지계수", "区位商", "Location quotients"))
            .words("period", Words.PERIOD)
            .words("region", Words.REGION)
            .estimate(
                "units", Text.of("시급 정부 수 대비", "相对市级政府数", "against second-tier governments"), RATIO)
            .estimate("population", Text.of("인구 대비", "相对人口", "against population"), RATIO)
            .estimate("gdp", Text.of("지역내총생산 대비", "相对地区生产总值", "against GDP"), RATIO);
    if (Double.isNaN(people[0]) || Double.isNaN(gdp[0])) {
      finding.caveat(
          Text.of(
              "인구나 지역내총생산 자료가 없는 입지계수는 비워 두었다.",
              "缺少人口或地区生产总值数据的区位商留空。",
              "Location quotients for which figures of population or GDP are missing stay empty."));
    }
    ReachCells.Table mean = cells.mean();
    for (Period period : List.of(spans.firstTen(), spans.lastTen(), spans.whole())) {
      double all = 0;
      for (int r = 0; r < units.length; r++) {
        all += mean.count(r, period);
      }
      for (int r = 0; r < units.length; r++) {
        Estimate share = Intervals.wilson(mean.count(r, period), all);
        Estimate byUnits = share.times(1 / units[r]);
        Estimate byPeople = share.times(1 / people[r]);
        Estimate byGdp = share.times(1 / gdp[r]);
        table.row(
            period.words(),
            ReachQuestion.region(far, r),
            byUnits.value(),
            byUnits.low(),
            byUnits.high(),
            byPeople.value(),
            byPeople.low(),
            byPeople.high(),
            byGdp.value(),
            byGdp.low(),
            byGdp.high());
      }
    }
    finding.table(table.build());
  }

  private static double[] shares(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> sum > 0 ? value / sum : Double.NaN).toArray();
  }

  /**
   * Sum over the first-tier governments of each region in the latest year for which most of them
   * have the figure; NaN for all regions if no year covers nine in ten of them.
   */
  private static double[] indicator(Snapshot snapshot, FarRegions far, String name) {
    Map<Integer, Map<String, Double>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Indicator indicator : snapshot.indicators()) {
      Government government = snapshot.governments().get(indicator.governmentId());
      if (indicator.indicator().equals(name)
          && government != null
          && government.country().equals(snapshot.sides().b())
          && government.parentId().isEmpty()) {
        byYear
            .computeIfAbsent(indicator.year(), y -> new TreeMap<>())
            .put(government.id(), indicator.value());
      }
    }
    int members = far.regions().stream().map(Region::memberIds).mapToInt(Set::size).sum();
    double[] sums = new double[far.regions().size()];
    for (Map<String, Double> values : byYear.values()) {
      if (values.size() >= 0.9 * members) {
        values.forEach((id, value) -> far.region(snapshot, id).ifPresent(r -> sums[r] += value));
        return sums;
      }
    }
    return sums;
  }

  static void distances(FindingBuilder finding, TieDates dates, int lastFull) {
    TableBuilder table =
        new TableBuilder("distances", Text.of("연도별 거리", "历年距离", "Distance by year"))
            .number("year", Words.YEAR, CALENDAR_YEAR)
            .number("ties", Text.of("연도 확인 건수", "年份明确数", "dated ties"), COUNT)
            .number("mean", Text.of("평균 거리(km)", "平均距离（公里）", "mean distance (km)"), KILOMETRES)
            .number(
                "spread", Text.of("표준편차(km)", "标准差（公里）", "standard deviation (km)"), KILOMETRES);
    int span = lastFull - dates.firstYear() + 1;
    double[] sum = new double[span];
    double[] squares = new double[span];
    int[] count = new int[span];
    for (int i = 0; i < dates.size(); i++) {
      double km = dates.tie(i).distanceKm();
      int year = dates.isDated(i) ? dates.year(i, 0) - dates.firstYear() : span;
      if (year < span && !Double.isNaN(km)) {
        sum[year] += km;
        squares[year] += km * km;
        count[year]++;
      }
    }
    List<double[]> points = new ArrayList<>();
    for (int y = 0; y < span; y++) {
      double mean = count[y] == 0 ? Double.NaN : sum[y] / count[y];
      double spread =
          count[y] < 2
              ? Double.NaN
              : Math.sqrt(Math.max(0, squares[y] - count[y] * mean * mean) / (count[y] - 1));
      table.row(dates.firstYear() + y, count[y], mean, spread);
      if (count[y] > 0) {
        points.add(new double[] {dates.firstYear() + y, mean, spread});
      }
    }
    finding.table(table.build());
    trend(finding, "distance", Text.of("평균 거리", "平均距离", "mean distance"), points, 1);
    trend(finding, "spread", Text.of("거리의 표준편차", "距离标准差", "spread of distance"), points, 2);
    finding.chart(
        new Chart.Line(
            "distances-chart",
            Text.of("신규 관계의 평균 거리", "新建立关系的平均距离", "Mean distance of new ties"),
            "distances",
            "year",
            List.of(
                Chart.Series.of(Text.of("평균", "平均", "mean"), "mean"),
                Chart.Series.of(Text.of("표준편차", "标准差", "standard deviation"), "spread")),
            List.of()));
  }

  private static void trend(
      FindingBuilder finding, String id, Text what, List<double[]> points, int column) {
    List<double[]> known = points.stream().filter(point -> !Double.isNaN(point[column])).toList();
    if (known.size() < 5) {
      return;
    }
    Trend trend =
        Trend.of(
            known.stream().mapToDouble(point -> point[0]).toArray(),
            known.stream().mapToDouble(point -> point[column]).toArray());
    finding.figure(
        new Figure(
            id + "-slope",
            Text.of(
                    "{0}의 연간 변화(타일-센, km)",
                    "{0}的年变化（Theil-Sen，公里）", "{0}, change a year (Theil-Sen, km)")
                .with(what),
            trend.slope().value(),
            trend.slope().low(),
            trend.slope().high(),
            KILOMETRES_PER_YEAR,
            known.size()));
    finding.figure(
        Figure.of(
            id + "-p",
            Text.of("{0} 추세 p값(만-켄들)", "{0}趋势p值（Mann-Kendall）", "{0}, trend p (Mann-Kendall)")
                .with(what),
            trend.p(),
            PROBABILITY,
            known.size()));
  }
}
