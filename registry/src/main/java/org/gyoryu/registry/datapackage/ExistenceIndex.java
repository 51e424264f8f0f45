package org.gyoryu.registry.datapackage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.model.PartialDate;

/**
 * Since when things exist, by id and by name. A name that several share, or that a successor took
 * over, exists since the earliest of them; where that is not known, nothing is said.
 */
final class ExistenceIndex {

  private record Predecessor(PartialDate from, String successor) {}

  private final Map<String, Predecessor> predecessors = new HashMap<>();
  private final Map<String, PartialDate> sinceById = new HashMap<>();
  private final Map<Long, PartialDate> sinceByName = new HashMap<>();
  private final KeySet timeless = new KeySet();
  private Map<String, PartialDate> inherited = Map.of();
  private Set<String> inheritedUnknown = Set.of();

  /** What takes the rows: first what was taken in by what, then since when each exists. */
  TableReading.Sink collector(Resource resource, Lifetimes lifetimes, int pass) {
    TableSchema schema = resource.schema();
    int id = schema.indexOf(lifetimes.id());
    int from = schema.indexOf(lifetimes.from());
    int successor = schema.indexOf(lifetimes.successor());
    if (pass == 0) {
      return (line, values) -> addPredecessor(values[id], date(values[from]), values[successor]);
    }
    inherit();
    int country = schema.indexOf(lifetimes.country());
    int[] names = schema.indexesOf(lifetimes.names());
    return (line, values) ->
        add(values[id], date(values[from]), values[country], KeyIndex.pick(values, names));
  }

  private void addPredecessor(String id, PartialDate from, String successor) {
    if (!successor.isEmpty()) {
      predecessors.put(id, new Predecessor(from, successor));
    }
  }

  /** Hands each beginning on along the line of successors. */
  private void inherit() {
    inherited = new HashMap<>();
    inheritedUnknown = new HashSet<>();
    for (Predecessor predecessor : predecessors.values()) {
      Set<String> seen = new HashSet<>();
      String heir = predecessor.successor();
      while (heir != null && seen.add(heir)) {
        if (predecessor.from().isKnown()) {
          inherited.merge(heir, predecessor.from(), ExistenceIndex::earlier);
        } else {
          inheritedUnknown.add(heir);
        }
        Predecessor next = predecessors.get(heir);
        heir = next == null ? null : next.successor();
      }
    }
  }

  private void add(String id, PartialDate from, String country, String[] names) {
    if (from.isKnown()) {
      sinceById.put(id, from);
    }
    boolean known = from.isKnown() && !inheritedUnknown.contains(id);
    PartialDate since = known ? earlier(from, inherited.getOrDefault(id, from)) : from;
    for (String name : names) {
      if (known && !name.isEmpty()) {
        sinceByName.merge(KeySet.hash(country, name), since, ExistenceIndex::earlier);
      } else {
        timeless.add(country, name);
      }
    }
  }

  private static PartialDate earlier(PartialDate a, PartialDate b) {
    return b.isCertainlyBefore(a) ? b : a;
  }

  private static PartialDate date(String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      return PartialDate.UNKNOWN;
    }
  }

  /** Since when an id exists, if known. */
  Optional<PartialDate> sinceOfId(String id) {
    return Optional.ofNullable(sinceById.get(id));
  }

  /** Since when anything of this name exists in a country, if known. */
  Optional<PartialDate> sinceOfName(String country, String name) {
    return timeless.contains(country, name)
        ? Optional.empty()
        : Optional.ofNullable(sinceByName.get(KeySet.hash(country, name)));
  }
}
