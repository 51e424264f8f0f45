package org.gyoryu.registry.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of one query and the values that they name. Made for one query; not shared. */
final class Where {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a condition that names the value ":name". */
  Where and(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
    return this;
  }

  Where and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a value that the query names outside of the conditions. */
  Where value(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Where equal(String column, Optional<?> value) {
    value.ifPresent(given -> and(column + " = :" + column, column, given));
    return this;
  }

  /** The column is one of the values; no condition if there are none. */
  Where in(String column, Collection<String> options) {
    if (!options.isEmpty()) {
      and(column + " = any(:" + column + ")", column, options.toArray(String[]::new));
    }
    return this;
  }

  /** The column is one of the constants, which the database holds by name. */
  Where inConstants(String column, Collection<? extends Enum<?>> options) {
    return in(column, options.stream().map(Enum::name).toList());
  }

  /** "where ..." or nothing. */
  String sql() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }
}
