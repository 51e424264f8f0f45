package org.gyoryu.registry.store;

import java.sql.Connection;
import java.sql.Date;
import java.util.List;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.reconcile.Reconciliation;
import org.gyoryu.registry.reconcile.SnapshotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Writes what pages and the API read: the whole projection anew, in one transaction. Readers see
 * the old state until it is whole.
 */
public final class ProjectionWriter {

  private static final List<String> TABLES =
      List.of(
          "search_prefix",
          "search_key",
          "tie_count",
          "open_question",
          "published_total",
          "link",
          "indicator",
          "policy_region",
          "policy",
          "meeting",
          "membership",
          "mechanism_source",
          "mechanism",
          "exchange",
          "claim",
          "tie_side",
          "tie_stage",
          "tie",
          "alias",
          "region_member",
          "government",
          "source",
          "region",
          "level",
          "snapshot");

  private final Database database;

  public ProjectionWriter(Database database) {
    this.database = database;
  }

  /**
   * Replaces the projection.
   *
   * @param lastBatch the last import that was reconciled
   */
  public void write(Reconciliation reconciliation, long lastBatch) {
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              Connection connection = DataSourceUtils.getConnection(database.dataSource());
              try {
                replace(connection, reconciliation, lastBatch);
              } finally {
                DataSourceUtils.releaseConnection(connection, database.dataSource());
              }
            });
    database.client().sql("analyze").update();
  }

  private void replace(Connection connection, Reconciliation reconciliation, long lastBatch) {
    JdbcClient client = database.client();
    Snapshot snapshot = reconciliation.snapshot();
    client.sql("lock table snapshot in exclusive mode").update();
    TABLES.forEach(table -> client.sql("delete from " + table).update());
    client
        .sql(
            "insert into snapshot (id, as_of, country_a, country_b, last_batch, rules) values (?, ?, ?, ?, ?, ?)")
        .params(
            snapshot.id(),
            Date.valueOf(snapshot.asOf()),
            snapshot.sides().a().code(),
            snapshot.sides().b().code(),
            lastBatch,
            SnapshotId.RULES)
        .update();
    new GovernmentRows(connection, reconciliation).write();
    new SourceRows(connection, reconciliation).write();
    new TieRows(connection, reconciliation).write();
    new MechanismRows(connection, reconciliation).write();
    new SearchIndex(snapshot, reconciliation.aliases()).write(connection);
    client.sql("call refresh_tie_count()").update();
    client.sql("call refresh_search_prefix()").update();
  }
}
