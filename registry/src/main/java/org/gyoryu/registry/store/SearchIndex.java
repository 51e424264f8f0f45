package org.gyoryu.registry.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.AliasRow;
import org.gyoryu.registry.names.SearchKey;
import org.gyoryu.registry.names.SearchKeys;

/** Fills the table behind the search box: all keys of all governments. */
final class SearchIndex {

  private final Snapshot snapshot;
  private final Map<String, List<AliasRow>> aliases = new HashMap<>();

  SearchIndex(Snapshot snapshot, List<AliasRow> aliases) {
    this.snapshot = snapshot;
    aliases.forEach(
        alias ->
            this.aliases.computeIfAbsent(alias.governmentId(), id -> new ArrayList<>()).add(alias));
  }

  void write(Connection connection) {
    CopyRows rows = new CopyRows(connection, "search_key (key, government_id, weight, label)");
    snapshot.governments().values().stream()
        .sorted(Comparator.comparing(Government::id))
        .forEach(government -> write(rows, government));
    rows.flush();
  }

  private void write(CopyRows rows, Government government) {
    for (SearchKey key :
        SearchKeys.keysOf(government, aliases.getOrDefault(government.id(), List.of()))) {
      rows.add(key.key(), government.id(), key.weight(), key.label());
    }
  }
}
