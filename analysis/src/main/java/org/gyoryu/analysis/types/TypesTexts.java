package org.gyoryu.analysis.types;

import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.Text;

/** What the finding on types says of its method. */
final class TypesTexts {

  private TypesTexts() {}

  static void describe(FindingBuilder finding) {
    finding
        .graded(
            Text.of(
                "자매·우호 관계에는 접경지역형과 초지역형 평행외교의 특징이 함께 나타난다.",
                "友好关系兼具跨境区域平行外交与跨区域平行外交的特征。",
                "Formal ties show both transborder regional and transregional parallel diplomacy."),
            Text.of(
                "두 유형의 비중이 각각 10% 이상(95% 구간 하한)인 문턱거리가 전체(300~2,000km, 50km 간격)의 4분의 3 이상이면 뒷받침됨, 4분의 1"
                    + " 이상이면 일부 뒷받침됨, 그 미만이면 뒷받침되지 않음. 위치를 아는 관계가 30건 미만이면 자료 부족.",
                "在300至2,000公里（间隔50公里）的阈值中，两类占比的95%区间下限均不低于10%的阈值占四分之三以上为“得到支持”，四分之一以上为“部分支持”，否则为“未得到支持”；位置明确的关系少于30对为“数据不足”。",
                "Thresholds from 300 to 2,000 km by 50 at which the lower ends of both shares are at"
                    + " least 10 %: three quarters or more, supported; one quarter or more, partly;"
                    + " else not. Not enough data under 30 located ties."))
        .step(
            Text.of(
                "두 정부가 같은 바다에 면하거나 청사(또는 중심점) 사이의 측지거리가 문턱거리 이하이면 접경지역형, 그 밖은 초지역형으로 분류한다. 육상 국경이 없는"
                    + " 두 나라에 두차체크의 개념을 적용하기 위한 조작적 정의이다.",
                "双方政府濒临同一海域，或驻地（中心点）间测地距离不超过阈值者为跨境区域型，其余为跨区域型。这是将杜恰切克的概念用于无陆地接壤的两国时的操作性定义。",
                "A tie is transborder regional if both governments border the same sea or their places lie"
                    + " within the threshold, else transregional: Duchacek's terms made operational"
                    + " for two countries without a common land border."))
        .step(
            Text.of(
                "비중의 구간은 윌슨 구간이며, 하나의 문턱거리가 아니라 전 범위에서 판정한다.",
                "占比区间为Wilson区间，判定基于整个阈值范围而非单一阈值。",
                "Intervals are Wilson's; the verdict rests on the whole range of thresholds, not on one."))
        .references(
            "Duchacek, I. D. (1990). Perforated sovereignties: towards a typology of new actors in"
                + " international relations. In: Michelmann, H. J., Soldatos, P. (eds.), Federalism"
                + " and International Relations. Clarendon Press.",
            "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical"
                + " inference. JASA 22, 209-212.",
            "Karney, C. F. F. (2013). Algorithms for geodesics. J. Geodesy 87, 43-55.")
        .caveat(
            Text.of(
                "같은 바다에 면한 정부는 거리와 관계없이 접경지역형으로 본다. 넓은 성급 정부는 중심점이 내륙에 있어도 연해로 분류된다.",
                "濒临同一海域的政府不论距离均视为跨境区域型；面积较大的省级政府即使中心点位于内陆也按沿海处理。",
                "Governments on the same sea count as neighbours at any distance; a large province counts"
                    + " as coastal though its centre lies inland."));
  }
}
