package org.gyoryu.analysis.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A composite index as the OECD and JRC handbook (2008) builds it: indicators, normalised,
 * weighted, aggregated by the geometric mean; with its uncertainty over weights and normalisations.
 */
public final class CompositeIndex {

  private static final double FLOOR = 0.05;

  /** How an indicator is brought to 0..1. */
  public enum Normalisation {
    /** (x - min) / (max - min). */
    MIN_MAX,
    /** Mean rank less one over n - 1. */
    RANK,
    /** x / max. */
    DISTANCE_TO_BEST
  }

  private CompositeIndex() {}

  /**
   * One indicator for all units in one normalisation; more is better. A constant indicator is 0.5
   * for all.
   *
   * @param values [units] at least 0
   */
  public static double[] normalised(double[] values, Normalisation how) {
    double min = Arrays.stream(values).min().orElse(0);
    double max = Arrays.stream(values).max().orElse(0);
    double[] normalised = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      normalised[i] =
          min == max
              ? 0.5
              : switch (how) {
                case MIN_MAX -> (values[i] - min) / (max - min);
                case RANK -> meanRank(values, i) / (values.length - 1);
                case DISTANCE_TO_BEST -> values[i] / max;
              };
    }
    return normalised;
  }

  private static double meanRank(double[] values, int unit) {
    double below = 0;
    for (int i = 0; i < values.length; i++) {
      if (i != unit) {
        below += values[i] < values[unit] ? 1 : values[i] == values[unit] ? 0.5 : 0;
      }
    }
    return below;
  }

  /**
   * The weighted geometric mean of normalised indicators, each held at 0.05 at least so that one
   * zero does not erase the rest.
   *
   * @param normalised [indicators][units]
   * @param weights [indicators] that sum to 1
   * @return [units] 0.05 to 1
   */
  public static double[] aggregate(List<double[]> normalised, double[] weights) {
    double[] index = new double[normalised.get(0).length];
    for (int unit = 0; unit < index.length; unit++) {
      double log = 0;
      for (int k = 0; k < weights.length; k++) {
        log += weights[k] * Math.log(Math.max(FLOOR, normalised.get(k)[unit]));
      }
      index[unit] = Math.exp(log);
    }
    return index;
  }

  /** Weights from the flat Dirichlet law. */
  public static double[] randomWeights(int indicators, SplittableRandom random) {
    double[] weights = new double[indicators];
    double sum = 0;
    for (int k = 0; k < indicators; k++) {
      weights[k] = -Math.log(1 - random.nextDouble());
      sum += weights[k];
    }
    for (int k = 0; k < indicators; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  /** Ranks, 1 for the highest; equal values share the mean rank. */
  public static double[] ranks(double[] index) {
    double[] ranks = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      ranks[i] = index.length - meanRank(index, i);
    }
    return ranks;
  }

  /** All indicators in every normalisation. */
  public static List<List<double[]>> allNormalised(List<double[]> indicators) {
    List<List<double[]>> all = new ArrayList<>();
    for (Normalisation how : Normalisation.values()) {
      all.add(indicators.stream().map(values -> normalised(values, how)).toList());
    }
    return all;
  }
}
