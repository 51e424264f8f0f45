package org.gyoryu.analysis.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Iterative proportional fitting (Deming and Stephan 1940): the cells of a table are scaled until
 * their sums over each margin meet the targets.
 */
public final class Raking {

  private static final int MOST_ROUNDS = 500;
  private static final double CLOSE = 1e-9;

  private Raking() {}

  /**
   * One margin of a table.
   *
   * @param category [cells] which category each cell belongs to; -1 for cells that this margin does
   *     not count, which it leaves as they are
   * @param target of each category, at least 0
   */
  public record Margin(List<Integer> category, List<Double> target) {

    public Margin {
      category = List.copyOf(category);
      target = List.copyOf(target);
    }
  }

  /**
   * Scales cells to margins.
   *
   * @param cells [n] at least 0
   * @return [n] the scaled cells; a category whose cells are all 0 stays 0 and so misses its target
   */
  public static double[] fit(double[] cells, List<Margin> margins) {
    double[] fitted = cells.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double farthest = 0;
      for (Margin margin : margins) {
        farthest = Math.max(farthest, scale(fitted, margin));
      }
      if (farthest < CLOSE) {
        break;
      }
    }
    return fitted;
  }

  private static double scale(double[] cells, Margin margin) {
    double[] sums = new double[margin.target().size()];
    for (int i = 0; i < cells.length; i++) {
      int category = margin.category().get(i);
      if (category >= 0) {
        sums[category] += cells[i];
      }
    }
    double[] factors = new double[sums.length];
    Arrays.setAll(factors, c -> sums[c] > 0 ? margin.target().get(c) / sums[c] : 1);
    for (int i = 0; i < cells.length; i++) {
      int category = margin.category().get(i);
      cells[i] *= category >= 0 ? factors[category] : 1;
    }
    return Arrays.stream(factors).map(factor -> Math.abs(factor - 1)).max().orElse(0);
  }
}
