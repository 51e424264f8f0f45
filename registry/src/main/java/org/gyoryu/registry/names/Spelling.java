package org.gyoryu.registry.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Brings spellings that mean the same into one form: width, case, spaces, marks, hyphens,
 * traditional characters.
 */
final class Spelling {

  private static final Transliterator SIMPLIFY = Transliterator.getInstance("Hant-Hans");

  /**
   * Forms of characters that Korean fonts and texts prefer and that are no traditional characters.
   */
  private static final Map<String, String> KOREAN_FORMS =
      Map.of("靑", "青", "淸", "清", "內", "内", "敎", "教", "鄕", "乡", "硏", "研", "黃", "黄", "旣", "既");

  /** The block of the common characters, CJK Unified Ideographs. */
  private static final char FIRST_COMMON = 0x4E00;

  private static final char LAST_COMMON = 0x9FFF;
  private static final char[] COMMON = new char[LAST_COMMON - FIRST_COMMON + 1];
  private static final Map<Integer, String> SIMPLIFIED = new ConcurrentHashMap<>();
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Spelling() {}

  /** The one form; Hangul syllables stay whole. */
  static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Hangul.isSyllable(character)) {
        normal.append(character);
      } else if (character < 0x80) {
        appendAscii(normal, character);
      } else if (character >= FIRST_COMMON && character <= LAST_COMMON) {
        normal.append(common(character));
      } else {
        return normalOfAny(text);
      }
    }
    return normal.toString();
  }

  private static void appendAscii(StringBuilder normal, char character) {
    if (Character.isLetterOrDigit(character)) {
      normal.append(Character.toLowerCase(character));
    }
  }

  /** Computed at first use; threads that meet here write the same character. */
  private static char common(char character) {
    char simple = COMMON[character - FIRST_COMMON];
    if (simple == 0) {
      String simplified = simplify(character);
      simple = simplified.length() == 1 ? simplified.charAt(0) : character;
      COMMON[character - FIRST_COMMON] = simple;
    }
    return simple;
  }

  private static String normalOfAny(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String bare =
        NOT_LETTERS.matcher(withoutMarks(composed)).replaceAll("").toLowerCase(Locale.ROOT);
    return bare.codePoints().anyMatch(HanTable::isHan) ? simplified(bare) : bare;
  }

  private static String simplified(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (character >= FIRST_COMMON && character <= LAST_COMMON) {
                simple.append(common((char) character));
              } else {
                simple.append(SIMPLIFIED.computeIfAbsent(character, Spelling::simplify));
              }
            });
    return simple.toString();
  }

  private static synchronized String simplify(int character) {
    String alone = Character.toString(character);
    return HanTable.isHan(character)
        ? KOREAN_FORMS.getOrDefault(alone, SIMPLIFY.transliterate(alone))
        : alone;
  }

  private static String withoutMarks(String text) {
    if (text.codePoints().noneMatch(character -> character < Hangul.BASE && character > 0x7F)) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (Hangul.isSyllable(character) || HanTable.isHan(character)) {
                bare.appendCodePoint(character);
              } else {
                bare.append(
                    MARKS
                        .matcher(
                            Normalizer.normalize(
                                Character.toString(character), Normalizer.Form.NFD))
                        .replaceAll(""));
              }
            });
    return bare.toString();
  }
}
