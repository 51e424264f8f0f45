package org.gyoryu.registry.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Korean spelling of a pinyin syllable by the loan-word orthography for Chinese (외래어 표기법, 중국어의 주음
 * 부호와 한글 대조표, Ministry of Culture notice 2017-14): wei is 웨이, zhou is 저우; after ㅈ, ㅉ, ㅊ the vowels
 * ㅑ ㅖ ㅛ ㅠ become ㅏ ㅔ ㅗ ㅜ (jiang is 장).
 */
public final class LoanWord {

  private static final Map<String, Integer> LEADS = leads();
  private static final Map<String, String> FINALS = finals();
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("zhi", "즈"),
          Map.entry("chi", "츠"),
          Map.entry("shi", "스"),
          Map.entry("ri", "르"),
          Map.entry("zi", "쯔"),
          Map.entry("ci", "츠"),
          Map.entry("si", "쓰"),
          Map.entry("er", "얼"),
          Map.entry("yi", "이"),
          Map.entry("wu", "우"),
          Map.entry("yu", "위"),
          Map.entry("yue", "웨"),
          Map.entry("yuan", "위안"),
          Map.entry("yun", "윈"),
          Map.entry("yong", "융"),
          Map.entry("ya", "야"),
          Map.entry("yo", "요"),
          Map.entry("ye", "예"),
          Map.entry("yao", "야오"),
          Map.entry("you", "유"),
          Map.entry("yan", "옌"),
          Map.entry("yin", "인"),
          Map.entry("yang", "양"),
          Map.entry("ying", "잉"),
          Map.entry("wa", "와"),
          Map.entry("wo", "워"),
          Map.entry("wai", "와이"),
          Map.entry("wei", "웨이"),
          Map.entry("wan", "완"),
          Map.entry("wen", "원"),
          Map.entry("wang", "왕"),
          Map.entry("weng", "웡"));

  /** Vowels with and without the semivowel: ㅑ to ㅏ, ㅖ to ㅔ, ㅛ to ㅗ, ㅠ to ㅜ. */
  private static final Map<Integer, Integer> WITHOUT_Y = Map.of(2, 0, 7, 5, 12, 8, 17, 13);

  private static final String JQX = "jqx";
  private static final String PALATALS = "ㅈㅉㅊ";

  private LoanWord() {}

  private static Map<String, Integer> leads() {
    String table =
        "b ㅂ p ㅍ m ㅁ f ㅍ d ㄷ t ㅌ n ㄴ l ㄹ g ㄱ k ㅋ h ㅎ j ㅈ q ㅊ x ㅅ zh ㅈ ch ㅊ sh ㅅ r ㄹ z ㅉ c ㅊ s ㅆ";
    Map<String, Integer> leads = new HashMap<>();
    String[] parts = table.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      leads.put(parts[i], index(Hangul.LEADS, parts[i + 1]));
    }
    return Map.copyOf(leads);
  }

  private static int index(String[] letters, String letter) {
    for (int i = 0; i < letters.length; i++) {
      if (letters[i].equals(letter)) {
        return i;
      }
    }
    throw new IllegalArgumentException(letter);
  }

  private static Map<String, String> finals() {
    String table =
        "a 아 o 오 e 어 ai 아이 ei 에이 ao 아오 ou 어우 an 안 en 언 ang 앙 eng 엉 i 이 ia 야 ie 예 iao 야오 iu 유 ian 옌 in 인 iang 양 ing 잉 u 우 ua 와 "
            + "uo 워 uai 와이 ui 우이 uan 완 un 운 uang 왕 ong 웅 ü 위 üe 웨 üan 위안 ün 윈 iong 융";
    Map<String, String> finals = new HashMap<>();
    String[] parts = table.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      finals.put(parts[i], parts[i + 1]);
    }
    return Map.copyOf(finals);
  }

  /**
   * The Korean spelling of one syllable.
   *
   * @param pinyin lower case, without tone; "ü" where it is written so
   */
  public static Optional<String> spell(String pinyin) {
    String whole = WHOLE.get(pinyin);
    if (whole != null) {
      return Optional.of(whole);
    }
    String lead = leadOf(pinyin);
    String rest = pinyin.substring(lead.length());
    String written = !lead.isEmpty() && JQX.contains(lead) ? withUmlaut(rest) : rest;
    return Optional.ofNullable(FINALS.get(written))
        .map(korean -> lead.isEmpty() ? korean : join(lead, korean));
  }

  private static String leadOf(String pinyin) {
    for (int length = Math.min(2, pinyin.length()); length > 0; length--) {
      if (LEADS.containsKey(pinyin.substring(0, length))) {
        return pinyin.substring(0, length);
      }
    }
    return "";
  }

  /** After j, q and x the letter u stands for ü. */
  private static String withUmlaut(String rest) {
    return rest.startsWith("u") ? "ü" + rest.substring(1) : rest;
  }

  private static String join(String lead, String korean) {
    int leadIndex = LEADS.get(lead);
    int first = korean.codePointAt(0);
    int vowel = Hangul.vowel(first);
    boolean palatal = PALATALS.contains(Hangul.LEADS[leadIndex]);
    int spelled = palatal ? WITHOUT_Y.getOrDefault(vowel, vowel) : vowel;
    return Hangul.syllable(leadIndex, spelled, Hangul.tail(first)) + korean.substring(1);
  }
}
