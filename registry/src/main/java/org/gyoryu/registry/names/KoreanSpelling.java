package org.gyoryu.registry.names;

import java.util.Map;
import java.util.Optional;

/**
 * The Korean name of a Chinese unit by the loan-word orthography, syllable by syllable ({@link
 * LoanWord}), with the usual Korean word for the rank: 威海市 is 웨이하이시. Characters of several readings
 * follow {@link PinyinName}'s table as far as it is Chinese.
 */
public final class KoreanSpelling {

  /**
   * Names whose characters are read otherwise than alone, and names that Korean takes from another
   * tongue.
   */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("重庆", "충칭"),
          Map.entry("六安", "루안"),
          Map.entry("蚌埠", "벙부"),
          Map.entry("台州", "타이저우"),
          Map.entry("丽水", "리수이"),
          Map.entry("乐山", "러산"),
          Map.entry("乐清", "웨칭"),
          Map.entry("厦门", "샤먼"),
          Map.entry("哈尔滨", "하얼빈"),
          Map.entry("内蒙古", "네이멍구"),
          Map.entry("西藏", "시짱"),
          Map.entry("香港", "홍콩"),
          Map.entry("澳门", "마카오"),
          Map.entry("番禺", "판위"),
          Map.entry("闵行", "민항"),
          Map.entry("鄂尔多斯", "오르도스"),
          Map.entry("克拉玛依", "카라마이"));

  private KoreanSpelling() {}

  /** The Korean name, or nothing if a character is unknown. */
  public static Optional<String> of(String name) {
    String rank = ChineseUnit.of(name).map(ChineseUnit::korean).orElse("");
    String stem = ChineseUnit.stem(name);
    String place = EXCEPTIONS.containsKey(stem) ? stem : Peoples.without(stem);
    return spellStem(place)
        .map(spelled -> spelled + Peoples.inKorean(stem.substring(place.length())) + rank);
  }

  private static Optional<String> spellStem(String stem) {
    String exception = EXCEPTIONS.get(stem);
    if (exception != null) {
      return Optional.of(exception);
    }
    StringBuilder spelled = new StringBuilder();
    for (int character : stem.codePoints().toArray()) {
      Optional<String> korean = HanTable.pinyin(character).flatMap(LoanWord::spell);
      if (korean.isEmpty()) {
        return Optional.empty();
      }
      spelled.append(korean.get());
    }
    return Optional.of(spelled.toString());
  }
}
