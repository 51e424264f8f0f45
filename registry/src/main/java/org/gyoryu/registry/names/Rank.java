package org.gyoryu.registry.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;

/** The usual English words for the rank that a Korean or Chinese name ends with. */
final class Rank {

  private static final Map<String, List<String>> KOREAN =
      Map.of(
          "특별자치시", List.of("si", "City", "Special Self-Governing City"),
          "특별자치도", List.of("do", "Province", "State", "Special Self-Governing Province"),
          "특별시", List.of("si", "City", "Special City", "Metropolitan City"),
          "광역시", List.of("si", "City", "Metropolitan City"),
          "도", List.of("do", "Province"),
          "시", List.of("si", "City"),
          "군", List.of("gun", "County"),
          "구", List.of("gu", "District"));

  private static final Map<String, List<String>> CHINESE =
      Map.ofEntries(
          Map.entry("自治区", List.of("Autonomous Region", "Zizhiqu")),
          Map.entry("自治州", List.of("Autonomous Prefecture", "Prefecture", "Zhou")),
          Map.entry("自治县", List.of("Autonomous County", "County", "Xian")),
          Map.entry("自治旗", List.of("Autonomous Banner", "Banner", "Qi")),
          Map.entry("地区", List.of("Prefecture", "Area", "Diqu")),
          Map.entry("新区", List.of("New Area", "New District", "Xinqu")),
          Map.entry("省", List.of("Province", "Sheng")),
          Map.entry("市", List.of("City", "Municipality", "Shi")),
          Map.entry("县", List.of("County", "Xian")),
          Map.entry("区", List.of("District", "Qu")),
          Map.entry("盟", List.of("League", "Meng")),
          Map.entry("旗", List.of("Banner", "Qi")));

  /** English names leave them out. */
  private static final Set<String> SILENT = Set.of("省", "市", "自治区");

  private Rank() {}

  /** Words for the rank of a government, most usual first; none where it is unknown. */
  static List<String> inEnglish(Government government) {
    if (government.country().equals(Country.KR)) {
      String ko = government.names().ko().text();
      String rank = KoreanName.rank(ko);
      return KOREAN.getOrDefault(rank.isEmpty() ? last(ko) : rank, List.of());
    }
    if (government.country().equals(Country.CN)) {
      return ChineseUnit.of(government.names().zh().text())
          .map(unit -> CHINESE.getOrDefault(unit.chinese(), List.of()))
          .orElse(List.of());
    }
    return List.of();
  }

  /**
   * What a Chinese unit's English name ends with, with a space before it: " District" of 区, nothing
   * of 省 and 市.
   */
  static String shown(String zh) {
    return ChineseUnit.of(zh)
        .map(ChineseUnit::chinese)
        .filter(rank -> !SILENT.contains(rank) && CHINESE.containsKey(rank))
        .map(rank -> " " + CHINESE.get(rank).get(0))
        .orElse("");
  }

  private static String last(String name) {
    return name.substring(name.length() - 1);
  }
}
