package org.gyoryu.registry.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the constants of the domain are written in addresses and in answers: small letters. */
public final class Words {

  private Words() {}

  /** E.g. "transborder_regional". */
  public static String word(Enum<?> constant) {
    return word(constant.name());
  }

  /** The same for a constant's name as the database holds it. */
  public static String word(String constantName) {
    return constantName.toLowerCase(Locale.ROOT);
  }

  /** All words of a type, in the order of its constants. */
  public static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
  }
}
