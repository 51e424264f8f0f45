package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the cursor of the page behind this one; empty if this is the last
 */
public record Page<T>(List<T> rows, Optional<String> next) {

  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * Makes a page of rows of which one more than wanted was read.
   *
   * @param cursor the cursor that stands behind a row
   */
  static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, Optional.empty());
    }
    return new Page<>(oneMore.subList(0, limit), Optional.of(cursor.apply(oneMore.get(limit - 1))));
  }
}
