package org.gyoryu.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * A fixed number of threads that run independent tasks; which thread runs a task never changes a
 * result. Threads are daemons and end when idle. Safe for threads.
 */
public final class Workers {
  private final int threads;
  private final ForkJoinPool pool;

  private Workers(int threads) {
    this.threads = threads;
    this.pool = threads == 1 ? null : new ForkJoinPool(threads);
  }

  /** Returns as many workers as the machine has processors. */
  public static Workers all() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /** Returns {@code threads} workers, at least 1. */
  public static Workers of(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
    return new Workers(threads);
  }

  /** Returns the number of threads. */
  public int threads() {
    return threads;
  }

  /** Runs all tasks to their end; throws what the first failing one threw. */
  public void run(List<? extends Runnable> tasks) {
    if (pool == null || tasks.size() == 1) {
      tasks.forEach(Runnable::run);
      return;
    }
    List<Callable<Void>> calls = new ArrayList<>(tasks.size());
    for (Runnable task : tasks) {
      calls.add(
          () -> {
            task.run();
            return null;
          });
    }
    for (Future<Void> done : pool.invokeAll(calls)) {
      join(done);
    }
  }

  private static void join(Future<Void> done) {
    try {
      done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
