package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The word at the end of a unit's Chinese name that tells its rank.
 *
 * @param chinese as written, e.g. 市
 * @param korean the usual Korean word, e.g. 시
 */
record ChineseUnit(String chinese, String korean) {

  /** Longest first, so that 自治州 is not taken for 州. The last ones are ranks in Korea. */
  private static final List<ChineseUnit> ALL =
      List.of(
          new ChineseUnit("特别行政区", "특별행정구"),
          new ChineseUnit("特别自治市", "특별자치시"),
          new ChineseUnit("特别自治道", "특별자치도"),
          new ChineseUnit("特别市", "특별시"),
          new ChineseUnit("广域市", "광역시"),
          new ChineseUnit("自治区", "자치구"),
          new ChineseUnit("自治州", "자치주"),
          new ChineseUnit("自治县", "자치현"),
          new ChineseUnit("自治旗", "자치기"),
          new ChineseUnit("地区", "지구"),
          new ChineseUnit("新区", "신구"),
          new ChineseUnit("省", "성"),
          new ChineseUnit("市", "시"),
          new ChineseUnit("县", "현"),
          new ChineseUnit("区", "구"),
          new ChineseUnit("盟", "맹"),
          new ChineseUnit("旗", "기"),
          new ChineseUnit("道", "도"),
          new ChineseUnit("郡", "군"));

  /** Korean provinces whose short names leave out characters inside. */
  private static final Map<String, String> SHORT_PROVINCES =
      Map.of("忠清北", "忠北", "忠清南", "忠南", "全罗北", "全北", "全罗南", "全南", "庆尚北", "庆北", "庆尚南", "庆南");

  /** The rank word that a name ends with, if something stands before it. */
  static Optional<ChineseUnit> of(String name) {
    for (ChineseUnit unit : ALL) {
      if (name.endsWith(unit.chinese()) && name.length() > unit.chinese().length()) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The name without its rank word. */
  static String stem(String name) {
    return of(name)
        .map(unit -> name.substring(0, name.length() - unit.chinese().length()))
        .orElse(name);
  }

  /**
   * The name without rank word and peoples: 延边 of 延边朝鲜族自治州. Only autonomous units carry peoples in
   * their names, and 管城回族区.
   */
  static String place(String name) {
    String stem = stem(name);
    return name.contains("自治") || name.endsWith("族区") ? Peoples.without(stem) : stem;
  }

  /**
   * 威海 of 威海市; 延边, 延边朝鲜族 and 延边自治州 of 延边朝鲜族自治州; 光州 and 光州市 of 光州广域市; 全南 of 全罗南道. A single character
   * is no short name.
   */
  static List<String> shortForms(String name) {
    Optional<ChineseUnit> unit = of(name);
    String stem = stem(name);
    if (unit.isEmpty() || stem.length() < 2) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    forms.add(stem);
    String place = place(name);
    String rank = unit.get().chinese();
    if (!place.equals(stem)) {
      forms.add(place);
      forms.add(place + rank);
      forms.add(place + rank.replace("自治", ""));
    }
    if (rank.length() > 2 && (rank.endsWith("市") || rank.endsWith("道"))) {
      forms.add(stem + rank.charAt(rank.length() - 1));
    }
    String province = SHORT_PROVINCES.get(stem);
    if (province != null) {
      forms.add(province);
      forms.add(province + "道");
    }
    return forms;
  }
}
