package org.gyoryu.analysis.finding;

import java.util.Optional;

/**
 * One column of a table.
 *
 * @param id unique within its table; the header of the CSV file
 * @param unit of its numbers; empty for words
 */
public record Column(String id, Text label, Optional<Unit> unit) {

  public static Column words(String id, Text label) {
    return new Column(id, label, Optional.empty());
  }

  public static Column number(String id, Text label, Unit unit) {
    return new Column(id, label, Optional.of(unit));
  }
}
