package org.gyoryu.registry.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The search key of what somebody typed. */
final class TypedKey {

  private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{P}\\p{S}\\p{Z}\\p{C}]");

  private TypedKey() {}

  static String of(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(IGNORED.matcher(plain).replaceAll(""), Normalizer.Form.NFC);
  }
}
