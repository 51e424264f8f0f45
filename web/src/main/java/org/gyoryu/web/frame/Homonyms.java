package org.gyoryu.web.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Language;
import org.gyoryu.registry.read.Dump;
import org.gyoryu.registry.read.Registry;
import org.springframework.stereotype.Component;

/**
 * Which governments of a country share a name, as its many central districts do, and what stands
 * above them. Read once for each snapshot; safe for several threads.
 */
@Component
final class Homonyms {

  static final Shared NONE = new Shared("", Map.of());

  private final Registry registry;
  private Shared shared = NONE;

  Homonyms(Registry registry) {
    this.registry = registry;
  }

  /** The shared names of one snapshot: by language and id the name of the unit above. */
  record Shared(String snapshotId, Map<Language, Map<String, String>> above) {

    Optional<String> above(String id, Language language) {
      return Optional.ofNullable(above.getOrDefault(language, Map.of()).get(id));
    }
  }

  synchronized Shared of(String snapshotId) {
    if (!shared.snapshotId().equals(snapshotId)) {
      shared = new Shared(snapshotId, read());
    }
    return shared;
  }

  private Map<Language, Map<String, String>> read() {
    Map<String, Map<String, Object>> governments = new LinkedHashMap<>();
    registry.dump().read(List.of(Dump.Table.GOVERNMENTS), new Rows(governments));
    Map<Language, Map<String, String>> above = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      above.put(language, above(governments, "name_" + language.code()));
    }
    return above;
  }

  private static Map<String, String> above(
      Map<String, Map<String, Object>> governments, String name) {
    Map<List<Object>, List<String>> bearers = new HashMap<>();
    governments.forEach(
        (id, row) ->
            bearers
                .computeIfAbsent(List.of(row.get("country"), row.get(name)), k -> new ArrayList<>())
                .add(id));
    Map<String, String> above = new HashMap<>();
    for (List<String> same : bearers.values()) {
      for (String id : same) {
        Map<String, Object> parent = governments.get(String.valueOf(parent(governments.get(id))));
        if (same.size() > 1 && parent != null) {
          above.put(id, String.valueOf(parent.get(name)));
        }
      }
    }
    return above;
  }

  private static Object parent(Map<String, Object> row) {
    return row.get("parent_id");
  }

  /** Keeps what is needed of each row. */
  private static final class Rows implements Dump.Receiver {

    private final Map<String, Map<String, Object>> governments;
    private List<String> columns = List.of();

    Rows(Map<String, Map<String, Object>> governments) {
      this.governments = governments;
    }

    @Override
    public void begin(Dump.Table table, List<String> names) {
      columns = names;
    }

    @Override
    public void row(List<Object> values) {
      Map<String, Object> row = new HashMap<>();
      for (String column : List.of("country", "parent_id", "name_ko", "name_zh", "name_en")) {
        row.put(column, values.get(columns.indexOf(column)));
      }
      governments.put(String.valueOf(values.get(columns.indexOf("id"))), row);
    }
  }
}
