package org.gyoryu.analysis.reach;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.BrokenLine;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;

/** The far regions' share over time: by period, and by year beside the broken line. */
final class ReachTurn {

  private static final Text FAR_SHARE = Text.of("먼 권역 비중", "较远地区占比", "far regions' share");

  private ReachTurn() {}

  /**
   * By period, raw and raked.
   *
   * @param raw one for each period; {@code raked} likewise, or empty
   */
  static void periods(
      FindingBuilder finding, List<Period> periods, List<Estimate> raw, List<Estimate> raked) {
    Text weighted = ReachTexts.raked(FAR_SHARE);
    TableBuilder table =
        new TableBuilder(
                "far-shares", Text.of("시기별 먼 권역 비중", "各时期较远地区占比", "Far regions' share by period"))
            .words("period", Words.PERIOD)
            .estimate("share", FAR_SHARE, SHARE)
            .estimate("raked", weighted, SHARE);
    for (int p = 0; p < periods.size(); p++) {
      Estimate share = raw.get(p);
      Estimate other = raked.isEmpty() ? Estimate.NONE : raked.get(p);
      table.row(
          periods.get(p).words(),
          share.value(),
          share.low(),
          share.high(),
          other.value(),
          other.low(),
          other.high());
    }
    finding.table(table.build());
    Chart.Series asCounted = Chart.Series.banded(FAR_SHARE, "share");
    finding.chart(
        new Chart.Bars(
            "far-shares-chart",
            Text.of("신규 관계 중 먼 권역의 비중", "新建立关系中较远地区的占比", "Far regions' share of new ties"),
            "far-shares",
            "period",
            raked.isEmpty()
                ? List.of(asCounted)
                : List.of(asCounted, Chart.Series.banded(weighted, "raked")),
            false,
            List.of()));
  }

  /** By year, with the share that the broken line gives. */
  static void years(
      FindingBuilder finding, ReachCells cells, FarRegions far, ReachQuestion.Spans spans) {
    double[] years = ReachQuestion.years(spans);
    double[] successes = ReachQuestion.farCounts(cells.mean(), far, spans);
    double[] trials = ReachQuestion.all(cells.mean(), far, spans);
    Optional<BrokenLine> line = BrokenLine.fit(years, successes, trials, ReachQuestion.MARGIN);
    TableBuilder table =
        new TableBuilder(
                "turn",
                Text.of("연도별 먼 권역 비중과 꺾은선", "历年较远地区占比与折线", "Far share by year and broken line"))
            .number("year", Words.YEAR, CALENDAR_YEAR)
            .number("ties", Words.NEW_TIES, EXPECTED_COUNT)
            .estimate("share", FAR_SHARE, SHARE)
            .number("fitted", FITTED, SHARE);
    for (int i = 0; i < years.length; i++) {
      double year = years[i];
      Estimate share = Intervals.wilson(successes[i], trials[i]);
      table.row(
          year,
          trials[i],
          share.value(),
          share.low(),
          share.high(),
          line.map(fit -> fit.share(year)).orElse(Double.NaN));
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Line(
            "turn-chart",
            Text.of(
                "연도별 먼 권역 비중과 꺾은선 모형", "历年较远地区占比与折线模型", "Far share by year, with the broken line"),
            "turn",
            "year",
            List.of(Chart.Series.banded(FAR_SHARE, "share"), Chart.Series.of(FITTED, "fitted")),
            List.of()));
  }

  private static final Text FITTED = Text.of("꺾은선 모형", "折线模型", "broken line");
}
