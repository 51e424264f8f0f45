package org.gyoryu.web.finding;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.web.SnapshotSource;
import org.gyoryu.web.analyses.Analyses;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The findings of the newest snapshot that was asked for. The first question about a snapshot
 * starts the computation of all; nobody waits longer than they say. Safe for use by several
 * threads.
 */
@Component
public class FindingStore implements DisposableBean {

  private final SnapshotSource snapshots;
  private Optional<Computation> latest = Optional.empty();

  FindingStore(Analyses analyses) {
    this.snapshots = () -> analyses.snapshot().orElseThrow(FindingStore::noSource);
  }

  private static IllegalStateException noSource() {
    return new IllegalStateException("This server was started without a source of snapshots");
  }

  /** How far the findings of a snapshot are now. */
  public Outlook outlook(String snapshotId) {
    return computation(snapshotId).outlook();
  }

  /**
   * One finding, computed before those that nobody asked for.
   *
   * @return empty if it takes longer than the patience, if there is no such question, or if it
   *     could not be computed or was stopped, as the {@link Outlook} tells
   */
  public Optional<Finding> find(String snapshotId, String questionId, Duration patience) {
    return Findings.find(questionId)
        .map(computation(snapshotId)::ask)
        .flatMap(answer -> inTime(answer, patience));
  }

  private static Optional<Finding> inTime(Future<Finding> answer, Duration patience) {
    try {
      return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException | CancellationException none) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Stops the work for a question, if it is not over; it stays so until it is begun again. */
  public void stop(String snapshotId, Question question) {
    computation(snapshotId).stop(question);
  }

  /** Begins again with a question whose work was stopped or has failed. */
  public void restart(String snapshotId, Question question) {
    computation(snapshotId).restart(question);
  }

  private synchronized Computation computation(String snapshotId) {
    Optional<Computation> known = latest.filter(each -> each.snapshotId().equals(snapshotId));
    if (known.isPresent()) {
      return known.get();
    }
    latest.ifPresent(Computation::stop);
    Computation fresh = Computation.start(snapshotId, snapshots);
    latest = Optional.of(fresh);
    return fresh;
  }

  @Override
  public synchronized void destroy() {
    latest.ifPresent(Computation::stop);
  }
}
