package org.gyoryu.events.estimate;

/**
 * How a model is estimated.
 *
 * @param threads number of threads; results do not depend on it
 * @param memoryBytes largest size of stored statistics; beyond it they are recomputed at every
 *     iteration
 */
public record Estimation(
    Penalty penalty, Smoothing smoothing, Cluster cluster, int threads, long memoryBytes) {

  /** No penalty, REML for splines, no clusters, all processors, half of the heap. */
  public static Estimation standard() {
    return new Estimation(
        new Penalty.None(),
        Smoothing.REML,
        Cluster.NONE,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() / 2);
  }

  /** Returns a copy with a penalty. */
  public Estimation withPenalty(Penalty other) {
    return new Estimation(other, smoothing, cluster, threads, memoryBytes);
  }

  /** Returns a copy with another choice of smoothing parameters. */
  public Estimation withSmoothing(Smoothing other) {
    return new Estimation(penalty, other, cluster, threads, memoryBytes);
  }

  /** Returns a copy with clustered errors. */
  public Estimation withCluster(Cluster other) {
    return new Estimation(penalty, smoothing, other, threads, memoryBytes);
  }

  /** Returns a copy with another number of threads. */
  public Estimation withThreads(int other) {
    return new Estimation(penalty, smoothing, cluster, other, memoryBytes);
  }

  /** Returns a copy with another memory limit, in bytes. */
  public Estimation withMemory(long other) {
    return new Estimation(penalty, smoothing, cluster, threads, other);
  }
}
