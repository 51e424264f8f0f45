package org.gyoryu.registry.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

  /** The reading and its usual variants: 宁 inside a name is 녕 or 령, as in 요녕 and 요령. */
  public static List<String> variants(String name) {
    Set<String> variants = new TreeSet<>();
    read(name)
        .ifPresent(
            reading -> {
              variants.add(reading);
              if (reading.indexOf('녕') > 0) {
                variants.add(reading.charAt(0) + reading.substring(1).replace('녕', '령'));
                variants.add(reading.charAt(0) + reading.substring(1).replace('녕', '영'));
              }
            });
    return List.copyOf(variants);
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
