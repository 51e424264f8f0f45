package org.gyoryu.analysis.drivers;

import org.gyoryu.analysis.finding.Text;

/** Words for kinds of policies. */
final class PolicyKinds {

  private PolicyKinds() {}

  /** Programmes of a kind; a kind that is not known here keeps its code. */
  static Text programme(String kind) {
    return switch (kind) {
      case "regional_development" ->
          Text.of("지역개발 정책", "区域发展政策", "regional development programmes");
      case "opening" -> Text.of("개방·시범구 정책", "开放与示范区政策", "opening and pilot areas");
      case "trade" -> Text.of("통상 정책", "经贸政策", "trade policies");
      case "visa" -> Text.of("사증 정책", "签证政策", "visa policies");
      case "diplomatic" -> Text.of("외교 조치", "外交举措", "diplomatic measures");
      case "local_autonomy" -> Text.of("지방자치 제도", "地方自主制度", "local autonomy rules");
      case "health" -> Text.of("방역 조치", "防疫措施", "health measures");
      case "security" -> Text.of("안보 사안", "安全事件", "security events");
      case "other" -> Text.of("기타 지역 대상 정책", "其他面向地区的政策", "other policies for regions");
      default -> Text.of("정책({0})", "政策（{0}）", "policies ({0})").with(kind.replace('_', ' '));
    };
  }
}
