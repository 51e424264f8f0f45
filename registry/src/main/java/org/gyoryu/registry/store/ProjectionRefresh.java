package org.gyoryu.registry.store;

import java.util.Optional;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.registry.reconcile.Reconciliation;
import org.gyoryu.registry.reconcile.SnapshotId;

/** Brings what pages read up to date with the records in force. */
public final class ProjectionRefresh {

  private final Database database;
  private final Records records;

  public ProjectionRefresh(Database database) {
    this.database = database;
    this.records = new Records(database);
  }

  /**
   * Reconciles the records in force and writes the projection, unless it already shows them.
   *
   * @throws IllegalStateException if nothing was imported yet
   */
  public Reconciliation refresh() {
    long lastBatch = lastBatch();
    Reconciliation reconciliation = reconcile();
    if (!shows(lastBatch)) {
      new ProjectionWriter(database).write(reconciliation, lastBatch);
    }
    return reconciliation;
  }

  /**
   * The same, but does not even reconcile if the projection shows the last import under the rules
   * of now.
   */
  public void refreshIfStale() {
    if (!shows(lastBatch())) {
      refresh();
    }
  }

  /** Reconciles the records in force; changes nothing. */
  public Reconciliation reconcile() {
    return Reconciler.reconcile(Content.read(records.inForce()));
  }

  /** The snapshot of the records in force. */
  public Snapshot snapshot() {
    return reconcile().snapshot();
  }

  private long lastBatch() {
    return database
        .client()
        .sql("select coalesce(max(id), 0) from import_batch")
        .query(Long.class)
        .single();
  }

  private boolean shows(long lastBatch) {
    return database
        .client()
        .sql("select last_batch = ? and rules = ? from snapshot")
        .params(lastBatch, SnapshotId.RULES)
        .query(Boolean.class)
        .optional()
        .equals(Optional.of(true));
  }
}
