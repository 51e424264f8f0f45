package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;
import org.gyoryu.registry.content.AliasRow;

/** All spellings of all governments, by their normal form. */
final class NameIndex {

  /** A government that a spelling belongs to. */
  record Match(Government government, NameForm form) {}

  private final Map<String, List<Match>> matches = new HashMap<>();

  NameIndex(Collection<Government> governments, Collection<AliasRow> aliases) {
    Map<String, Government> byId = new HashMap<>();
    governments.forEach(government -> byId.put(government.id(), government));
    for (Government government : governments) {
      Spellings.of(government).forEach((spelling, form) -> add(spelling, government, form));
    }
    for (AliasRow alias : aliases) {
      Government government = byId.get(alias.governmentId());
      if (government != null) {
        Spellings.of(government, alias)
            .forEach((spelling, form) -> add(spelling, government, form));
      }
    }
    matches.values().forEach(list -> list.sort(NameResolver.order()));
  }

  private void add(String spelling, Government government, NameForm form) {
    String key = Spelling.normal(spelling);
    if (key.isEmpty()) {
      return;
    }
    List<Match> list = matches.computeIfAbsent(key, missing -> new ArrayList<>(1));
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).government().id().equals(government.id())) {
        if (form.compareTo(list.get(i).form()) < 0) {
          list.set(i, new Match(government, form));
        }
        return;
      }
    }
    list.add(new Match(government, form));
  }

  List<Match> find(String name) {
    return findNormal(Spelling.normal(name));
  }

  List<Match> findNormal(String normal) {
    return matches.getOrDefault(normal, List.of());
  }

  static NameForm form(Name name) {
    return name.derived() ? NameForm.DERIVED : NameForm.OFFICIAL;
  }
}
