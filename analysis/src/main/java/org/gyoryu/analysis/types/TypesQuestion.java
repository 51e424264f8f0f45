package org.gyoryu.analysis.types;

import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.KILOMETRES;
import static org.gyoryu.analysis.finding.Unit.SHARE;
import static org.gyoryu.model.DiplomacyType.TRANSBORDER_REGIONAL;
import static org.gyoryu.model.DiplomacyType.TRANSREGIONAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;

/** Are both types of parallel diplomacy present? (docs/methods-findings.md, "Types") */
public final class TypesQuestion implements Question {

  private static final int FEWEST = 30;
  private static final double PRESENT = 0.1;
  private static final int NEAREST_KM = 300;
  private static final int FARTHEST_KM = 2_000;
  private static final int STEP_KM = 50;
  private static final int THRESHOLDS = (FARTHEST_KM - NEAREST_KM) / STEP_KM + 1;
  private static final Text THRESHOLD = Text.of("문턱거리(km)", "阈值（公里）", "threshold (km)");

  @Override
  public String id() {
    return "types";
  }

  @Override
  public Text words() {
    return Text.of(
        "접경지역형과 초지역형 평행외교가 모두 나타나는가?",
        "跨境区域平行外交与跨区域平行外交是否并存？",
        "Are transborder regional and transregional parallel diplomacy both present?");
  }

  @Override
  public Finding compute(Snapshot snapshot, Settings settings, Progress progress) {
    FindingBuilder finding = new FindingBuilder(this, snapshot, settings);
    TypesTexts.describe(finding);
    TieDates dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
    double[] distances = distances(snapshot, dates);
    Neighbours all = Neighbours.of(distances, i -> true);
    if (all.located() < FEWEST) {
      return finding.notEnoughData(
          Text.of(
                  "위치를 알 수 있는 관계가 {0}건뿐이어서 유형을 판단할 수 없다.",
                  "位置明确的友好关系仅{0}对，无法判断类型。",
                  "The places of only {0} ties are known, too few to tell their types.")
              .with(all.located()));
    }
    int both = thresholds(finding, all);
    progress.at(0.4);
    periods(finding, snapshot, dates, distances);
    progress.at(0.8);
    levels(finding, snapshot, dates, distances);
    return conclude(finding, dates, all, both);
  }

  private static double[] distances(Snapshot snapshot, TieDates dates) {
    double[] distances = new double[dates.size()];
    for (int i = 0; i < distances.length; i++) {
      Tie tie = dates.tie(i);
      boolean sea =
          DiplomacyRule.shareSea(snapshot.government(tie.aId()), snapshot.government(tie.bId()));
      distances[i] = Neighbours.distance(sea, tie.distanceKm());
    }
    return distances;
  }

  private static int thresholds(FindingBuilder finding, Neighbours all) {
    TableBuilder table =
        new TableBuilder("thresholds", Text.of("문턱거리별 유형 비중", "各阈值下的类型占比", "Types by threshold"))
            .number("threshold", THRESHOLD, KILOMETRES)
            .estimate("transborder", Words.of(TRANSBORDER_REGIONAL), SHARE)
            .estimate("transregional", Words.of(TRANSREGIONAL), SHARE)
            .number(
                "both", Text.of("두 유형 모두 존재(1=예)", "两类并存（1=是）", "both present (1 = yes)"), COUNT);
    int both = 0;
    for (int km = NEAREST_KM; km <= FARTHEST_KM; km += STEP_KM) {
      Estimate near = all.share(TRANSBORDER_REGIONAL, km);
      Estimate far = all.share(TRANSREGIONAL, km);
      boolean present = near.low() >= PRESENT && far.low() >= PRESENT;
      both += present ? 1 : 0;
      table.row(
          km,
          near.value(),
          near.low(),
          near.high(),
          far.value(),
          far.low(),
          far.high(),
          present ? 1 : 0);
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Line(
            "thresholds-chart",
            Text.of("문턱거리에 따른 유형 비중", "类型占比随阈值的变化", "Share of either type by threshold"),
            "thresholds",
            "threshold",
            List.of(
                Chart.Series.banded(Words.of(TRANSBORDER_REGIONAL), "transborder"),
                Chart.Series.banded(Words.of(TRANSREGIONAL), "transregional")),
            List.of(
                new Chart.Flag(
                    Text.of("기본 문턱거리", "默认阈值", "usual threshold"),
                    DiplomacyRule.DEFAULT.thresholdKm(),
                    DiplomacyRule.DEFAULT.thresholdKm()))));
    return both;
  }

  private static void periods(
      FindingBuilder finding, Snapshot snapshot, TieDates dates, double[] distances) {
    List<Period> periods = Period.lustra(dates.firstYear(), snapshot.asOf().getYear());
    List<Neighbours> byPeriod = new ArrayList<>();
    for (Period period : periods) {
      byPeriod.add(
          Neighbours.of(distances, i -> dates.isDated(i) && period.contains(dates.year(i, 0))));
    }
    TableBuilder table =
        new TableBuilder("periods", Text.of("시기별 유형", "各时期类型", "Types by period and threshold"))
            .number("threshold", THRESHOLD, KILOMETRES)
            .words("period", Words.PERIOD)
            .number("ties", Text.of("연도 확인 건수", "年份明确数", "dated ties"), COUNT)
            .estimate("transborder", Words.of(TRANSBORDER_REGIONAL), SHARE)
            .estimate("with-undated", Text.of("연도 미상 포함", "含年份不详", "with undated ties"), SHARE);
    Estimate[][] completed = new Estimate[periods.size()][];
    for (int p = 0; p < completed.length; p++) {
      completed[p] = completed(dates, distances, periods.get(p));
    }
    for (int t = 0; t < THRESHOLDS; t++) {
      int km = NEAREST_KM + STEP_KM * t;
      for (int p = 0; p < periods.size(); p++) {
        Neighbours dated = byPeriod.get(p);
        Estimate share = dated.share(TRANSBORDER_REGIONAL, km);
        table.row(
            km,
            periods.get(p).words(),
            dated.located(),
            share.value(),
            share.low(),
            share.high(),
            completed[p][t].value(),
            completed[p][t].low(),
            completed[p][t].high());
      }
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Sliced(
            new Chart.Bars(
                "periods-chart",
                Text.of("시기별 접경지역형 비중", "各时期跨境区域型占比", "Transborder share by period"),
                "periods",
                "period",
                List.of(Chart.Series.banded(Words.of(TRANSBORDER_REGIONAL), "transborder")),
                false,
                List.of()),
            "threshold",
            DiplomacyRule.DEFAULT.thresholdKm()));
  }

  /** The share of a period at every threshold, undated ties with the part that falls in it. */
  private static Estimate[] completed(TieDates dates, double[] distances, Period period) {
    double[] near = new double[THRESHOLDS + 1];
    for (int i = 0; i < distances.length; i++) {
      if (!Double.isNaN(distances[i])) {
        double steps = Math.ceil((distances[i] - NEAREST_KM) / STEP_KM);
        near[(int) Math.max(0, Math.min(THRESHOLDS, steps))] += part(dates, i, period);
      }
    }
    double located = Arrays.stream(near).sum();
    Estimate[] shares = new Estimate[THRESHOLDS];
    double sum = 0;
    for (int t = 0; t < THRESHOLDS; t++) {
      sum += near[t];
      shares[t] = Intervals.wilson(sum, located);
    }
    return shares;
  }

  /** Part of the versions of the dates in which a tie falls in a period. */
  private static double part(TieDates dates, int tie, Period period) {
    if (dates.isDated(tie)) {
      return period.contains(dates.year(tie, 0)) ? 1 : 0;
    }
    int within = 0;
    for (int version = 0; version < dates.versions(); version++) {
      within += period.contains(dates.year(tie, version)) ? 1 : 0;
    }
    return (double) within / dates.versions();
  }

  private static void levels(
      FindingBuilder finding, Snapshot snapshot, TieDates dates, double[] distances) {
    TableBuilder table =
        new TableBuilder("levels", Text.of("단계별 유형", "各级别类型", "Types by level and threshold"))
            .number("threshold", THRESHOLD, KILOMETRES)
            .words("levels", Text.of("단계 조합", "级别组合", "levels"))
            .number("ties", Words.TIES, COUNT)
            .estimate("transborder", Words.of(TRANSBORDER_REGIONAL), SHARE);
    Map<Text, Neighbours> byLevels = byLevels(snapshot, dates, distances);
    for (int km = NEAREST_KM; km <= FARTHEST_KM; km += STEP_KM) {
      for (Map.Entry<Text, Neighbours> each : byLevels.entrySet()) {
        Estimate share = each.getValue().share(TRANSBORDER_REGIONAL, km);
        table.row(
            km, each.getKey(), each.getValue().located(), share.value(), share.low(), share.high());
      }
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Sliced(
            new Chart.Bars(
                "levels-chart",
                Text.of("행정 단계별 접경지역형 비중", "各级别跨境区域型占比", "Transborder share by level"),
                "levels",
                "levels",
                List.of(Chart.Series.banded(Words.of(TRANSBORDER_REGIONAL), "transborder")),
                false,
                List.of()),
            "threshold",
            DiplomacyRule.DEFAULT.thresholdKm()));
  }

  /** Ties by the levels of the first and the second side. */
  private static Map<Text, Neighbours> byLevels(
      Snapshot snapshot, TieDates dates, double[] distances) {
    Map<Text, Neighbours> byLevels = new LinkedHashMap<>();
    for (Tier a : Tier.values()) {
      for (Tier b : Tier.values()) {
        Neighbours some =
            Neighbours.of(
                distances,
                i ->
                    snapshot.government(dates.tie(i).aId()).level().tier() == a
                        && snapshot.government(dates.tie(i).bId()).level().tier() == b);
        if (some.located() > 0) {
          byLevels.put(
              Text.of("{0}–{1}", "{0}—{1}", "{0}–{1}").with(Words.of(a), Words.of(b)), some);
        }
      }
    }
    return byLevels;
  }

  private static Finding conclude(
      FindingBuilder finding, TieDates dates, Neighbours all, int both) {
    Figure near = finding.key(figure("transborder", TRANSBORDER_REGIONAL, all));
    Figure far = finding.key(figure("transregional", TRANSREGIONAL, all));
    finding.key(
        Figure.of(
            "thresholds-with-both",
            Text.of("두 유형이 모두 나타나는 문턱거리 비율", "两类并存的阈值占比", "thresholds at which both are present"),
            (double) both / THRESHOLDS,
            SHARE,
            THRESHOLDS));
    int untold = dates.size() - all.located();
    if (untold > 0) {
      finding.caveat(
          Text.of(
                  "위치를 알 수 없는 관계 {0}건은 제외했다.",
                  "有{0}对关系位置不明，未计入。", "{0} ties whose places are unknown are left out.")
              .with(untold));
    }
    Text answer =
        Text.of(
                "문턱거리 600km에서 유형을 판정할 수 있는 {0}건 가운데 접경지역형은 {1}, 초지역형은 {2}이다. 300~2,000km의 문턱거리 {3}개 중"
                    + " {4}개에서 두 유형이 각각 10% 이상을 차지한다.",
                "以600公里为阈值，在可判定类型的{0}对关系中，跨境区域型占{1}，跨区域型占{2}。在300至2,000公里的{3}个阈值中，有{4}个阈值下两类各占10%以上。",
                "At a threshold of 600 km, {1} of the {0} ties whose type can be told are transborder"
                    + " regional and {2} transregional. Both types hold at least a tenth at {4} of {3}"
                    + " thresholds from 300 to 2,000 km.")
            .with(COUNT.write(all.located()), near.words(), far.words(), THRESHOLDS, both);
    double part = (double) both / THRESHOLDS;
    Grade grade =
        part >= 0.75 ? Grade.SUPPORTED : part >= 0.25 ? Grade.PARTLY : Grade.NOT_SUPPORTED;
    return finding.answer(answer, grade);
  }

  private static Figure figure(String id, DiplomacyType type, Neighbours all) {
    Estimate share = all.share(type, DiplomacyRule.DEFAULT.thresholdKm());
    return new Figure(
        id,
        Text.of("{0} 비중(600km)", "{0}占比（600公里）", "share of {0} at 600 km").with(Words.of(type)),
        share.value(),
        share.low(),
        share.high(),
        SHARE,
        all.located());
  }
}
