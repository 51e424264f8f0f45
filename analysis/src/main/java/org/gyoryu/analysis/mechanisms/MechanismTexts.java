package org.gyoryu.analysis.mechanisms;

import java.util.List;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.finding.Figure;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Trend;
import org.gyoryu.model.MechanismKind;

/** What the finding on mechanisms says of its answer and method. */
final class MechanismTexts {

  private MechanismTexts() {}

  static Text answer(
      List<MechanismHistory> histories, int measured, Trend trend, Figure regularly, long regular) {
    Text course =
        trend.rises(0.05)
            ? Text.of("늘어났고", "呈上升趋势", "rose")
            : trend.falls(0.05)
                ? Text.of("줄어들었고", "呈下降趋势", "fell")
                : Text.of("뚜렷한 추세가 없고", "没有明显趋势", "shows no clear trend");
    return Text.of(
            "등록된 메커니즘은 {0}개(양자 {1}, 3자 {2}, 다자 {3})이다. 회의가 3개 연도 이상 기록된 {4}개 가운데 한 해에 회의를 연 메커니즘 수는 {5}({6}),"
                + " {7}개({8})가 정례적으로 열린다.",
            "登记的合作机制共{0}个（双边{1}个、三边{2}个、多边{3}个）。在有三个以上年份会议记录的{4}个机制中，每年召开会议的机制数{5}（{6}），{7}个（{8}）定期召开。",
            "{0} mechanisms are on record ({1} bilateral, {2} trilateral, {3} multilateral). Of the {4}"
                + " with meetings in three years or more, the number that meets in a year {5} ({6}),"
                + " and {7} ({8}) meet regularly.")
        .with(
            histories.size(),
            count(histories, MechanismKind.BILATERAL),
            count(histories, MechanismKind.TRILATERAL),
            count(histories, MechanismKind.MULTILATERAL),
            measured,
            course,
            Words.p(trend.p()),
            regular,
            regularly.written());
  }

  private static long count(List<MechanismHistory> histories, MechanismKind kind) {
    return histories.stream().filter(history -> history.mechanism().kind() == kind).count();
  }

  static Text resumed(Shock shock, int before, long resumed, Figure again) {
    return Text.of(
            "마지막 충격({0}~{1}) 이전에 회의를 연 {2}개 가운데 {3}개({4})가 그 뒤 다시 회의를 열었다.",
            "最近一次冲击（{0}至{1}）之前召开过会议的{2}个机制中，{3}个（{4}）此后恢复召开。",
            "Of the {2} that had met before the last shock ({0} to {1}), {3} ({4}) met again after it.")
        .with(shock.from(), shock.to(), before, resumed, again.written());
  }

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "양자 및 다자 협력 메커니즘이 성숙해졌다.",
                "双边和多边合作机制日趋成熟。",
                "Bilateral and multilateral mechanisms matured."),
            Text.of(
                "회의가 3개 연도 이상 기록된 메커니즘을 대상으로 (가) 연간 개최 메커니즘 수의 상승 추세(만-켄들 p<0.05), (나) 절반 이상의 정례 개최(간격"
                    + " 변동계수 0.5 미만), (다) 마지막 충격 이전에 열린 메커니즘 절반 이상의 재개를 본다. 모두면 뒷받침됨, 일부면 일부 뒷받침됨, 없으면"
                    + " 뒷받침되지 않음. 해당 메커니즘이 3개 미만이면 자료 부족.",
                "以有三个以上年份会议记录的机制为对象：（一）每年召开会议的机制数呈上升趋势（Mann-Kendall p<0.05）；（二）半数以上定期召开（间隔变异系数小于0.5）；（三）最近一次冲击前召开过会议的机制半数以上恢复召开。全部成立为“得到支持”，部分成立为“部分支持”，均不成立为“未得到支持”；此类机制不足3个为“数据不足”。",
                "Of mechanisms with meetings in three years or more: (A) the number that meets in a year"
                    + " rises (Mann-Kendall p < 0.05); (B) at least half meet regularly (variation of"
                    + " gaps below 0.5); (C) at least half of those that had met before the last shock"
                    + " met again. All: supported; some: partly; none: not. Not enough data under three"
                    + " such mechanisms."))
        .step(
            Text.of(
                "성숙도 지수는 8개 지표를 정규화하여 가중 기하평균한 것이며, 순위의 구간은 가중치와 정규화 방법을 바꾼 몬테카를로 계산에서 얻었다.",
                "成熟度指数由8项指标标准化后加权几何平均得到，名次区间来自改变权重与标准化方法的蒙特卡罗计算。",
                "The maturity index is the weighted geometric mean of eight normalised indicators; ranks"
                    + " have intervals from random weights and normalisations."))
        .step(
            Text.of(
                "관계의 강도는 길이·폭·깊이·열기·빈도의 다섯 차원 백분위의 기하평균이며, 단계 이행은 카플란-마이어와 로그순위 검정으로 보았다.",
                "关系的交往度为长度、宽度、深度、热度、频度五个维度百分位的几何平均；阶段进展采用Kaplan-Meier估计与对数秩检验。",
                "Intensity of a tie is the geometric mean of percentile ranks in length, breadth, depth,"
                    + " heat and frequency; steps between stages by Kaplan-Meier and log-rank."))
        .step(
            Text.of(
                "같은 메커니즘의 회원끼리 관계를 더 맺는지는 메커니즘별·정부별 회원 수를 고정한 순열과 비교했다.",
                "同一机制成员之间是否更易结好，通过固定各机制与各政府成员数的置换来比较。",
                "Whether members of one mechanism tie up more often is held against permutations that keep"
                    + " the sums of mechanisms and of governments."))
        .references(
            "OECD, JRC (2008). Handbook on constructing composite indicators. OECD Publishing.",
            "Saltelli, A. et al. (2010). Variance based sensitivity analysis of model output. Computer"
                + " Physics Communications 181, 259-270.",
            "Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from incomplete observations."
                + " JASA 53, 457-481.",
            "Borgatti, S. P., Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks"
                + " 19, 243-269.",
            "Borgatti, S. P., Everett, M. G. (1999). Models of core/periphery structures. Social"
                + " Networks 21, 375-395.",
            "Strona, G. et al. (2014). A fast and unbiased procedure to randomize ecological binary"
                + " matrices with fixed row and column totals. Nature Communications 5, 4114.",
            "Baycan-Levent, T., Gülümser Akgün, A. A., Kundak, S. (2010). Success conditions for urban"
                + " networks: Eurocities and sister cities. European Planning Studies 18, 1187-1206.")
        .caveat(
            Text.of(
                "회의와 회원은 공개 페이지에 남은 것만 기록되어 있어, 빠진 회의는 개최 간격을 불규칙하게 보이게 한다.",
                "会议与成员仅限公开网页所载，遗漏的会议会使召开间隔显得不规则。",
                "Meetings and members are those that public pages keep; meetings that are missing make gaps"
                    + " look irregular."))
        .caveat(
            Text.of(
                "메커니즘의 법적 근거는 자료 묶음에 항목이 없어 지수에 넣지 않았다.",
                "数据包中没有机制的法律依据一项，未纳入指数。",
                "The data package has no field for the legal base of a mechanism, so that the index lacks"
                    + " it."))
        .caveat(
            Text.of(
                "제3국 정부는 연결망 계산에서 제외했다.",
                "网络计算不含第三国政府。",
                "Governments of third countries are left out of the network."));
  }
}
