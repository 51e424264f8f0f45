package org.gyoryu.analysis.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Diversity;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Intervals;

/** Measures concentration, and what chance gives. */
final class Concentrating {

  private static final long SEED = 1992_08_24;
  private static final int DRAWS = 2_000;

  /** So that equal indices count as equal whatever the order of their sums. */
  private static final double EPSILON = 1e-12;

  private Concentrating() {}

  /**
   * @param counts of things by key
   * @param ofSide counts of the whole side, by any keys; empty if it is no yardstick
   */
  static Concentration of(
      Concentration.Over over,
      Map<String, Integer> counts,
      Function<String, Text> name,
      Optional<double[]> ofSide) {
    int n = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Concentration.Share> shares =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                entry ->
                    new Concentration.Share(
                        entry.getKey(),
                        name.apply(entry.getKey()),
                        entry.getValue(),
                        Intervals.wilson(entry.getValue(), n)))
            .toList();
    if (n == 0) {
      return new Concentration(over, 0, Double.NaN, Double.NaN, Double.NaN, shares);
    }
    double index =
        Diversity.herfindahl(shares.stream().mapToDouble(Concentration.Share::count).toArray());
    double expected = ofSide.map(side -> expected(side, n)).orElse(Double.NaN);
    double p = ofSide.map(side -> tail(side, n, index, over)).orElse(Double.NaN);
    return new Concentration(over, n, index, expected, p, shares);
  }

  /** Expected index of n draws: 1/n + (1 - 1/n) sum of squared shares. */
  static double expected(double[] ofSide, int n) {
    return 1.0 / n + (1 - 1.0 / n) * Diversity.herfindahl(ofSide);
  }

  /** Share of draws of n from the side that are at least as concentrated. */
  static double tail(double[] ofSide, int n, double index, Concentration.Over over) {
    double[] upTo = new double[ofSide.length];
    double total = 0;
    for (int k = 0; k < ofSide.length; k++) {
      total += ofSide[k];
      upTo[k] = total;
    }
    SplittableRandom random = Draws.stream(Draws.seed(SEED, over.name()), n);
    int atLeast = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      long squares = sumOfSquares(upTo, n, random);
      if (squares / ((double) n * n) >= index - EPSILON) {
        atLeast++;
      }
    }
    return (double) atLeast / DRAWS;
  }

  private static long sumOfSquares(double[] upTo, int n, SplittableRandom random) {
    int[] drawn = new int[upTo.length];
    long squares = 0;
    for (int i = 0; i < n; i++) {
      int kind = kind(upTo, random.nextDouble() * upTo[upTo.length - 1]);
      squares += 2L * drawn[kind] + 1;
      drawn[kind]++;
    }
    return squares;
  }

  /** The first kind whose running total lies above the place. */
  private static int kind(double[] upTo, double place) {
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
