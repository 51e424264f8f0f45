package org.gyoryu.web.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.gyoryu.web.SnapshotSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One computation of all findings of one snapshot, on a thread of its own. */
final class Computation {

  private static final Logger LOG = LoggerFactory.getLogger(Computation.class);

  private final String snapshotId;
  private final SnapshotSource snapshots;
  private final Map<String, CompletableFuture<Finding>> answers = new LinkedHashMap<>();
  private final Deque<Question> waiting = new ArrayDeque<>(Findings.all());
  private final Thread thread;
  private volatile double part;

  private Computation(String snapshotId, SnapshotSource snapshots) {
    this.snapshotId = snapshotId;
    this.snapshots = snapshots;
    Findings.all().forEach(question -> answers.put(question.id(), new CompletableFuture<>()));
    this.thread = new Thread(this::run, "findings");
    thread.setDaemon(true);
  }

  static Computation start(String snapshotId, SnapshotSource snapshots) {
    Computation computation = new Computation(snapshotId, snapshots);
    computation.thread.start();
    return computation;
  }

  String snapshotId() {
    return snapshotId;
  }

  void stop() {
    thread.interrupt();
  }

  /** The answer to come; its question goes to the front. Empty if there is no such question. */
  Optional<Future<Finding>> ask(String questionId) {
    Findings.find(questionId).ifPresent(this::prefer);
    return Optional.ofNullable(answers.get(questionId));
  }

  private void prefer(Question question) {
    synchronized (waiting) {
      if (waiting.remove(question)) {
        waiting.addFirst(question);
      }
    }
  }

  private Optional<Question> next() {
    synchronized (waiting) {
      return Optional.ofNullable(waiting.poll());
    }
  }

  Outlook outlook() {
    Map<String, Finding> done = new HashMap<>();
    Set<String> failed = new HashSet<>();
    answers.forEach(
        (id, answer) -> {
          if (answer.isCompletedExceptionally()) {
            failed.add(id);
          } else if (answer.isDone()) {
            done.put(id, answer.join());
          }
        });
    return new Outlook(done, failed, part);
  }

  private void run() {
    try {
      answerAll(snapshots.get());
    } catch (RuntimeException | OutOfMemoryError fault) {
      LOG.error("Findings of snapshot {} could not be computed", snapshotId, fault);
      answers.values().forEach(answer -> answer.completeExceptionally(fault));
    }
  }

  private void answerAll(Snapshot snapshot) {
    Settings settings = settings();
    int done = 0;
    for (Optional<Question> question = next(); question.isPresent(); question = next()) {
      answer(question.get(), snapshot, settings, done);
      done++;
      part = (double) done / answers.size();
    }
  }

  private void answer(Question question, Snapshot snapshot, Settings settings, int done) {
    CompletableFuture<Finding> answer = answers.get(question.id());
    try {
      answer.complete(
          question.compute(snapshot, settings, within -> part = (done + within) / answers.size()));
    } catch (RuntimeException fault) {
      LOG.error("Finding {} of snapshot {} failed", question.id(), snapshotId, fault);
      answer.completeExceptionally(fault);
    }
  }

  /** Half of the processors, so that visitors are served meanwhile; results do not change by it. */
  private static Settings settings() {
    Settings standard = Settings.standard();
    return standard.withThreads(Math.max(1, standard.threads() / 2));
  }
}
