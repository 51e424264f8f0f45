package org.gyoryu.web.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.gyoryu.web.SnapshotSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One computation of all findings of one snapshot: one after the other on a thread of its own, and
 * what somebody asks for at once on another, so that a question that takes minutes holds up nobody.
 */
final class Computation {

  private static final Logger LOG = LoggerFactory.getLogger(Computation.class);

  private final String snapshotId;
  private final CompletableFuture<Snapshot> snapshot = new CompletableFuture<>();
  private final Map<String, CompletableFuture<Finding>> answers = new LinkedHashMap<>();
  private final Map<String, Double> parts = new ConcurrentHashMap<>();
  private final Deque<Question> waiting = new ArrayDeque<>(Findings.all());
  private final List<Thread> threads = new ArrayList<>();

  private Computation(String snapshotId, SnapshotSource snapshots) {
    this.snapshotId = snapshotId;
    Findings.all().forEach(question -> answers.put(question.id(), new CompletableFuture<>()));
    start("all", () -> read(snapshots));
  }

  static Computation start(String snapshotId, SnapshotSource snapshots) {
    return new Computation(snapshotId, snapshots);
  }

  private void start(String name, Runnable work) {
    Thread thread = new Thread(work, "findings-" + name);
    thread.setDaemon(true);
    synchronized (threads) {
      threads.add(thread);
    }
    thread.start();
  }

  String snapshotId() {
    return snapshotId;
  }

  void stop() {
    synchronized (threads) {
      threads.forEach(Thread::interrupt);
    }
  }

  /** The answer to come; its question is taken up at once. Empty if there is no such question. */
  Optional<Future<Finding>> ask(String questionId) {
    Findings.find(questionId)
        .filter(this::takeOut)
        .ifPresent(question -> start(questionId, () -> answerThat(question)));
    return Optional.ofNullable(answers.get(questionId));
  }

  private boolean takeOut(Question question) {
    synchronized (waiting) {
      return waiting.remove(question);
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
    Map<String, Double> soFar = new HashMap<>();
    answers.keySet().forEach(id -> soFar.put(id, parts.getOrDefault(id, 0.0)));
    return new Outlook(done, failed, soFar);
  }

  private void read(SnapshotSource snapshots) {
    try {
      snapshot.complete(snapshots.get());
    } catch (RuntimeException | OutOfMemoryError fault) {
      LOG.error("Findings of snapshot {} could not be computed", snapshotId, fault);
      snapshot.completeExceptionally(fault);
      answers.values().forEach(answer -> answer.completeExceptionally(fault));
    }
    answerAll();
  }

  private void answerAll() {
    for (Optional<Question> each = next(); each.isPresent(); each = next()) {
      answerThat(each.get());
    }
  }

  private void answerThat(Question question) {
    try {
      answer(question, snapshot.join());
    } catch (CompletionException unread) {
      LOG.debug("No snapshot, no finding {}", question.id(), unread);
    }
  }

  private void answer(Question question, Snapshot known) {
    Settings settings = Settings.standard().withThreads(1);
    CompletableFuture<Finding> answer = answers.get(question.id());
    try {
      answer.complete(question.compute(known, settings, part -> parts.put(question.id(), part)));
    } catch (RuntimeException | OutOfMemoryError fault) {
      LOG.error("Finding {} of snapshot {} failed", question.id(), snapshotId, fault);
      answer.completeExceptionally(fault);
    }
    parts.put(question.id(), 1.0);
  }
}
