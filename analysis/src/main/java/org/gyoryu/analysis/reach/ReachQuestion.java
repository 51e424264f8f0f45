package org.gyoryu.analysis.reach;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.PROBABILITY;
import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
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
import org.gyoryu.analysis.stats.BrokenLine;
import org.gyoryu.analysis.stats.CochranArmitage;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.model.Snapshot;

/** Did ties turn to far regions, and when? (docs/methods-findings.md, "Reach") */
public final class ReachQuestion implements Question {

  private static final int FEWEST = 50;
  private static final double LEVEL = 0.05;
  static final int MARGIN = 4;
  private static final int DECADE = 10;

  @Override
  public String id() {
    return "reach";
  }

  @Override
  public Text words() {
    return Text.of(
        "먼 권역에 대한 관심은 처음에 적었다가 나중에 늘었는가?",
        "对较远地区的关注是否先少后多？",
        "Were the far regions little attended to at first, and turned to later?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    ReachTexts.describe(finding);
    TieDates dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
    List<String> schemes = FarRegions.schemes(snapshot);
    FarRegions far = FarRegions.of(snapshot, schemes.isEmpty() ? "" : schemes.get(0));
    int lastFull = lastFullYear(snapshot);
    if (!far.anyFar() || dates.dated() < FEWEST || lastFull - dates.firstYear() < 2 * DECADE) {
      return finding.notEnoughData(
          Text.of(
              "권역 구분이 없거나 연도가 확인된 관계가 너무 적어 판단할 수 없다.",
              "没有地区划分，或年份明确的关系过少，无法判断。",
              "There are no regions to compare, or too few ties with a year, so nothing can be said."));
    }
    Optional<PublishedMargins> published = PublishedMargins.find(snapshot);
    ReachCells cells = ReachCells.of(snapshot, dates, far, published);
    List<Period> periods = Period.lustra(dates.firstYear(), dates.lastYear());
    Spans spans = new Spans(dates.firstYear(), lastFull);
    double[][] replicates =
        Replicates.run(
            Draws.seed(settings.seed(), "reach"),
            settings.replicates(),
            settings.threads(),
            (r, random) -> numbers(cells.resampled(r, random), cells, far, periods, spans));
    progress.at(0.5);
    double[] point = numbers(cells.mean(), cells, far, periods, spans);
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < point.length; i++) {
      estimates.add(Intervals.percentile(point[i], Replicates.column(replicates, i)));
    }
    int base = 2 * far.regions().size() * periods.size() + 8;
    ReachTurn.periods(
        finding,
        periods,
        estimates.subList(base, base + periods.size()),
        cells.canBeRaked()
            ? estimates.subList(base + periods.size(), base + 2 * periods.size())
            : List.of());
    ReachTables.shares(finding, cells, far, periods, estimates);
    ReachTurn.years(finding, cells, far, spans);
    ReachTables.otherSchemes(finding, snapshot, dates, schemes, periods);
    ReachTables.quotients(finding, snapshot, cells, far, spans);
    progress.at(0.7);
    ReachTables.distances(finding, dates, lastFull);
    ReachLeaders.describe(finding, snapshot, dates, far);
    published.ifPresent(margins -> ReachTexts.raked(finding, margins));
    ReachTexts.left(finding, cells);
    Finding done = conclude(finding, snapshot, settings, cells, far, spans, estimates, periods);
    progress.at(1);
    return done;
  }

  /**
   * The spans that the grade compares.
   *
   * @param first first year
   * @param lastFull last year that is complete
   */
  record Spans(int first, int lastFull) {

    Period firstTen() {
      return new Period(first, first + DECADE - 1);
    }

    Period lastTen() {
      return new Period(lastFull - DECADE + 1, lastFull);
    }

    Period whole() {
      return new Period(first, lastFull);
    }
  }

  private static int lastFullYear(Snapshot snapshot) {
    boolean full = snapshot.asOf().getDayOfYear() == snapshot.asOf().lengthOfYear();
    return snapshot.asOf().getYear() - (full ? 0 : 1);
  }

  /**
   * All numbers of one table of counts: share of every region in every period, raw, then raked; far
   * share of the first and the last ten years and their difference, raw, then raked; break; slope;
   * far share of every period, raw, then raked.
   */
  private static double[] numbers(
      ReachCells.Table raw, ReachCells cells, FarRegions far, List<Period> periods, Spans spans) {
    ReachCells.Table raked = cells.canBeRaked() ? raw.raked() : raw;
    int regions = far.regions().size();
    double[] numbers = new double[2 * (regions + 1) * periods.size() + 8];
    int at = 0;
    for (ReachCells.Table table : List.of(raw, raked)) {
      for (Period period : periods) {
        for (int r = 0; r < regions; r++) {
          numbers[at++] = table.share(r, period);
        }
      }
    }
    for (ReachCells.Table table : List.of(raw, raked)) {
      double first = farShare(table, far, spans.firstTen());
      double last = farShare(table, far, spans.lastTen());
      numbers[at++] = first;
      numbers[at++] = last;
      numbers[at++] = last - first;
    }
    Optional<BrokenLine> line = brokenLine(raw, far, spans);
    numbers[at++] = line.map(BrokenLine::breakTime).orElse(Double.NaN);
    numbers[at++] = line.map(BrokenLine::slope).orElse(Double.NaN);
    for (ReachCells.Table table : List.of(raw, raked)) {
      for (Period period : periods) {
        numbers[at++] = farShare(table, far, period);
      }
    }
    return numbers;
  }

  static double farShare(ReachCells.Table table, FarRegions far, Period period) {
    double share = 0;
    for (int r = 0; r < far.regions().size(); r++) {
      share += far.isFar(r) ? table.share(r, period) : 0;
    }
    return share;
  }

  private static Optional<BrokenLine> brokenLine(
      ReachCells.Table table, FarRegions far, Spans spans) {
    return BrokenLine.fit(
        years(spans), farCounts(table, far, spans), all(table, far, spans), MARGIN);
  }

  static double[] years(Spans spans) {
    double[] years = new double[spans.whole().years()];
    Arrays.setAll(years, i -> spans.first() + i);
    return years;
  }

  static double[] farCounts(ReachCells.Table table, FarRegions far, Spans spans) {
    return counts(table, far, spans, true);
  }

  static double[] all(ReachCells.Table table, FarRegions far, Spans spans) {
    return counts(table, far, spans, false);
  }

  private static double[] counts(
      ReachCells.Table table, FarRegions far, Spans spans, boolean onlyFar) {
    double[] counts = new double[spans.whole().years()];
    for (int i = 0; i < counts.length; i++) {
      Period year = new Period(spans.first() + i, spans.first() + i);
      for (int r = 0; r < far.regions().size(); r++) {
        counts[i] += !onlyFar || far.isFar(r) ? table.count(r, year) : 0;
      }
    }
    return counts;
  }

  private static Finding conclude(
      FindingBuilder finding,
      Snapshot snapshot,
      Settings settings,
      ReachCells cells,
      FarRegions far,
      Spans spans,
      List<Estimate> estimates,
      List<Period> periods) {
    int base = 2 * far.regions().size() * periods.size();
    int n = (int) Math.round(Arrays.stream(all(cells.mean(), far, spans)).sum());
    Text names = ReachTexts.farNames(far);
    Figure first =
        finding.key(
            figure(
                "far-first", ReachTexts.farShareLabel(spans.firstTen()), estimates.get(base), n));
    Figure last =
        finding.key(
            figure(
                "far-last", ReachTexts.farShareLabel(spans.lastTen()), estimates.get(base + 1), n));
    Figure change =
        finding.key(
            figure(
                "far-change",
                Text.of("먼 권역 비중의 변화", "较远地区占比变化", "change of the far regions' share"),
                estimates.get(base + 2),
                n));
    Optional<Figure> raked = Optional.empty();
    if (cells.canBeRaked()) {
      finding.key(
          figure(
              "far-first-raked",
              ReachTexts.raked(ReachTexts.farShareLabel(spans.firstTen())),
              estimates.get(base + 3),
              n));
      Figure lastRaked =
          finding.key(
              figure(
                  "far-last-raked",
                  ReachTexts.raked(ReachTexts.farShareLabel(spans.lastTen())),
                  estimates.get(base + 4),
                  n));
      raked = Optional.of(lastRaked);
    }
    ReachTexts.lastTen(finding, first, last, raked);
    double units = ReachTables.farShareOfUnits(snapshot, far);
    finding.key(
        Figure.of(
            "far-units",
            Text.of(
                "시급 지방정부 중 먼 권역 비중",
                "市级地方政府中较远地区占比",
                "far regions' share of second-tier governments"),
            units,
            SHARE,
            ReachTables.unitsInAll(snapshot, far)));
    double p = trendP(finding, settings, cells, far, spans);
    Estimate turn = estimates.get(base + 6);
    Figure turning =
        finding.key(
            new Figure(
                "turn",
                Text.of("비중이 변하기 시작한 해", "占比开始变化之年", "year from which the share moved"),
                turn.value(),
                turn.low(),
                turn.high(),
                CALENDAR_YEAR,
                n));
    ReachTests.breakTest(finding, settings, cells, far, spans);
    boolean little = first.high() < units;
    boolean rose = p < LEVEL && change.low() > 0;
    boolean slopesUp = estimates.get(base + 7).value() > 0;
    boolean late = slopesUp && turning.low() >= (spans.first() + spans.lastFull()) / 2.0;
    Text answer = ReachTexts.answer(names, spans, first, last, units, p, turning, slopesUp);
    return finding.answer(answer, Grade.of(little, rose, late));
  }

  private static double trendP(
      FindingBuilder finding, Settings settings, ReachCells cells, FarRegions far, Spans spans) {
    double[] p = new double[cells.versions()];
    double[] z = new double[cells.versions()];
    for (int version = 0; version < p.length; version++) {
      ReachCells.Table table = cells.version(version);
      CochranArmitage test =
          CochranArmitage.of(
              years(spans),
              farCounts(table, far, spans),
              all(table, far, spans),
              settings.replicates(),
              Draws.seed(settings.seed(), "trend" + version));
      p[version] = test.p();
      z[version] = test.z();
    }
    double median = Intervals.median(p);
    finding.figure(
        Figure.of(
            "trend-z",
            Text.of("코크런-아미티지 추세 z", "Cochran-Armitage趋势z", "Cochran-Armitage trend z"),
            Intervals.median(z),
            Unit.STATISTIC,
            spans.whole().years()));
    finding.figure(
        Figure.of(
            "trend-p",
            Text.of(
                "코크런-아미티지 추세 p값(순열)",
                "Cochran-Armitage趋势p值（置换）",
                "Cochran-Armitage trend p (permutation)"),
            median,
            PROBABILITY,
            spans.whole().years()));
    return median;
  }

  static Figure figure(String id, Text label, Estimate estimate, int n) {
    return new Figure(id, label, estimate.value(), estimate.low(), estimate.high(), SHARE, n);
  }

  static Text region(FarRegions far, int region) {
    return Words.of(far.regions().get(region));
  }
}
