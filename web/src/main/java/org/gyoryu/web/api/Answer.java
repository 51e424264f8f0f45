package org.gyoryu.web.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.registry.read.Count;
import org.gyoryu.registry.read.Page;

/** What an endpoint answers, before it is written in a format. */
sealed interface Answer {

  /**
   * A page of rows of one table.
   *
   * @param count of the whole list, where it is known cheaply
   */
  record Rows<T>(Table<T> table, Page<T> page, Optional<Count> count) implements Answer {

    static <T> Rows<T> all(Table<T> table, List<T> rows) {
      return new Rows<>(
          table, new Page<>(rows, Optional.empty()), Optional.of(new Count(rows.size(), false)));
    }

    /** The rows as JSON objects. */
    List<Map<String, Object>> objects() {
      return page.rows().stream().map(table::json).toList();
    }
  }

  /** One thing with lists of what belongs to it; each part is an object or a list of objects. */
  record Parts(Map<String, Object> parts) implements Answer {

    public Parts {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
  }
}
