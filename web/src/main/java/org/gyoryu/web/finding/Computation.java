package org.gyoryu.web.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.gyoryu.web.SnapshotSource;

/**
 * One computation of all findings of one snapshot: one after the other on a thread of its own, and
 * what somebody asks for at once on another, so that a question that takes minutes holds up nobody.
 */
final class Computation {

  private final String snapshotId;
  private final SnapshotSource snapshots;
  private final Map<String, Task> tasks = new LinkedHashMap<>();

  private Computation(String snapshotId, SnapshotSource snapshots) {
    this.snapshotId = snapshotId;
    this.snapshots = snapshots;
    Findings.all().forEach(question -> tasks.put(question.id(), new Task(question)));
    start("all", () -> Findings.all().forEach(this::answer));
  }

  static Computation start(String snapshotId, SnapshotSource snapshots) {
    return new Computation(snapshotId, snapshots);
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, "findings-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  String snapshotId() {
    return snapshotId;
  }

  /** Stops the work for all questions. */
  void stop() {
    tasks.values().forEach(Task::stop);
  }

  /** Stops the work for one question. */
  void stop(Question question) {
    tasks.get(question.id()).stop();
  }

  /** Begins again with a question that was stopped or has failed. */
  void restart(Question question) {
    if (tasks.get(question.id()).reset()) {
      takeUp(question);
    }
  }

  /** The answer to come; its question is taken up at once. */
  Future<Finding> ask(Question question) {
    takeUp(question);
    return tasks.get(question.id()).answer();
  }

  private void takeUp(Question question) {
    if (tasks.get(question.id()).isWaiting()) {
      start(question.id(), () -> answer(question));
    }
  }

  private void answer(Question question) {
    tasks.get(question.id()).run(progress -> question.compute(snapshot(), settings(), progress));
  }

  private Snapshot snapshot() {
    Snapshot snapshot = snapshots.get();
    if (!snapshot.id().equals(snapshotId)) {
      throw new IllegalStateException(
          "Snapshot " + snapshotId + " is gone; now there is " + snapshot.id());
    }
    return snapshot;
  }

  private static Settings settings() {
    return Settings.standard().withThreads(1);
  }

  Outlook outlook() {
    Map<String, Finding> done = new HashMap<>();
    Set<String> failed = new HashSet<>();
    Set<String> stopped = new HashSet<>();
    Map<String, Double> soFar = new HashMap<>();
    tasks.forEach(
        (id, task) -> {
          soFar.put(id, task.part());
          task.found().ifPresent(finding -> done.put(id, finding));
          if (task.hasFailed()) {
            failed.add(id);
          } else if (task.isStopped()) {
            stopped.add(id);
          }
        });
    return new Outlook(done, failed, stopped, soFar);
  }
}
