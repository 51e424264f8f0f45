package org.gyoryu.registry.datapackage;

import java.util.List;
import java.util.Set;

/**
 * The columns of a table and its keys.
 *
 * @param primaryKey columns that together tell a row from all others; may be empty
 * @param missingValues texts that mean "no value"
 */
public record TableSchema(
    List<Field> fields,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    Set<String> missingValues) {

  public TableSchema {
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    missingValues = Set.copyOf(missingValues);
  }

  boolean has(String column) {
    return fields.stream().anyMatch(field -> field.name().equals(column));
  }

  /**
   * The place of a column, from 0.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public int indexOf(String column) {
    for (int index = 0; index < fields.size(); index++) {
      if (fields.get(index).name().equals(column)) {
        return index;
      }
    }
    throw new IllegalArgumentException("No column \"" + column + "\" in the schema");
  }

  int[] indexesOf(List<String> columns) {
    return columns.stream().mapToInt(this::indexOf).toArray();
  }
}
