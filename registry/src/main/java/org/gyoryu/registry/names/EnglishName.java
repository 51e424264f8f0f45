package org.gyoryu.registry.names;

import java.util.regex.Pattern;

/** The parts of a name in Latin letters. */
final class EnglishName {

  /** "Suzhou (Anhui)", "Heping District, Shenyang": what only tells two of one name apart. */
  private static final Pattern APART = Pattern.compile("\\s*(\\([^)]*\\)|,.*$)");

  private static final Pattern RANK =
      Pattern.compile(
          "(?i)(-(do|si|gun|gu)"
              + "|\\s+((special|metropolitan|special self-governing|autonomous) )*"
              + "(city|county|district|province|prefecture|state|region|area|league|banner|municipality|new area))$");

  private EnglishName() {}

  /** Without brackets, and without a parent behind a comma. */
  static String plain(String name) {
    return name.indexOf('(') < 0 && name.indexOf(',') < 0
        ? name
        : APART.matcher(name).replaceAll("");
  }

  /** Without the word for the rank. */
  static String place(String name) {
    return RANK.matcher(name).replaceFirst("");
  }
}
