package org.gyoryu.registry.names;

/**
 * Arithmetic of precomposed Hangul syllables (Unicode Standard 3.12): U+AC00 + (lead * 21 + vowel)
 * * 28 + tail.
 */
final class Hangul {

  static final int BASE = 0xAC00;
  static final int VOWELS = 21;
  static final int TAILS = 28;
  private static final int SYLLABLES = 11_172;
  private static final int FIRST_LEAD = 0x1100;
  private static final int FIRST_VOWEL = 0x1161;
  private static final int BEFORE_TAILS = 0x11A7;

  /** Compatibility letters of the leads, vowels and tails; two letters where one is compound. */
  static final String[] LEADS = {
    "ㄱ", "ㄲ", "ㄴ", "ㄷ", "ㄸ", "ㄹ", "ㅁ", "ㅂ", "ㅃ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
  };

  static final String[] VOWEL_LETTERS = {
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ",
    "ㅡ", "ㅡㅣ", "ㅣ"
  };

  static final String[] TAIL_LETTERS = {
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ",
    "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
  };

  private Hangul() {}

  static boolean isSyllable(int character) {
    return character >= BASE && character < BASE + SYLLABLES;
  }

  static int lead(int syllable) {
    return (syllable - BASE) / (VOWELS * TAILS);
  }

  static int vowel(int syllable) {
    return (syllable - BASE) / TAILS % VOWELS;
  }

  static int tail(int syllable) {
    return (syllable - BASE) % TAILS;
  }

  static char syllable(int lead, int vowel, int tail) {
    return (char) (BASE + (lead * VOWELS + vowel) * TAILS + tail);
  }

  /**
   * Every syllable as its letters: 위해 gives ㅇㅜㅣㅎㅐ; what a person has typed so far is then always a
   * beginning.
   */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    text.codePoints()
        .forEach(
            character -> {
              if (isSyllable(character)) {
                letters
                    .append(LEADS[lead(character)])
                    .append(VOWEL_LETTERS[vowel(character)])
                    .append(TAIL_LETTERS[tail(character)]);
              } else {
                letters.append(alone(character));
              }
            });
    return letters.toString();
  }

  /** Letters typed alone, which normalising has turned into conjoining ones, e.g. ㅎ or ㅘ. */
  private static String alone(int character) {
    if (character >= FIRST_LEAD && character < FIRST_LEAD + LEADS.length) {
      return LEADS[character - FIRST_LEAD];
    }
    if (character >= FIRST_VOWEL && character < FIRST_VOWEL + VOWELS) {
      return VOWEL_LETTERS[character - FIRST_VOWEL];
    }
    if (character > BEFORE_TAILS && character < BEFORE_TAILS + TAILS) {
      return TAIL_LETTERS[character - BEFORE_TAILS];
    }
    return Character.toString(character);
  }
}
