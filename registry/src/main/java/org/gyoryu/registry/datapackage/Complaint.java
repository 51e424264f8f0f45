package org.gyoryu.registry.datapackage;

/**
 * What is wrong with a value, without its place.
 *
 * @param remedy begins with "Maybe"
 */
record Complaint(String what, String remedy) {

  private static final int SHOWN = 60;

  /** A value for a message: quoted, and cut if long. */
  static String quoted(String value) {
    return value.length() <= SHOWN
        ? "\"" + value + "\""
        : "\"" + value.substring(0, SHOWN) + "...\"";
  }
}
