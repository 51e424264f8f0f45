package org.gyoryu.registry.store;

import java.sql.Connection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Government;
import org.gyoryu.model.Level;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.registry.content.AliasRow;
import org.gyoryu.registry.reconcile.Reconciliation;

/** Writes levels, regions, governments and their other spellings. */
final class GovernmentRows {
  private final Connection connection;
  private final Reconciliation reconciliation;
  private final Snapshot snapshot;

  GovernmentRows(Connection connection, Reconciliation reconciliation) {
    this.connection = connection;
    this.reconciliation = reconciliation;
    this.snapshot = reconciliation.snapshot();
  }

  void write() {
    levels();
    regions();
    governments();
  }

  private void levels() {
    CopyRows rows =
        new CopyRows(connection, "level (country, code, tier, name_ko, name_zh, name_en)");
    for (Level level : snapshot.levels()) {
      rows.add(
          level.country(),
          level.code(),
          level.tier(),
          level.names().ko().text(),
          level.names().zh().text(),
          level.names().en().text());
    }
    rows.flush();
  }

  private void regions() {
    CopyRows rows =
        new CopyRows(
            connection, "region (country, scheme, code, position, name_ko, name_zh, name_en)");
    CopyRows members =
        new CopyRows(connection, "region_member (country, scheme, code, government_id)");
    int position = 0;
    for (Region region : snapshot.regions()) {
      rows.add(
          region.country(),
          region.scheme(),
          region.code(),
          position++,
          region.names().ko().text(),
          region.names().zh().text(),
          region.names().en().text());
      region.memberIds().stream()
          .sorted()
          .forEach(member -> members.add(region.country(), region.scheme(), region.code(), member));
    }
    rows.flush();
    members.flush();
  }

  private void governments() {
    Map<String, Integer> ties = new HashMap<>();
    for (Tie tie : snapshot.formalTies()) {
      ties.merge(tie.aId(), 1, Integer::sum);
      ties.merge(tie.bId(), 1, Integer::sum);
    }
    Map<String, Integer> exchanges = new HashMap<>();
    for (Exchange exchange : snapshot.exchanges()) {
      exchanges.merge(exchange.aId(), 1, Integer::sum);
      exchanges.merge(exchange.bId(), 1, Integer::sum);
    }
    CopyRows rows =
        new CopyRows(
            connection,
            "government (id, country, level, tier, parent_id, province_id, name_ko, ko_derived, name_zh, zh_derived, name_en,"
                + " en_derived, latitude, longitude, population, population_year, region, coastal, littoral_sea, valid_from,"
                + " valid_to, successor_id, source, ties, exchanges)");
    snapshot.governments().values().stream()
        .sorted(Comparator.comparing(Government::id))
        .forEach(
            government ->
                rows.add(
                    government.id(),
                    government.country(),
                    government.level().code(),
                    government.level().tier(),
                    government.parentId(),
                    snapshot.province(government.id()).id(),
                    government.names().ko().text(),
                    government.names().ko().derived(),
                    government.names().zh().text(),
                    government.names().zh().derived(),
                    government.names().en().text(),
                    government.names().en().derived(),
                    government.place().map(place -> place.latitude()),
                    government.place().map(place -> place.longitude()),
                    government.population(),
                    government.populationYear(),
                    government.regionCode(),
                    government.coastal(),
                    government.littoralSea(),
                    government.validFrom(),
                    government.validTo(),
                    government.successorId(),
                    government.source(),
                    ties.getOrDefault(government.id(), 0),
                    exchanges.getOrDefault(government.id(), 0)));
    rows.flush();
    CopyRows aliases = new CopyRows(connection, "alias (government_id, alias, lang, note)");
    for (AliasRow alias : reconciliation.aliases()) {
      aliases.add(alias.governmentId(), alias.alias(), alias.language(), alias.note());
    }
    aliases.flush();
  }
}
