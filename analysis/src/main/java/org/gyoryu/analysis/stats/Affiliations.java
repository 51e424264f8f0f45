package org.gyoryu.analysis.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who belongs to what: a table of rows (circles) and columns (members). Immutable.
 *
 * <p>Shapes: [circles x members].
 */
public final class Affiliations {

  private static final int TRADES_PER_CIRCLE = 5;

  private final int members;
  private final List<BitSet> circles;

  private Affiliations(int members, List<BitSet> circles) {
    this.members = members;
    this.circles = circles;
  }

  /**
   * The table of some circles.
   *
   * @param members number of columns
   * @param circles for each circle its members, 0 to members - 1
   */
  public static Affiliations of(int members, List<List<Integer>> circles) {
    List<BitSet> rows = new ArrayList<>();
    for (List<Integer> circle : circles) {
      BitSet row = new BitSet(members);
      circle.forEach(row::set);
      rows.add(row);
    }
    return new Affiliations(members, rows);
  }

  public boolean belongs(int circle, int member) {
    return circles.get(circle).get(member);
  }

  public int circles() {
    return circles.size();
  }

  public int members() {
    return members;
  }

  /** Part of all places that is filled, 0 to 1. */
  public double density() {
    int filled = circles.stream().mapToInt(BitSet::cardinality).sum();
    return circles.isEmpty() || members == 0
        ? 0
        : (double) filled / ((double) members * circles.size());
  }

  /** Number of circles that each member belongs to. */
  public int[] degrees() {
    int[] degrees = new int[members];
    for (BitSet circle : circles) {
      circle.stream().forEach(member -> degrees[member]++);
    }
    return degrees;
  }

  /**
   * Degree centralisation of the members (Freeman 1979, for two modes Borgatti and Everett 1997): 0
   * if all belong to equally many circles, 1 if one belongs to all and the others to one each.
   */
  public double centralisation() {
    int[] degrees = degrees();
    int max = Arrays.stream(degrees).max().orElse(0);
    double spread = Arrays.stream(degrees).map(degree -> max - degree).sum();
    double most = (members - 1.0) * (circles.size() - 1.0);
    return most <= 0 ? 0 : spread / most;
  }

  /** Whether two members share a circle, [members x members] with an empty diagonal. */
  public boolean[][] shared() {
    boolean[][] shared = new boolean[members][members];
    for (BitSet circle : circles) {
      int[] all = circle.stream().toArray();
      for (int i : all) {
        for (int j : all) {
          shared[i][j] |= i != j;
        }
      }
    }
    return shared;
  }

  /**
   * Members of the core: the k with the highest degree in the projection for which the projection
   * is closest, by correlation, to a full core without ties among the rest (Borgatti and Everett
   * 1999, discrete model with ties between core and rest left open).
   */
  public List<Integer> core() {
    boolean[][] shared = shared();
    int[] degree = new int[members];
    for (int i = 0; i < members; i++) {
      for (int j = 0; j < members; j++) {
        degree[i] += shared[i][j] ? 1 : 0;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      order.add(i);
    }
    order.sort((x, y) -> degree[x] != degree[y] ? degree[y] - degree[x] : x - y);
    List<Integer> best = List.of();
    double closest = Double.NEGATIVE_INFINITY;
    for (int k = 2; k < members - 1; k++) {
      double fit = fit(shared, order, k);
      if (fit > closest + 1e-12) {
        closest = fit;
        best = List.copyOf(order.subList(0, k));
      }
    }
    return best;
  }

  /** Correlation of the pattern over pairs that are both in the core or both outside. */
  private static double fit(boolean[][] shared, List<Integer> order, int core) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xy = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean bothIn = i < core;
        boolean bothOut = j >= core;
        if (bothIn || bothOut) {
          int tied = shared[order.get(i)][order.get(j)] ? 1 : 0;
          n++;
          x += bothIn ? 1 : 0;
          y += tied;
          xy += bothIn ? tied : 0;
        }
      }
    }
    double variance = (x / n - x * x / n / n) * (y / n - y * y / n / n);
    return variance <= 0 ? 0 : (xy / n - x * y / n / n) / Math.sqrt(variance);
  }

  /**
   * A random table in which every circle has as many members and every member as many circles as
   * here (curveball trades, Strona et al. 2014).
   */
  public Affiliations shuffled(SplittableRandom random) {
    List<BitSet> rows = new ArrayList<>();
    circles.forEach(circle -> rows.add((BitSet) circle.clone()));
    int trades = rows.size() < 2 ? 0 : TRADES_PER_CIRCLE * rows.size();
    for (int t = 0; t < trades; t++) {
      int first = random.nextInt(rows.size());
      int second = random.nextInt(rows.size() - 1);
      trade(rows.get(first), rows.get(second < first ? second : second + 1), random);
    }
    return new Affiliations(members, rows);
  }

  private static void trade(BitSet first, BitSet second, SplittableRandom random) {
    BitSet onlyFirst = (BitSet) first.clone();
    onlyFirst.andNot(second);
    BitSet onlySecond = (BitSet) second.clone();
    onlySecond.andNot(first);
    int keep = onlyFirst.cardinality();
    BitSet either = (BitSet) onlyFirst.clone();
    either.or(onlySecond);
    int[] pool = either.stream().toArray();
    Draws.shuffle(random, pool);
    first.andNot(onlyFirst);
    second.andNot(onlySecond);
    for (int i = 0; i < pool.length; i++) {
      (i < keep ? first : second).set(pool[i]);
    }
  }
}
