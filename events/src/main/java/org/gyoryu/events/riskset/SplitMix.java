package org.gyoryu.events.riskset;

/**
 * A small seeded generator (SplitMix64; Steele, Lea and Flood 2014): one stream per (seed, event),
 * so that what is drawn for an event depends on nothing else.
 */
public final class SplitMix {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  /** Starts the stream of one event. */
  public SplitMix(long seed, long stream) {
    state = mix(seed + GAMMA * (stream + 1));
  }

  /** Returns the next 64 random bits. */
  public long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  /** Returns a number uniform on 0..bound-1, without bias (Lemire 2019). */
  public int nextInt(int bound) {
    long limit = (1L << 32) % bound;
    while (true) {
      long product = (nextLong() >>> 32) * bound;
      if ((product & 0xFFFFFFFFL) >= limit) {
        return (int) (product >>> 32);
      }
    }
  }

  /** Returns a number uniform on [0, 1), a multiple of 2^-53. */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Returns an exponential number of mean 1. */
  public double nextExponential() {
    return -Math.log1p(-nextDouble());
  }

  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
