package org.gyoryu.registry.names;

import java.util.regex.Pattern;

/**
 * Revised Romanisation of Korean (Ministry of Culture and Tourism notice 2000-8): sounds as they
 * assimilate within a word, a hyphen and no assimilation before the rank word: 종로구 is Jongno-gu,
 * 속초시 Sokcho-si.
 */
public final class Romanisation {

  private static final String[] LEADS = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] VOWELS = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };

  /** The sound of each tail at the end of a word: one of seven. */
  private static final char[] TAIL_SOUNDS = {
    ' ', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p',
    't', 't', 'g', 't', 't', 'k', 't', 'p', 't'
  };

  /** What a tail gives to a following vowel; the part before the bar stays with the tail. */
  private static final String[] CARRIED = {
    "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m",
    "b", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", ""
  };

  private static final String RANKS = "도시군구읍면리동";

  /** Of names of two syllables only these end with a rank: 중구 does, 대구 does not. */
  private static final Pattern COMPASS_DISTRICT = Pattern.compile("[중동서남북]구");

  private static final int NIEUN = 2;
  private static final int RIEUL = 5;
  private static final int MIEUM = 6;
  private static final int IEUNG = 11;
  private static final int HIEUT = 18;

  private Romanisation() {}

  /**
   * The romanised name with a capital; a last syllable that tells the rank stands behind a hyphen.
   */
  public static String of(String name) {
    boolean ranked =
        COMPASS_DISTRICT.matcher(name).matches()
            || (name.length() > 2 && RANKS.indexOf(name.charAt(name.length() - 1)) >= 0);
    String stem = ranked ? name.substring(0, name.length() - 1) : name;
    String spelled = word(stem) + (ranked ? "-" + word(name.substring(name.length() - 1)) : "");
    return spelled.isEmpty()
        ? spelled
        : Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1);
  }

  private static String word(String word) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char syllable = word.charAt(i);
      if (!Hangul.isSyllable(syllable)) {
        spelled.append(syllable);
        continue;
      }
      boolean afterSyllable = i > 0 && Hangul.isSyllable(word.charAt(i - 1));
      if (!afterSyllable) {
        spelled.append(LEADS[Hangul.lead(syllable)]);
      }
      spelled.append(VOWELS[Hangul.vowel(syllable)]);
      boolean beforeSyllable = i + 1 < word.length() && Hangul.isSyllable(word.charAt(i + 1));
      spelled.append(
          beforeSyllable
              ? between(Hangul.tail(syllable), Hangul.lead(word.charAt(i + 1)))
              : last(Hangul.tail(syllable)));
    }
    return spelled.toString();
  }

  private static String last(int tail) {
    return switch (TAIL_SOUNDS[tail]) {
      case ' ' -> "";
      case 'g' -> "ng";
      default -> String.valueOf(TAIL_SOUNDS[tail]);
    };
  }

  /** Tail and following lead together, after the table of the notice's section 3.1. */
  private static String between(int tail, int lead) {
    char sound = TAIL_SOUNDS[tail];
    if (lead == IEUNG) {
      return CARRIED[tail];
    }
    if (sound == ' ') {
      return LEADS[lead];
    }
    if (lead == RIEUL) {
      return switch (sound) {
        case 'k', 'g' -> "ngn";
        case 't', 'n' -> sound == 'n' ? "ll" : "nn";
        case 'l' -> "ll";
        default -> "mn";
      };
    }
    if (lead == NIEUN || lead == MIEUM) {
      return nasal(sound, lead);
    }
    if (lead == HIEUT) {
      return aspirated(sound);
    }
    return last(tail) + LEADS[lead];
  }

  private static String nasal(char sound, int lead) {
    if (sound == 'l' && lead == NIEUN) {
      return "ll";
    }
    String before =
        switch (sound) {
          case 'k', 'g' -> "ng";
          case 't' -> "n";
          case 'p' -> "m";
          default -> String.valueOf(sound);
        };
    return before + LEADS[lead];
  }

  /** ㅎ after a stop is written apart in names of places: 묵호 is Mukho. */
  private static String aspirated(char sound) {
    return (sound == 'g' ? "ng" : String.valueOf(sound)) + "h";
  }
}
