package org.gyoryu.web.api;

import java.util.Optional;

/**
 * The description of one part of an answer.
 *
 * @param name in JSON
 * @param table what its objects hold; empty for texts
 */
record Part(String name, Optional<Table<?>> table, Shape shape, String description) {

  /** How many there are. */
  enum Shape {
    /** One, or null. */
    ONE,
    LIST
  }

  static Part one(String name, Table<?> table, String description) {
    return new Part(name, Optional.of(table), Shape.ONE, description);
  }

  static Part list(String name, Table<?> table, String description) {
    return new Part(name, Optional.of(table), Shape.LIST, description);
  }

  static Part texts(String name, String description) {
    return new Part(name, Optional.empty(), Shape.LIST, description);
  }
}
