package org.gyoryu.analysis.stats;

import java.util.SplittableRandom;

/**
 * First-order sensitivity: the part of the variance of a function's value that one of its random
 * inputs explains alone (Sobol 1993; estimator of Saltelli et al. 2010, table 2 (b)).
 */
public final class Sobol {

  private Sobol() {}

  /**
   * A function of independent groups of random inputs.
   *
   * @param <T> one draw of all inputs
   */
  public interface Model<T> {

    /** Draws all inputs. */
    T draw(SplittableRandom random);

    /** The first draw, with one group of inputs taken from the second. */
    T exchanged(T first, T second, int group);

    /** The value of the function. */
    double value(T inputs);
  }

  /**
   * First-order shares.
   *
   * @return [groups], about 0 to 1; all NaN if the function's value does not vary
   */
  public static <T> double[] firstOrder(Model<T> model, int groups, int samples, long seed) {
    double[] a = new double[samples];
    double[] b = new double[samples];
    double[][] mixed = new double[groups][samples];
    for (int i = 0; i < samples; i++) {
      SplittableRandom random = Draws.stream(seed, i);
      T first = model.draw(random);
      T second = model.draw(random);
      a[i] = model.value(first);
      b[i] = model.value(second);
      for (int g = 0; g < groups; g++) {
        mixed[g][i] = model.value(model.exchanged(first, second, g));
      }
    }
    double variance = variance(a, b);
    double[] shares = new double[groups];
    for (int g = 0; g < groups; g++) {
      double sum = 0;
      for (int i = 0; i < samples; i++) {
        sum += b[i] * (mixed[g][i] - a[i]);
      }
      shares[g] = variance > 1e-12 ? sum / samples / variance : Double.NaN;
    }
    return shares;
  }

  private static double variance(double[] a, double[] b) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] + b[i];
      squares += a[i] * a[i] + b[i] * b[i];
    }
    double n = 2.0 * a.length;
    return squares / n - sum / n * (sum / n);
  }
}
