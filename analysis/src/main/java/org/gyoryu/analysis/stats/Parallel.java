package org.gyoryu.analysis.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;

/** Runs tasks that do not depend on each other on some threads. */
public final class Parallel {

  private Parallel() {}

  /**
   * Runs the tasks.
   *
   * @param task makes the result of each from its number, 0 to tasks - 1; may be called by several
   *     threads
   * @param progress hears from the calling thread what share of them is done
   * @return results in the order of the tasks
   * @throws CancellationException if the thread is interrupted
   */
  public static <T> List<T> map(
      int tasks, int threads, IntFunction<T> task, DoubleConsumer progress) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        int number = i;
        running.add(workers.submit(() -> task.apply(number)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : running) {
        results.add(future.get());
        progress.accept((double) results.size() / tasks);
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException("Cancelled").initCause(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A task failed: " + e.getCause().getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
  }
}
