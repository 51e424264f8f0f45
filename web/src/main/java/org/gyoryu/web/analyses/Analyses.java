package org.gyoryu.web.analyses;

import java.util.Optional;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.web.SnapshotSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The analyses of the snapshot that pages show, made once for each. Safe for several threads. */
@Component
public final class Analyses {

  private final Registry registry;
  private final Optional<SnapshotSource> source;
  private Kept kept;

  public Analyses(Registry registry, ObjectProvider<SnapshotSource> source) {
    this.registry = registry;
    this.source = Optional.ofNullable(source.getIfAvailable());
  }

  private record Kept(String id, Snapshot snapshot, Portfolios portfolios) {}

  private synchronized Optional<Kept> kept() {
    Optional<String> id = registry.snapshots().find().map(info -> info.id());
    if (source.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    if (kept == null || !kept.id().equals(id.get())) {
      Snapshot snapshot = source.get().get();
      kept = new Kept(id.get(), snapshot, Portfolios.of(snapshot));
    }
    return Optional.of(kept);
  }

  /** The snapshot; empty before the first import, and where the server has no source of it. */
  public Optional<Snapshot> snapshot() {
    return kept().map(Kept::snapshot);
  }

  /**
   * The portfolio of a government; empty if there is none of this id on either side.
   *
   * @param withChildren whether everything below it belongs to it
   */
  public Optional<Portfolio> portfolio(String governmentId, boolean withChildren) {
    return kept()
        .filter(now -> isOfASide(now.snapshot(), governmentId))
        .map(now -> now.portfolios().of(governmentId, withChildren));
  }

  private static boolean isOfASide(Snapshot snapshot, String id) {
    return Optional.ofNullable(snapshot.governments().get(id))
        .map(government -> government.country())
        .filter(
            country -> country.equals(snapshot.sides().a()) || country.equals(snapshot.sides().b()))
        .isPresent();
  }
}
