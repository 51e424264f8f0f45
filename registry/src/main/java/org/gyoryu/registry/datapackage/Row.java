package org.gyoryu.registry.datapackage;

import java.util.List;

/**
 * One row of a table whose values have been checked.
 *
 * @param line physical line on which the row begins, from 1
 * @param schema the columns, in the order of {@code values}
 * @param values one text per column; what the schema calls missing is the empty text
 */
public record Row(long line, TableSchema schema, List<String> values) {

  public Row {
    values = List.copyOf(values);
    if (values.size() != schema.fields().size()) {
      throw new IllegalArgumentException(
          values.size() + " values for " + schema.fields().size() + " columns");
    }
  }

  /**
   * The value of a column.
   *
   * @throws IllegalArgumentException if the schema has no such column
   */
  public String get(String column) {
    return values.get(schema.indexOf(column));
  }
}
