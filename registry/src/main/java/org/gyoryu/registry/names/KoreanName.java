package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of a Korean name: the place and the word for the rank, and the usual short forms. */
final class KoreanName {

  /** Longest first, so that 특별자치시 is not taken for 시. */
  private static final List<String> RANKS =
      List.of(
          "특별자치시", "특별자치도", "특별행정구", "특별시", "광역시", "직할시", "자치구", "자치주", "자치현", "자치기", "지구", "신구",
          "성", "도", "시", "군", "구", "현", "맹", "기");

  /** Provinces whose short names leave out syllables inside. */
  private static final Map<String, String> SHORT_PROVINCES =
      Map.of("충청북", "충북", "충청남", "충남", "전라북", "전북", "전라남", "전남", "경상북", "경북", "경상남", "경남");

  private static final int SHORTEST_STEM = 2;

  private KoreanName() {}

  /** The rank word at the end, or the empty text: 시 of 위해시, but nothing of 중구 or 대구. */
  static String rank(String name) {
    for (String rank : RANKS) {
      if (name.endsWith(rank) && name.length() >= rank.length() + SHORTEST_STEM) {
        return rank;
      }
    }
    return "";
  }

  /** The name without its rank word; the empty text if it has none. */
  static String stem(String name) {
    String rank = rank(name);
    return rank.isEmpty() ? "" : name.substring(0, name.length() - rank.length());
  }

  /** The name without the words of special ranks: 서울 of 서울특별시, but 여수시 stays. */
  static String place(String name) {
    String rank = rank(name);
    return rank.length() > 2 ? stem(name) : name;
  }

  /** 전라남, 전남 and 전남도 of 전라남도; 광주 and 광주시 of 광주광역시; 강원 and 강원도 of 강원특별자치도. */
  static List<String> shortForms(String name) {
    String stem = stem(name);
    if (stem.isEmpty()) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    forms.add(stem);
    String rank = rank(name);
    if (rank.length() > 2 && (rank.endsWith("시") || rank.endsWith("도"))) {
      forms.add(stem + rank.charAt(rank.length() - 1));
    }
    String province = SHORT_PROVINCES.get(stem);
    if (province != null) {
      forms.add(province);
      forms.add(province + "도");
    }
    return forms;
  }
}
