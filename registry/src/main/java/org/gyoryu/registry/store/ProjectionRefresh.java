package org.gyoryu.registry.store;

import java.util.Optional;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.registry.reconcile.Reconciliation;

/** Brings what pages read up to date with the records in force. */
public final class ProjectionRefresh {

  private final Database database;
  private final Records records;

  public ProjectionRefresh(Database database) {
    this.database = database;
    this.records = new Records(database);
  }

  /**
   * Reconciles the records in force and writes the projection, if what it shows is not what the
   * records say now.
   *
   * @throws IllegalStateException if nothing was imported yet
   */
  public Reconciliation refresh() {
    Reconciliation reconciliation = reconcile();
    if (!projectedSnapshot().equals(Optional.of(reconciliation.snapshot().id()))) {
      new ProjectionWriter(database).write(reconciliation);
    }
    return reconciliation;
  }

  /** Reconciles the records in force; changes nothing. */
  public Reconciliation reconcile() {
    return Reconciler.reconcile(Content.read(records.inForce()));
  }

  private Optional<String> projectedSnapshot() {
    return database.client().sql("select id from snapshot").query(String.class).optional();
  }
}
