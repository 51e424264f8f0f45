package org.gyoryu.analysis.finding;

/**
 * What a computation may be told. Results depend on seed, replicates and imputations, never on the
 * number of threads.
 *
 * @param seed of every random step
 * @param replicates of each bootstrap, permutation test and simulation, at least 100
 * @param imputations of unknown dates, at least 2
 * @param threads to work with, at least 1
 */
public record Settings(long seed, int replicates, int imputations, int threads) {

  public Settings {
    if (replicates < 100 || imputations < 2 || threads < 1) {
      throw new IllegalArgumentException(
          "%d replicates, %d imputations, %d threads: give at least 100, 2, 1"
              .formatted(replicates, imputations, threads));
    }
  }

  /** 1,000 replicates and 20 imputations on all processors. */
  public static Settings standard() {
    return new Settings(1992_08_24, 1_000, 20, Runtime.getRuntime().availableProcessors());
  }

  public Settings withSeed(long other) {
    return new Settings(other, replicates, imputations, threads);
  }

  public Settings withThreads(int other) {
    return new Settings(seed, replicates, imputations, other);
  }
}
