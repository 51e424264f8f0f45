package org.gyoryu.analysis.stats;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
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
    int size = blockSize(replicates, threads);
    return Parallel.map(
            (replicates + size - 1) / size,
            threads,
            block ->
                IntStream.range(block * size, Math.min((block + 1) * size, replicates))
                    .takeWhile(i -> !Thread.currentThread().isInterrupted())
                    .mapToObj(i -> replicate.run(i, Draws.stream(seed, i)))
                    .toList(),
            part -> {})
        .stream()
        .flatMap(List::stream)
        .toArray(double[][]::new);
  }

  private static int blockSize(int replicates, int threads) {
    return Math.max(1, Math.min(LARGEST_BLOCK, replicates / (BLOCKS_A_THREAD * threads)));
  }

  /** One number of every replicate. */
  public static double[] column(double[][] results, int number) {
    return IntStream.range(0, results.length).mapToDouble(i -> results[i][number]).toArray();
  }
}
