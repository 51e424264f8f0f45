package org.gyoryu.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gyoryu.registry.read.Words;

/**
 * One field of a row, with its description.
 *
 * @param name in JSON
 * @param flatName in CSV; of a nested field the prefix of the names of its fields
 * @param values the words that it can hold; empty if they cannot be listed
 * @param nested the fields of an object; empty for a plain value
 * @param value of a row; null and empty Optionals are JSON's null
 */
record Field<T>(
    String name,
    String flatName,
    Type type,
    String description,
    List<String> values,
    Optional<Table<?>> nested,
    Function<T, Object> value) {

  /** What a field holds. */
  enum Type {
    TEXT,
    /** As exact as known: YYYY, YYYY-MM or YYYY-MM-DD; null if unknown. */
    DATE,
    INTEGER,
    NUMBER,
    FLAG,
    /** Texts; in CSV separated by semicolons. */
    TEXTS,
    OBJECT,
    /** Objects whose names depend on the data; never in CSV. */
    OBJECTS
  }

  static <T> Field<T> of(String name, Type type, String description, Function<T, Object> value) {
    return new Field<>(name, name, type, description, List.of(), Optional.empty(), value);
  }

  /** A constant of the domain, written as its word. */
  static <T, E extends Enum<E>> Field<T> constant(
      String name, Class<E> constants, String description, Function<T, E> value) {
    return new Field<>(
        name,
        name,
        Type.TEXT,
        description,
        Words.words(constants),
        Optional.empty(),
        row -> Words.word(value.apply(row)));
  }

  /** An object; in CSV its fields stand side by side, their names behind a prefix. */
  static <T, N> Field<T> nested(
      String name, String prefix, Table<N> table, String description, Function<T, N> value) {
    return new Field<>(
        name,
        prefix,
        Type.OBJECT,
        description,
        List.of(),
        Optional.of(table),
        row -> Optional.ofNullable(value.apply(row)).map(table::json).orElse(null));
  }
}
