package org.gyoryu.analysis.stats;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs random replicates in parallel so that the result does not depend on how many threads. */
public final class Replicates {

  private static final int LARGEST_BLOCK = 32;
  private static final int BLOCKS_A_THREAD = 4;

  private Replicates() {}

  /** One replicate: numbers made from its own source of randomness. */
  @FunctionalInterface
  public interface Replicate {

    /**
     * Runs once.
     *
     * @param index 0, 1, ...
     * @param random of this replicate alone
     */
    double[] run(int index, SplittableRandom random);
  }

  /**
   * Runs the replicates.
   *
   * @return [replicates x numbers], in order of their index
   * @throws CancellationException if the thread is interrupted
   */
  public static double[][] run(long seed, int replicates, int threads, Replicate replicate) {
    double[][] results = new double[replicates][];
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      int size = blockSize(replicates, threads);
      int blocks = (replicates + size - 1) / size;
      Future<?>[] running = new Future<?>[blocks];
      for (int block = 0; block < blocks; block++) {
        int from = block * size;
        int to = Math.min(from + size, replicates);
        running[block] = workers.submit(() -> runBlock(seed, from, to, replicate, results));
      }
      for (Future<?> future : running) {
        future.get();
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException("Cancelled").initCause(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A replicate failed: " + e.getCause().getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static int blockSize(int replicates, int threads) {
    return Math.max(1, Math.min(LARGEST_BLOCK, replicates / (BLOCKS_A_THREAD * threads)));
  }

  private static void runBlock(
      long seed, int from, int to, Replicate replicate, double[][] results) {
    for (int i = from; i < to && !Thread.currentThread().isInterrupted(); i++) {
      results[i] = replicate.run(i, Draws.stream(seed, i));
    }
  }

  /** One number of every replicate. */
  public static double[] column(double[][] results, int number) {
    return IntStream.range(0, results.length).mapToDouble(i -> results[i][number]).toArray();
  }
}
