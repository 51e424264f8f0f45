package org.gyoryu.analysis.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Changes of the rate of a series of counts: binary segmentation (Scott and Knott 1974) with the
 * Poisson likelihood ratio; a split stands if few random orders of its segment reach its statistic.
 */
public final class ChangePoints {

  /**
   * A change of the rate.
   *
   * @param index first place of the new rate
   * @param before rate of the segment before, per unit of exposure
   * @param after rate of the segment after
   * @param p share of random orders of the segment it splits that show as clear a split
   */
  public record Change(int index, double before, double after, double p) {}

  private record Split(int index, double statistic) {}

  private final double[] counts;
  private final double[] exposure;
  private final int shortest;
  private final int permutations;
  private final long seed;

  private ChangePoints(
      double[] counts, double[] exposure, int shortest, int permutations, long seed) {
    this.counts = counts;
    this.exposure = exposure;
    this.shortest = shortest;
    this.permutations = permutations;
    this.seed = seed;
  }

  /**
   * Finds the changes, in order of their place.
   *
   * @param counts [n]
   * @param exposure [n], positive
   * @param shortest length that a segment must have, at least 1
   * @param level of the test of each split, e.g. 0.05
   */
  public static List<Change> find(
      double[] counts, double[] exposure, int shortest, int permutations, double level, long seed) {
    ChangePoints search = new ChangePoints(counts, exposure, shortest, permutations, seed);
    List<Integer> edges = new ArrayList<>(List.of(0, counts.length));
    List<double[]> found = new ArrayList<>();
    search.split(0, counts.length, level, found);
    found.forEach(split -> edges.add((int) split[0]));
    edges.sort(Comparator.naturalOrder());
    return found.stream()
        .sorted(Comparator.comparingDouble(split -> split[0]))
        .map(split -> search.change((int) split[0], split[1], edges))
        .toList();
  }

  private void split(int from, int to, double level, List<double[]> found) {
    if (to - from < 2 * shortest) {
      return;
    }
    int[] order = new int[to - from];
    for (int i = 0; i < order.length; i++) {
      order[i] = from + i;
    }
    Split best = best(order);
    double p = p(order, best.statistic);
    if (p < level) {
      int at = from + best.index;
      found.add(new double[] {at, p});
      split(from, at, level, found);
      split(at, to, level, found);
    }
  }

  private double p(int[] order, double statistic) {
    SplittableRandom random = Draws.stream(seed, (long) order[0] * counts.length + order.length);
    int[] shuffled = order.clone();
    int reached = 1;
    for (int i = 0; i < permutations; i++) {
      Draws.shuffle(random, shuffled);
      reached += best(shuffled).statistic >= statistic - 1e-9 ? 1 : 0;
    }
    return (double) reached / (permutations + 1);
  }

  private Split best(int[] order) {
    double total = 0;
    double time = 0;
    for (int place : order) {
      total += counts[place];
      time += exposure[place];
    }
    Split best = new Split(shortest, Double.NEGATIVE_INFINITY);
    double left = 0;
    double leftTime = 0;
    for (int i = 0; i < order.length - shortest; i++) {
      left += counts[order[i]];
      leftTime += exposure[order[i]];
      if (i + 1 >= shortest) {
        double statistic = ratio(left, leftTime, total, time);
        if (statistic > best.statistic) {
          best = new Split(i + 1, statistic);
        }
      }
    }
    return best;
  }

  /** Twice the log-likelihood ratio of two rates against one. */
  static double ratio(double left, double leftTime, double total, double time) {
    double right = total - left;
    double rightTime = time - leftTime;
    return 2
        * (term(left, left / leftTime)
            + term(right, right / rightTime)
            - term(total, total / time));
  }

  private static double term(double count, double rate) {
    return count == 0 ? 0 : count * Math.log(rate);
  }

  private Change change(int index, double p, List<Integer> edges) {
    int place = edges.indexOf(index);
    return new Change(
        index, rate(edges.get(place - 1), index), rate(index, edges.get(place + 1)), p);
  }

  private double rate(int from, int to) {
    double sum = 0;
    double time = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
      time += exposure[i];
    }
    return sum / time;
  }
}
