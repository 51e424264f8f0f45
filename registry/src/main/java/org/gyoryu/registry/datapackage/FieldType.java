package org.gyoryu.registry.datapackage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of Table Schema that a package may use. */
public enum FieldType {
  STRING("text"),
  INTEGER("a whole number"),
  NUMBER("a number"),
  BOOLEAN("1 or 0"),
  YEAR("a year"),
  DATE("a date");

  private final String words;

  FieldType(String words) {
    this.words = words;
  }

  /** What a value of the type is, for messages: "a whole number". */
  String words() {
    return words;
  }

  /** The type by its name in Table Schema, e.g. "integer". */
  static Optional<FieldType> find(String name) {
    return Arrays.stream(values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
