package org.gyoryu.events.history;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;

/** A dyadic covariate given by a table of pairs; all other pairs have one default value. */
public final class DyadTable implements DyadCovariate {
  private final Long2ObjectOpenHashMap<StepFunction> byPair = new Long2ObjectOpenHashMap<>();
  private final double otherwise;
  private final boolean constant;

  private DyadTable(Map<Pair, StepFunction> table, double otherwise) {
    table.forEach((pair, f) -> byPair.put(key(pair.from(), pair.to()), f));
    this.otherwise = otherwise;
    this.constant = table.values().stream().allMatch(StepFunction::isConstant);
  }

  /** An ordered pair of node indices. */
  public record Pair(int from, int to) {}

  /**
   * Builds the table.
   *
   * @param otherwise value of the pairs that are not in the table and of pairs before their first
   *     change; NaN makes them missing, as it does where the table itself has NaN
   */
  public static DyadTable of(Map<Pair, StepFunction> table, double otherwise) {
    return new DyadTable(table, otherwise);
  }

  /** Builds a table from a full matrix {@code values[i][j]} that never changes. */
  public static DyadCovariate matrix(double[][] values) {
    double[][] copy = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    return new DyadCovariate() {
      @Override
      public double at(int i, int j, double t) {
        return copy[i][j];
      }

      @Override
      public boolean isConstant() {
        return true;
      }
    };
  }

  @Override
  public double at(int i, int j, double t) {
    StepFunction f = byPair.get(key(i, j));
    return f == null || f.isBeforeFirst(t) ? otherwise : f.at(t);
  }

  @Override
  public boolean isConstant() {
    return constant;
  }

  @Override
  public double[] changes() {
    TreeSet<Double> all = new TreeSet<>();
    for (StepFunction f : byPair.values()) {
      Arrays.stream(f.changes()).filter(Double::isFinite).forEach(all::add);
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static long key(int i, int j) {
    return ((long) i << 32) | j;
  }
}
