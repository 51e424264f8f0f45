package org.gyoryu.analysis.reach;

import static org.gyoryu.analysis.finding.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;

/** What the finding on reach says of its answer and method. */
final class ReachTexts {

  private ReachTexts() {}

  static Text farNames(FarRegions far) {
    List<Text> names = new ArrayList<>();
    for (int r = 0; r < far.regions().size(); r++) {
      if (far.isFar(r)) {
        names.add(Words.of(far.regions().get(r)));
      }
    }
    return Text.list(names);
  }

  static Text farShareLabel(Period period) {
    return Text.of("먼 권역 비중({0})", "较远地区占比（{0}）", "far regions' share, {0}").with(period.words());
  }

  static Text raked(Text label) {
    return Text.of("{0}, 공표 통계로 보정", "{0}，按公布统计加权", "{0}, raked").with(label);
  }

  static Text answer(
      Text names,
      ReachQuestion.Spans spans,
      Figure first,
      Figure last,
      double units,
      double p,
      Figure turn,
      boolean up) {
    Text trend =
        Text.of(
                "먼 권역({0})이 신규 관계에서 차지하는 비중은 {1} {2}에서 {3} {4}이 되었으며, 시급 지방정부 수에서 차지하는 비중은 {5}이다(추세 {6}).",
                "较远地区（{0}）在新建立关系中的占比由{1}的{2}变为{3}的{4}，其市级地方政府数占比为{5}（趋势{6}）。",
                "The far regions ({0}) took {2} of the new ties of {1} and {4} of those of {3}; they"
                    + " hold {5} of the second-tier governments (trend {6}).")
            .with(
                names,
                spans.firstTen().words(),
                first.words(),
                spans.lastTen().words(),
                last.words(),
                SHARE.write(units),
                Words.p(p));
    if (Double.isNaN(turn.value())) {
      return trend;
    }
    if (turn.value() <= spans.first() + ReachQuestion.MARGIN - 1) {
      return trend.then(
          up
              ? Text.of(
                  "비중은 처음부터 꾸준히 올랐으며 뚜렷한 전환점은 없다.",
                  "该占比自始逐步上升，没有明显的转折点。",
                  "The share rose from the start on, without a distinct turning point.")
              : Text.of(
                  "비중은 처음부터 꾸준히 내렸으며 뚜렷한 전환점은 없다.",
                  "该占比自始逐步下降，没有明显的转折点。",
                  "The share fell from the start on, without a distinct turning point."));
    }
    Text direction = up ? Text.of("오르기", "上升", "to rise") : Text.of("내리기", "下降", "to fall");
    return trend.then(
        Text.of(
                "꺾은선 모형에 따르면 이 비중은 {0} 이후 {1} 시작했다.",
                "折线模型显示，该占比自{0}以后开始{1}。", "By the broken line the share began {1} after {0}.")
            .with(turn.words(Text.of("{0}년", "{0}年", "{0}")), direction));
  }

  static void raked(FindingBuilder finding, PublishedMargins margins) {
    finding.step(
        Text.of(
                "공표 통계({0}, 총 {1}건)의 구분 {2}가지에 맞추어 가중한 값을 함께 보인다. 그 이후 체결된 관계에는 같은 칸의 가중치를 적용했다.",
                "同时给出按公布统计（{0}，共{1}对）的{2}种划分加权后的数值，此后缔结的关系采用同一单元的权数。",
                "Raked values weight the ties to {2} published divisions of {1} ties ({0}); later ties"
                    + " take the weight of their cell.")
            .with(margins.asOf(), Math.round(margins.whole()), margins.margins().size()));
  }

  static void left(FindingBuilder finding, ReachCells cells) {
    if (!cells.canBeRaked()) {
      finding.caveat(
          Text.of(
              "구분별 공표 통계가 없어 보정한 값은 없다.",
              "没有分项公布统计，未作加权。",
              "No published totals divide the whole, so that nothing could be raked."));
    }
    if (cells.withoutRegion() > 0) {
      finding.caveat(
          Text.of(
                  "권역을 알 수 없는 관계 {0}건은 제외했다.",
                  "有{0}对关系地区不明，未计入。", "{0} ties in no region are left out.")
              .with(cells.withoutRegion()));
    }
  }

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "먼 권역에는 처음에 관심이 적었으나 나중에 그쪽으로 방향을 돌렸다.",
                "起初对较远地区关注较少，后来转向这些地区。",
                "The far regions got little attention at first and were turned to later."),
            Text.of(
                "(가) 첫 10년의 먼 권역 비중(구간 상한)이 시급 지방정부 수 비중보다 낮고, (나) 비중이 상승 추세(코크런-아미티지 p<0.05)이며 최근 10년이 첫"
                    + " 10년보다 높고(차의 구간 하한 0 초과), (다) 전환점의 구간 하한이 전체 기간의 후반에 있는지를 본다. 모두면 뒷받침됨, 일부면 일부"
                    + " 뒷받침됨, 없으면 뒷받침되지 않음.",
                "（一）前十年较远地区占比（区间上限）低于其市级地方政府数占比；（二）占比呈上升趋势（Cochran-Armitage p<0.05），且近十年高于前十年（差的区间下限大于0）；（三）转折点区间下限位于整个时期的后半段。全部成立为“得到支持”，部分成立为“部分支持”，均不成立为“未得到支持”。",
                "(A) Far regions' share of the first ten years (upper end) below their share of"
                    + " second-tier governments; (B) an upward trend (Cochran-Armitage p < 0.05) and the"
                    + " last ten years above the first (lower end of the difference above 0); (C) lower"
                    + " end of the turning point in the second half of the span. All: supported; some:"
                    + " partly; none: not."))
        .step(
            Text.of(
                "먼 권역은 양국이 공유하는 바다에 면한 정부가 하나도 없는 권역이다. 관계 자료가 아니라 지도만으로 정한다.",
                "较远地区指没有任何政府濒临两国共有海域的地区，仅依据地图确定，不看关系数据。",
                "Far regions are those without any government on the sea that the sides share: told from"
                    + " the map, not from the ties."))
        .step(
            Text.of(
                "비중의 구간은 포아송 부트스트랩과 다중대체, 추세는 순열검정, 전환점은 상수 후 직선의 이항 회귀(부트스트랩 구간)로 구했다.",
                "占比区间采用泊松自助法与多重插补，趋势采用置换检验，转折点采用“先常数后直线”的二项回归（自助法区间）。",
                "Intervals of shares come from a Poisson bootstrap over multiply imputed dates, the trend"
                    + " from a permutation test, the turning point from a binomial regression that is"
                    + " constant, then linear (bootstrap interval)."))
        .references(
            "Armitage, P. (1955). Tests for linear trends in proportions and frequencies. Biometrics"
                + " 11, 375-386.",
            "Muggeo, V. M. R. (2003). Estimating regression models with unknown break-points."
                + " Statistics in Medicine 22, 3055-3071.",
            "Deming, W. E., Stephan, F. F. (1940). On a least squares adjustment of a sampled"
                + " frequency table. Ann. Math. Statistics 11, 427-444.",
            "Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13, 245-259.",
            "Sen, P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. JASA"
                + " 63, 1379-1389.");
  }

  /** What to keep in mind of the last ten years: how wide, and how far raking moves them. */
  static void lastTen(FindingBuilder finding, Figure first, Figure last, Optional<Figure> raked) {
    if (last.high() - last.low() > first.high() - first.low()) {
      finding.caveat(
          Text.of(
                  "최근 10년의 비중은 구간({0}~{1})이 첫 10년({2}~{3})보다 넓어 더 불확실하다.",
                  "近十年占比的区间（{0}至{1}）宽于前十年（{2}至{3}），更不确定。",
                  "The share of the last ten years is less sure ({0} to {1}) than that of the first"
                      + " ({2} to {3}).")
              .with(
                  SHARE.write(last.low()),
                  SHARE.write(last.high()),
                  SHARE.write(first.low()),
                  SHARE.write(first.high())));
    }
    raked.ifPresent(
        figure ->
            finding.caveat(
                Text.of(
                        "공표 통계로 보정하면 최근 10년의 비중은 {0}가 아니라 {1}이다.",
                        "按公布统计加权后，近十年占比为{1}，而非{0}。",
                        "Raked to the published totals, the share of the last ten years is {1} instead of"
                            + " {0}.")
                    .with(last.written(), figure.written())));
  }
}
