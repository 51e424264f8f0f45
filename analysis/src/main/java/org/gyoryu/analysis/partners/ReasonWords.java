package org.gyoryu.analysis.partners;

import java.util.Locale;
import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.finding.Text;

/**
 * Says the value of a covariate in plain words, as one side sees it. Covariates are on the natural
 * scale of docs/methods-drivers.md.
 */
final class ReasonWords {

  private static final double HALF = 0.5;
  private static final double MYRIAD = 10_000;

  private final boolean chooserIsA;

  ReasonWords(boolean chooserIsA) {
    this.chooserIsA = chooserIsA;
  }

  Text of(Covariate covariate, double value) {
    String id = covariate.id();
    if (id.startsWith("programme-")) {
      return programme(covariate.label(), value);
    }
    return switch (id) {
      case "distance" ->
          Text.of("거리 약 {0}km", "相距约{0}公里", "about {0} km away").with(whole(Math.exp(value)));
      case "shared-sea" ->
          value > 0
              ? Text.of("같은 바다에 접함", "濒临同一海域", "both border the same sea")
              : Text.of("같은 바다에 접하지 않음", "不濒临同一海域", "no common sea");
      case "coastal" ->
          value > 0
              ? Text.of("양쪽 모두 바다에 접함", "双方均临海", "both lie on a coast")
              : Text.of("한쪽 이상이 내륙", "至少一方为内陆", "not both on a coast");
      case "link" ->
          count(
              value,
              Text.of("여객선·항공 노선 {0}개", "客轮与航空线路{0}条", "ferry lines and air routes: {0}"),
              Text.of("기록된 직항 노선 없음", "没有直达线路的记录", "no direct line on record"));
      case "kin-a", "kin-b" -> kin(id, value);
      case "consulate" ->
          count(
              value,
              Text.of("관할 광역 안 영사관 {0}곳", "所在省级区域设有领事馆{0}处", "consulates in the province: {0}"),
              Text.of("영사관 없음", "没有领事馆", "no consulate"));
      case "size-a", "size-b" -> size(id, value);
      case "size-gap" ->
          value < HALF
              ? Text.of("인구 규모가 비슷함", "人口规模相近", "similar in size")
              : Text.of("인구 규모가 다름", "人口规模不同", "different in size");
      case "income-a", "income-b" -> income(id, value);
      default -> network(covariate, value);
    };
  }

  private Text network(Covariate covariate, double value) {
    return switch (covariate.id()) {
      case "ties-a", "ties-b" -> ties(covariate.id(), value);
      case "parents" ->
          value > 0
              ? Text.of("상급 지방정부끼리 이미 관계를 맺음", "上级政府间已结好", "their provinces are tied")
              : Text.of("상급 지방정부끼리 맺은 관계 없음", "上级政府间尚未结好", "their provinces are not tied");
      case "neighbours-a", "neighbours-b" -> neighbours(covariate.id(), value);
      case "four-cycles" ->
          count(
              value,
              Text.of("기존 상대를 통한 연결 {0}개", "经现有伙伴的间接联系{0}条", "links through partners: {0}"),
              Text.of("기존 상대를 통한 연결 없음", "没有经现有伙伴的联系", "no link through partners"));
      case "mechanism" ->
          count(
              value,
              Text.of("함께 참여하는 협력 메커니즘 {0}개", "共同参与的合作机制{0}个", "common mechanisms: {0}"),
              Text.of("함께 참여하는 협력 메커니즘 없음", "没有共同参与的合作机制", "no common mechanism"));
      case "contact" ->
          value > 0
              ? Text.of(
                  "이미 교류하거나 의향서를 맺은 적이 있음", "此前有过交流或意向", "earlier exchange or intent on record")
              : Text.of("기록된 교류 없음", "没有交流记录", "no earlier contact on record");
      default ->
          Text.of("{0}: {1}", "{0}：{1}", "{0}: {1}")
              .with(covariate.label(), String.format(Locale.ROOT, "%.2f", value));
    };
  }

  /** Whether a covariate of one side is that of the candidate. */
  private boolean isOfCandidate(String id) {
    return id.endsWith("-b") == chooserIsA;
  }

  private static Text programme(Text label, double value) {
    if (value > 0) {
      return Text.of("{0} 대상 지역({1}건)", "列入{0}（{1}项）", "{0}: {1} in force")
          .with(label, whole(Math.expm1(value)));
    }
    return value < 0
        ? Text.of("{0}: 제한 조치가 있음", "{0}：存在限制措施", "{0}: restricted").with(label)
        : Text.of("{0} 대상 아님", "未列入{0}", "{0}: none").with(label);
  }

  private Text kin(String id, double value) {
    String perThousand = String.format(Locale.ROOT, "%.1f", Math.expm1(value));
    if (value < 0.05) {
      return Text.of("상대 지역에 우리 쪽 주민이 거의 없음", "对方区域几乎没有我方族裔居民", "hardly any kin live there");
    }
    return isOfCandidate(id)
        ? Text.of(
                "상대 지역의 우리 쪽 민족·국민 인구 천 명당 {0}명",
                "对方区域每千人有我方族裔或国民{0}人", "{0} kin per 1,000 inhabitants")
            .with(perThousand)
        : Text.of(
                "우리 지역의 상대 쪽 민족·국민 인구 천 명당 {0}명",
                "我方区域每千人有对方族裔或国民{0}人", "{0} of their people per 1,000 here")
            .with(perThousand);
  }

  private Text size(String id, double value) {
    Text people = people(Math.exp(value));
    return isOfCandidate(id)
        ? Text.of("인구 {0}", "人口{0}", "population {0}").with(people)
        : Text.of("우리 인구 {0}", "己方人口{0}", "own population {0}").with(people);
  }

  /** About so many, in the units of each language. */
  static Text people(double persons) {
    if (persons < MYRIAD) {
      return Text.of("약 {0}명", "约{0}人", "about {0}").with(whole(Math.rint(persons / 100) * 100));
    }
    long myriads = Math.round(persons / MYRIAD);
    if (myriads >= (long) MYRIAD) {
      return new Text(
          "약 %d억 %,d만 명".formatted(myriads / 10_000, myriads % 10_000),
          String.format(Locale.ROOT, "约%.2f亿", persons / MYRIAD / MYRIAD),
          String.format(Locale.ROOT, "about %.0f million", persons / 1e6));
    }
    String english =
        persons < 1e6
            ? whole(Math.rint(persons / MYRIAD) * MYRIAD)
            : String.format(Locale.ROOT, "%.1f million", persons / 1e6);
    return new Text("약 %,d만 명".formatted(myriads), "约" + myriads + "万", "about " + english);
  }

  private Text income(String id, double value) {
    Text whose = isOfCandidate(id) ? Text.of("상대", "对方", "their") : Text.of("우리", "己方", "own");
    Text how =
        value > HALF
            ? Text.of("높은 편", "较高", "high")
            : value < -HALF ? Text.of("낮은 편", "较低", "low") : Text.of("중간 수준", "居中", "middling");
    return Text.of("{0} 광역의 1인당 GDP가 {1}", "{0}省级区域人均GDP{1}", "{0} province's GDP per head is {1}")
        .with(whose, how);
  }

  private Text ties(String id, double value) {
    return isOfCandidate(id)
        ? count(
            value,
            Text.of("상대가 이미 맺은 자매·우호 관계 {0}건", "对方已有友好关系{0}对", "it has {0} ties already"),
            Text.of("상대가 맺은 관계 없음", "对方尚无友好关系", "it has no tie yet"))
        : count(
            value,
            Text.of("우리가 맺은 관계 {0}건", "己方已有友好关系{0}对", "own ties: {0}"),
            Text.of("우리가 맺은 관계 없음", "己方尚无友好关系", "no own tie yet"));
  }

  private Text neighbours(String id, double value) {
    boolean ofOwn = id.endsWith("-a") == chooserIsA;
    return ofOwn
        ? count(
            value,
            Text.of(
                "우리 광역 안의 {0}곳이 이 상대와 관계를 맺음",
                "本省级区域内{0}家已与其结好", "{0} of our province are tied to it"),
            Text.of("우리 광역 안에 이 상대와 맺은 곳 없음", "本省级区域内无人与其结好", "none of our province is tied to it"))
        : count(
            value,
            Text.of(
                "상대 광역 안의 {0}곳과 이미 관계를 맺음",
                "已与对方省级区域内{0}家结好", "we are tied to {0} of its province"),
            Text.of("상대 광역 안에 맺은 곳 없음", "在对方省级区域内尚无伙伴", "we have no tie in its province"));
  }

  /** For counts that are held as log(1 + n). */
  private static Text count(double value, Text some, Text none) {
    double n = Math.rint(Math.expm1(value));
    return n >= 1 ? some.with(whole(n)) : none;
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
