package org.gyoryu.web.api;

/**
 * The description of one part of an answer.
 *
 * @param name in JSON
 * @param list whether it is a list of objects; else one object, or null
 */
record Part(String name, Table<?> table, boolean list, String description) {

  static Part one(String name, Table<?> table, String description) {
    return new Part(name, table, false, description);
  }

  static Part list(String name, Table<?> table, String description) {
    return new Part(name, table, true, description);
  }
}
