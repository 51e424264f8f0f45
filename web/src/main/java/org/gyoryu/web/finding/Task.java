package org.gyoryu.web.finding;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work for one question: waits for a thread to take it up, and can be stopped and begun again.
 * Safe for several threads.
 */
final class Task {

  private static final Logger LOG = LoggerFactory.getLogger(Task.class);

  private enum State {
    WAITING,
    RUNNING,
    STOPPED,
    FAILED,
    DONE
  }

  private final Question question;
  private State state = State.WAITING;
  private CompletableFuture<Finding> answer = new CompletableFuture<>();
  private Thread worker;
  private double part;

  Task(Question question) {
    this.question = question;
  }

  synchronized boolean isWaiting() {
    return state == State.WAITING;
  }

  synchronized boolean isStopped() {
    return state == State.STOPPED;
  }

  synchronized boolean hasFailed() {
    return state == State.FAILED;
  }

  /** The answer to come; cancelled if the work is stopped. */
  synchronized Future<Finding> answer() {
    return answer;
  }

  /** The answer, if it is there. */
  synchronized Optional<Finding> found() {
    return state == State.DONE ? Optional.of(answer.join()) : Optional.empty();
  }

  /** How much is done, 0 to 1. */
  synchronized double part() {
    return part;
  }

  /** Works on the calling thread, unless another one has or the work is stopped. */
  void run(Function<Progress, Finding> work) {
    if (!begin()) {
      return;
    }
    try {
      Finding finding = work.apply(this::hear);
      end(State.DONE, () -> answer.complete(finding));
    } catch (RuntimeException | OutOfMemoryError fault) {
      boolean isFailed = end(State.FAILED, () -> answer.completeExceptionally(fault));
      if (isFailed) {
        LOG.error("Finding {} failed", question.id(), fault);
      }
    } finally {
      leave();
    }
  }

  private synchronized boolean begin() {
    if (state != State.WAITING) {
      return false;
    }
    state = State.RUNNING;
    worker = Thread.currentThread();
    return true;
  }

  private synchronized boolean isMine() {
    return state == State.RUNNING && Thread.currentThread().equals(worker);
  }

  private synchronized void hear(double done) {
    if (state != State.RUNNING) {
      throw new CancellationException("Stopped");
    }
    part = done;
  }

  /** Ends as told, unless it was stopped meanwhile; whether it did. */
  private synchronized boolean end(State how, Runnable settling) {
    boolean counts = isMine();
    if (counts) {
      state = how;
      part = 1;
      settling.run();
    }
    return counts;
  }

  /** Leaves the thread free for the next question, whatever stopped this one. */
  private synchronized void leave() {
    if (Thread.currentThread().equals(worker)) {
      worker = null;
    }
    Thread.interrupted();
  }

  /** Stops the work, whether it waits or runs. */
  synchronized void stop() {
    if (state == State.WAITING || state == State.RUNNING) {
      state = State.STOPPED;
      answer.cancel(false);
      if (worker != null) {
        worker.interrupt();
      }
    }
  }

  /** Lets work that was stopped or has failed wait for a thread again; whether it does. */
  synchronized boolean reset() {
    if (state != State.STOPPED && state != State.FAILED) {
      return false;
    }
    state = State.WAITING;
    answer = new CompletableFuture<>();
    part = 0;
    return true;
  }
}
