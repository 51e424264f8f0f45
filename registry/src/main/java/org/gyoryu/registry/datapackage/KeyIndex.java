package org.gyoryu.registry.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys that other tables refer to, and when what they stand for came into being. */
final class KeyIndex {

  private record Target(String resource, List<String> fields) {}

  private final Map<Target, KeySet> sets = new HashMap<>();
  private final ExistenceIndex existence = new ExistenceIndex();

  /** An index that knows which keys are needed, and has none yet. */
  KeyIndex(Descriptor descriptor) {
    for (Resource resource : descriptor.resources()) {
      for (ForeignKey key : resource.schema().foreignKeys()) {
        sets.put(new Target(key.resource(), key.referenced()), new KeySet());
      }
      for (Field field : resource.schema().fields()) {
        field
            .list()
            .ifPresent(
                list -> sets.put(new Target(list.resource(), List.of(list.field())), new KeySet()));
      }
    }
  }

  /** How often the rows of a table have to be collected. */
  int passes(Resource resource) {
    if (resource.lifetimes().isPresent()) {
      return 2;
    }
    return sets.keySet().stream().anyMatch(target -> target.resource().equals(resource.name()))
        ? 1
        : 0;
  }

  /** What takes the rows of a table in a pass, counted from 0. */
  TableReading.Sink collector(Resource resource, int pass) {
    List<TableReading.Sink> sinks = new ArrayList<>();
    if (pass == 0) {
      sets.forEach(
          (target, set) -> {
            if (target.resource().equals(resource.name())) {
              int[] columns = resource.schema().indexesOf(target.fields());
              sinks.add((line, values) -> set.add(pick(values, columns)));
            }
          });
    }
    resource
        .lifetimes()
        .ifPresent(lifetimes -> sinks.add(existence.collector(resource, lifetimes, pass)));
    return (line, values) -> sinks.forEach(sink -> sink.take(line, values));
  }

  boolean has(String resource, List<String> fields, String... values) {
    return sets.get(new Target(resource, fields)).contains(values);
  }

  ExistenceIndex existence() {
    return existence;
  }

  static String[] pick(String[] values, int[] columns) {
    String[] picked = new String[columns.length];
    for (int index = 0; index < columns.length; index++) {
      picked[index] = values[columns[index]];
    }
    return picked;
  }
}
