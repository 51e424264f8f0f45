package org.gyoryu.web.page.data;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gyoryu.analysis.completeness.CompletenessQuestion;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.web.SnapshotSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How complete the registry is, computed once for each snapshot, in the background. Safe for use by
 * several threads.
 */
@Component
class Completeness {

  private static final long PATIENCE_SECONDS = 3;

  private final Optional<SnapshotSource> snapshots;
  private Computed latest = new Computed("", CompletableFuture.completedFuture(Optional.empty()));

  Completeness(ObjectProvider<SnapshotSource> snapshots) {
    this.snapshots = Optional.ofNullable(snapshots.getIfAvailable());
  }

  private record Computed(String snapshotId, CompletableFuture<Optional<Finding>> finding) {}

  /** The finding for a snapshot; empty if it takes longer than a visitor waits. */
  Optional<Finding> find(String snapshotId) {
    try {
      return started(snapshotId).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException notYet) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Completeness could not be computed", failed.getCause());
    }
  }

  private synchronized CompletableFuture<Optional<Finding>> started(String snapshotId) {
    if (!latest.snapshotId().equals(snapshotId)) {
      latest = new Computed(snapshotId, CompletableFuture.supplyAsync(this::compute));
    }
    return latest.finding();
  }

  private Optional<Finding> compute() {
    return snapshots.map(
        source ->
            new CompletenessQuestion().compute(source.get(), Settings.standard(), Progress.NONE));
  }
}
