package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit number of rows, 1 to {@link #MOST}
 * @param cursor where the last page ended, as {@link Page#next()} said; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

  public static final int MOST = 500;
  public static final int USUAL = 50;
  public static final List<String> PARAMETERS = List.of("limit", "cursor");

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A page has 1 to " + MOST + " rows, not " + limit);
    }
  }

  public static PageRequest first(int limit) {
    return new PageRequest(limit, Optional.empty());
  }

  public static PageRequest parse(Parameters parameters) {
    return new PageRequest(
        parameters.integer("limit", 1, MOST).orElse(USUAL), parameters.text("cursor"));
  }
}
