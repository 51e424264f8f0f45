package org.gyoryu.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gyoryu.model.PartialDate;

/**
 * How rows of one kind are written, as JSON and as CSV.
 *
 * @param name of the schema in the OpenAPI description
 */
record Table<T>(String name, String description, List<Field<T>> fields) {

  Table {
    fields = List.copyOf(fields);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <T> Table<T> of(String name, String description, Field<T>... fields) {
    return new Table<>(name, description, List.of(fields));
  }

  /** The fields of a row by name, in their order. */
  Map<String, Object> json(T row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Field<T> field : fields) {
      object.put(field.name(), plain(field.value().apply(row)));
    }
    return object;
  }

  /** Values as JSON knows them. */
  private static Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Table::plain).orElse(null);
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? number.getAsDouble() : null;
    }
    if (value instanceof PartialDate date) {
      return date.isKnown() ? date.toString() : null;
    }
    return value;
  }

  /** Names of the CSV columns. */
  List<String> header() {
    return header("", this);
  }

  private static List<String> header(String prefix, Table<?> table) {
    List<String> names = new ArrayList<>();
    for (Field<?> field : table.fields()) {
      String name = prefix + field.flatName();
      if (field.nested().isPresent()) {
        names.addAll(header(name, field.nested().get()));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  /** The cells of one row, one for each column of the header. */
  List<String> cells(T row) {
    List<String> cells = new ArrayList<>();
    addCells(cells, this, json(row));
    return cells;
  }

  private static void addCells(List<String> cells, Table<?> table, Map<?, ?> object) {
    for (Field<?> field : table.fields()) {
      Object value = object.get(field.name());
      if (field.nested().isPresent()) {
        addCells(
            cells, field.nested().get(), value instanceof Map<?, ?> nested ? nested : Map.of());
      } else {
        cells.add(cell(value));
      }
    }
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> texts) {
      return Csv.harmless(String.join(";", texts.stream().map(String::valueOf).toList()));
    }
    return value instanceof String text ? Csv.harmless(text) : String.valueOf(value);
  }
}
