package org.gyoryu.analysis.stats;

import java.util.SplittableRandom;
import org.hipparchus.special.Gamma;

/** Random draws. */
public final class Draws {

  private static final double SMALL_MEAN = 30;

  private Draws() {}

  /** The source of randomness of one of many streams of a seed. */
  public static SplittableRandom stream(long seed, long index) {
    return new SplittableRandom(mix(seed + 0x9E3779B97F4A7C15L * (index + 1)));
  }

  /** The seed of a named part of a computation, so that parts do not share their draws. */
  public static long seed(long seed, String part) {
    long mixed = mix(seed);
    for (int i = 0; i < part.length(); i++) {
      mixed = mix(mixed ^ part.charAt(i));
    }
    return mixed;
  }

  /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input tells. */
  public static long mix(long bits) {
    long z = bits;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * A Poisson variate: by multiplication (Knuth) for means under 30, else by transformed rejection
   * (Hörmann 1993, algorithm PTRS).
   *
   * @param mean at least 0
   */
  public static long poisson(SplittableRandom random, double mean) {
    return mean < SMALL_MEAN ? smallPoisson(random, mean) : largePoisson(random, mean);
  }

  private static long smallPoisson(SplittableRandom random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static long largePoisson(SplittableRandom random, double mean) {
    double logMean = Math.log(mean);
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    double vr = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= vr) {
        return (long) k;
      }
      if (k < 0 || (us < 0.013 && v > us)) {
        continue;
      }
      double left = Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b);
      if (left <= -mean + k * logMean - Gamma.logGamma(k + 1)) {
        return (long) k;
      }
    }
  }

  /** A gamma variate with scale 1 (Marsaglia and Tsang 2000). */
  public static double gamma(SplittableRandom random, double shape) {
    if (shape < 1) {
      return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal(random);
      double v = 1 + c * x;
      if (v <= 0) {
        continue;
      }
      v = v * v * v;
      double u = random.nextDouble();
      if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  /** A standard normal variate (polar method, Marsaglia and Bray 1964). */
  public static double normal(SplittableRandom random) {
    while (true) {
      double x = 2 * random.nextDouble() - 1;
      double y = 2 * random.nextDouble() - 1;
      double s = x * x + y * y;
      if (s > 0 && s < 1) {
        return x * Math.sqrt(-2 * Math.log(s) / s);
      }
    }
  }

  /** Puts an array in random order (Fisher and Yates). */
  public static void shuffle(SplittableRandom random, int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
  }
}
