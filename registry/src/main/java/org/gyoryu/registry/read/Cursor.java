package org.gyoryu.registry.read;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/**
 * A place in a list: the sort key and the id of the row before it.
 *
 * @param key as the list is sorted first: a day or a number; empty if by id alone
 */
record Cursor(String key, String id) {

  private static final char SEPARATOR = '!';

  String text() {
    byte[] bytes = (key + SEPARATOR + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Cursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int separator = plain.indexOf(SEPARATOR);
      if (separator >= 0 && plain.indexOf('\0') < 0) {
        return new Cursor(plain.substring(0, separator), plain.substring(separator + 1));
      }
    } catch (IllegalArgumentException notBase64) {
      // answered below
    }
    throw unusable(text);
  }

  LocalDate day() {
    try {
      return LocalDate.parse(key);
    } catch (DateTimeException notADay) {
      throw unusable(text());
    }
  }

  int number() {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException notANumber) {
      throw unusable(text());
    }
  }

  private static BadParameterException unusable(String text) {
    return new BadParameterException("cursor", text, Refusal.NO_CURSOR, List.of());
  }
}
