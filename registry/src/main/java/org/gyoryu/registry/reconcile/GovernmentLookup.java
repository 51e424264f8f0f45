package org.gyoryu.registry.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.registry.content.AliasRow;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.content.GovernmentRow;
import org.gyoryu.registry.reconcile.OpenQuestion.Kind;

/** Finds the governments that rows name, and knows the lines of predecessors and successors. */
final class GovernmentLookup {

  private final Map<String, Government> governments = new LinkedHashMap<>();
  private final Map<String, Set<String>> idsByName = new HashMap<>();

  private GovernmentLookup(Content content) {
    for (GovernmentRow row : content.governments()) {
      governments.put(row.id(), government(row));
      add(row.nameKo(), row);
      add(row.nameZh(), row);
    }
    for (AliasRow alias : content.aliases()) {
      idsByName
          .computeIfAbsent(alias.alias(), key -> new LinkedHashSet<>())
          .add(alias.governmentId());
    }
  }

  private void add(String name, GovernmentRow row) {
    if (!name.isEmpty()) {
      idsByName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(row.id());
    }
  }

  static GovernmentLookup of(Content content) {
    return new GovernmentLookup(content);
  }

  private static Government government(GovernmentRow row) {
    String any = row.nameEn().isEmpty() ? row.nameZh() : row.nameEn();
    Names names =
        new Names(name(row.nameKo(), any), name(row.nameZh(), any), name(row.nameEn(), any));
    return new Government(
        row.id(),
        row.country(),
        row.level(),
        row.parentId(),
        names,
        row.place(),
        row.population(),
        row.populationYear(),
        row.regionCode(),
        row.coastal(),
        row.littoralSea(),
        row.validFrom(),
        row.validTo(),
        row.successorId(),
        row.source());
  }

  private static Name name(String sourced, String fallback) {
    return sourced.isEmpty() ? Name.derived(fallback) : Name.sourced(sourced);
  }

  Map<String, Government> governments() {
    return governments;
  }

  /**
   * The government that a party names at a date; if none or several fit, a question is added and
   * nothing is found.
   */
  Optional<String> find(
      Party party, PartialDate date, String resource, String rowKey, List<OpenQuestion> questions) {
    List<String> found = new ArrayList<>();
    for (String id : idsByName.getOrDefault(party.nativeName(), Set.of())) {
      Government government = governments.get(id);
      if (government.country().equals(party.country())
          && parentFits(government, party.parentName())) {
        found.add(id);
      }
    }
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    questions.add(
        new OpenQuestion(
            found.isEmpty() ? Kind.UNRESOLVED : Kind.AMBIGUOUS,
            resource,
            rowKey,
            Optional.empty(),
            party.nativeName(),
            found.toString()));
    return Optional.empty();
  }

  private boolean parentFits(Government government, String parentName) {
    if (parentName.isEmpty()) {
      return true;
    }
    Government current = government;
    while (true) {
      if (idsByName.getOrDefault(parentName, Set.of()).contains(current.id())) {
        return true;
      }
      if (current.parentId().isEmpty()) {
        return false;
      }
      current = governments.get(current.parentId().get());
    }
  }

  /**
   * The last unit of the line that a government goes on in under the same name; itself if there is
   * none.
   */
  String lastOfLine(String id) {
    return id;
  }

  /** Of the units of one line the one that existed at a date. */
  String unitAt(List<String> ids, PartialDate date) {
    return ids.stream()
        .filter(id -> governments.get(id).mayExistAt(date))
        .findFirst()
        .orElse(ids.get(0));
  }
}
