package org.gyoryu.registry.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.registry.content.AliasRow;

/**
 * The keys of the search box, the same for what is stored and for what is typed: spaces, case,
 * marks, hyphens and traditional characters do not matter, Hangul is taken apart into letters (so
 * that 웨이ㅎ begins 웨이하이), and romanised Korean is brought to one sound, so that Jeollanam-do,
 * Chŏllanam-do and Cholla Namdo are one key.
 */
public final class SearchKeys {

  /** Longest key, in characters. */
  public static final int LONGEST = 80;

  private static final double SOUND_DISCOUNT = 0.9;

  /** Marks a key by sound, so that it does not answer for a key by letters. */
  private static final String SOUND = "~";

  /** Share of common trigrams from which two keys are alike; of 0 to 1. */
  public static final double LEAST_SIMILARITY = 0.4;

  private SearchKeys() {}

  /** The key of what somebody typed. */
  public static String queryKey(String typed) {
    return cut(Hangul.letters(Spelling.normal(typed)));
  }

  /** The key by sound of what somebody typed in Latin letters; the empty text for other scripts. */
  public static String soundKey(String typed) {
    String normal = Spelling.normal(typed);
    boolean latin = !normal.isEmpty() && normal.chars().allMatch(character -> character < 0x80);
    return latin ? cut(SOUND + sound(normal)) : "";
  }

  /** All keys of a government. */
  public static List<SearchKey> keysOf(Government government, List<AliasRow> aliases) {
    Map<String, SearchKey> keys = new LinkedHashMap<>();
    Spellings.of(government).forEach((spelling, form) -> add(keys, spelling, form));
    for (AliasRow alias : aliases) {
      Spellings.of(government, alias).forEach((spelling, form) -> add(keys, spelling, form));
    }
    if (government.country().equals(Country.KR)) {
      addSound(
          keys,
          Romanisation.of(KoreanName.place(government.names().ko().text())),
          weight(NameForm.DERIVED));
    }
    addSound(keys, government.names().en().text(), weight(NameForm.ALIAS));
    return List.copyOf(keys.values());
  }

  private static void add(Map<String, SearchKey> keys, String spelling, NameForm form) {
    add(keys, new SearchKey(queryKey(spelling), weight(form), spelling));
  }

  private static void addSound(Map<String, SearchKey> keys, String spelling, double weight) {
    String key = soundKey(spelling);
    if (!key.isEmpty()) {
      add(keys, new SearchKey(key, weight * SOUND_DISCOUNT, spelling));
    }
  }

  private static void add(Map<String, SearchKey> keys, SearchKey key) {
    if (!key.key().isEmpty()) {
      keys.merge(key.key(), key, (one, other) -> one.weight() >= other.weight() ? one : other);
    }
  }

  private static double weight(NameForm form) {
    return switch (form) {
      case OFFICIAL -> 1;
      case SHORT -> 0.95;
      case ALIAS -> 0.9;
      case DERIVED -> 0.85;
      case SINO_KOREAN -> 0.8;
      case SOUND -> 0.7;
    };
  }

  /**
   * McCune-Reischauer and Revised Romanisation as one: voiced and aspirated stops fall together, eo
   * and o, eu and u.
   */
  private static String sound(String latin) {
    return latin
        .replace("eo", "o")
        .replace("eu", "u")
        .replace("ae", "e")
        .replace("oe", "we")
        .replace("ch", "j")
        .replace("sh", "s")
        .replace("kk", "k")
        .replace("tt", "t")
        .replace("pp", "p")
        .replace('g', 'k')
        .replace('d', 't')
        .replace('b', 'p')
        .replace('r', 'l');
  }

  private static String cut(String key) {
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }
}
