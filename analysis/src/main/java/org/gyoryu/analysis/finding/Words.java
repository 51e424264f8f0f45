package org.gyoryu.analysis.finding;

import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.Tier;

/** The official words of the domain, and names that the data package brings. */
public final class Words {

  public static final Text ALL = Text.of("전체", "全部", "all");
  public static final Text YEAR = Text.of("연도", "年份", "year");
  public static final Text PERIOD = Text.of("기간", "时期", "period");
  public static final Text TIES = Text.of("자매·우호 관계", "友好关系", "formal ties");
  public static final Text NEW_TIES = Text.of("신규 관계", "新建立关系", "new ties");
  public static final Text SHARE = Text.of("비중", "占比", "share");
  public static final Text REGION = Text.of("권역", "地区", "region");
  public static final Text LEVEL = Text.of("행정 단계", "行政级别", "level");
  public static final Text KIND = Text.of("유형", "类别", "kind");
  public static final Text GOVERNMENT = Text.of("지방정부", "地方政府", "local government");
  public static final Text MECHANISM = Text.of("협력 메커니즘", "合作机制", "mechanism");

  /** "{0} times" for {@link Figure#words(Text)}. */
  public static final Text TIMES = Text.of("{0}배", "{0}倍", "{0} times");

  private Words() {}

  /** "p = 0.012", "p < 0.001". */
  public static Text p(double p) {
    return Text.same(p < 0.001 ? "p < 0.001" : "p = " + Unit.PROBABILITY.write(p));
  }

  public static Text of(TieKind kind) {
    return switch (kind) {
      case SISTER -> Text.of("자매결연", "友好城市", "sister city");
      case FRIENDSHIP -> Text.of("우호교류", "友好交流城市", "friendship city");
      case INTENT -> Text.of("교류의향", "交流意向", "letter of intent");
      case UNSTATED -> Text.of("유형 미상", "类别未注明", "kind not stated");
    };
  }

  public static Text of(Tier tier) {
    return switch (tier) {
      case PROVINCE -> Text.of("광역·성급", "省级", "first tier");
      case CITY -> Text.of("기초·시급", "市级", "second tier");
      case COUNTY -> Text.of("현급", "县级", "third tier");
    };
  }

  public static Text of(DiplomacyType type) {
    return switch (type) {
      case TRANSBORDER_REGIONAL ->
          Text.of("접경지역형 평행외교", "跨境区域平行外交", "transborder regional parallel diplomacy");
      case TRANSREGIONAL -> Text.of("초지역형 평행외교", "跨区域平行外交", "transregional parallel diplomacy");
      case UNDETERMINED -> Text.of("판정 불가", "无法判定", "undetermined");
    };
  }

  /** The name of a region as the data package gives it. */
  public static Text of(Region region) {
    return Text.of(region.names());
  }

  /** The name of a government as the data package gives it. */
  public static Text government(Snapshot snapshot, String id) {
    return Text.of(snapshot.government(id).names());
  }
}
