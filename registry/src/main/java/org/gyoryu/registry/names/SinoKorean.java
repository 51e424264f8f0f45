package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Sino-Korean reading of a name in Chinese characters: each character by its Korean reading,
 * the first by the initial-sound law (두음법칙, Korean Orthography of 1988, articles 10 to 12): 威海 is
 * 위해, 辽宁 is 요녕.
 */
public final class SinoKorean {

  private static final int NIEUN = 2;
  private static final int RIEUL = 5;
  private static final int IEUNG = 11;

  /** Vowels before which a first ㄹ or ㄴ falls silent: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
  private static final Set<Integer> Y_VOWELS = Set.of(2, 3, 6, 7, 12, 17, 20);

  private static final int MOST_VARIANTS = 8;

  /** Readings besides that of the table that names of places have in use. */
  private static final Map<Integer, List<String>> SECOND_READINGS =
      Map.ofEntries(
          Map.entry((int) '宁', List.of("령", "영")),
          Map.entry((int) '台', List.of("태")),
          Map.entry((int) '圳', List.of("수")),
          Map.entry((int) '坝', List.of("파")),
          Map.entry((int) '珲', List.of("혼")),
          Map.entry((int) '莞', List.of("완")),
          Map.entry((int) '邯', List.of("감")),
          Map.entry((int) '单', List.of("선")));

  private SinoKorean() {}

  /** The reading, or nothing if a character has none; what is no Chinese character stays. */
  public static Optional<String> read(String name) {
    StringBuilder reading = new StringBuilder();
    for (int character : name.codePoints().toArray()) {
      Optional<String> korean =
          HanTable.isHan(character)
              ? HanTable.korean(character)
              : Optional.of(Character.toString(character));
      if (korean.isEmpty()) {
        return Optional.empty();
      }
      reading.append(reading.isEmpty() ? asFirst(korean.get()) : korean.get());
    }
    return Optional.of(reading.toString());
  }

  /** The reading and its usual variants: 辽宁 is 요녕 and 요령, 烟台 연대 and 연태. */
  public static List<String> variants(String name) {
    List<String> variants = List.of("");
    for (int character : name.codePoints().toArray()) {
      Optional<String> korean =
          HanTable.isHan(character)
              ? HanTable.korean(character)
              : Optional.of(Character.toString(character));
      if (korean.isEmpty()) {
        return List.of();
      }
      List<String> readings = new ArrayList<>(2);
      readings.add(korean.get());
      readings.addAll(SECOND_READINGS.getOrDefault(character, List.of()));
      List<String> longer = new ArrayList<>();
      for (String beginning : variants) {
        readings.forEach(it -> longer.add(beginning + (beginning.isEmpty() ? asFirst(it) : it)));
      }
      variants = longer;
    }
    return variants.stream().distinct().limit(MOST_VARIANTS).toList();
  }

  private static String asFirst(String reading) {
    int syllable = reading.codePointAt(0);
    if (!Hangul.isSyllable(syllable)) {
      return reading;
    }
    int lead = Hangul.lead(syllable);
    boolean silent = Y_VOWELS.contains(Hangul.vowel(syllable)) && (lead == NIEUN || lead == RIEUL);
    int first = silent ? IEUNG : lead == RIEUL ? NIEUN : lead;
    return Hangul.syllable(first, Hangul.vowel(syllable), Hangul.tail(syllable))
        + reading.substring(1);
  }
}
