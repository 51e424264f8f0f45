package org.gyoryu.registry.names;

import java.util.List;
import java.util.Optional;

/**
 * The word at the end of a Chinese unit's name that tells its rank.
 *
 * @param chinese as written, e.g. 市
 * @param korean the usual Korean word, e.g. 시
 */
record ChineseUnit(String chinese, String korean) {

  /** Longest first, so that 自治州 is not taken for 州. */
  private static final List<ChineseUnit> ALL =
      List.of(
          new ChineseUnit("特别行政区", "특별행정구"),
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
          new ChineseUnit("旗", "기"));

  /** The rank word that a name ends with, if something stands before it. */
  static Optional<ChineseUnit> of(String name) {
    return ALL.stream()
        .filter(unit -> name.endsWith(unit.chinese()) && name.length() > unit.chinese().length())
        .findFirst();
  }

  /** The name without its rank word. */
  static String stem(String name) {
    return of(name)
        .map(unit -> name.substring(0, name.length() - unit.chinese().length()))
        .orElse(name);
  }
}
