package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Explained events, each with the covariates of its pair (first row) and of sampled pairs that were
 * at risk (controls). Immutable.
 */
final class ChoiceSample {

  private final int columns;
  private final double[][][] x;
  private final List<TieEvent> events;

  /** The values, [events][columns][rows], are kept, not copied. */
  private ChoiceSample(int columns, double[][][] x, List<TieEvent> events) {
    this.columns = columns;
    this.x = x;
    this.events = List.copyOf(events);
  }

  /**
   * Builds a sample.
   *
   * @param rows [rows][columns]
   * @param start first row of each event, and the end of the last
   */
  static ChoiceSample of(int columns, List<double[]> rows, int[] start, List<TieEvent> events) {
    double[][][] x = new double[events.size()][columns][];
    for (int e = 0; e < x.length; e++) {
      for (int c = 0; c < columns; c++) {
        int column = c;
        x[e][c] =
            rows.subList(start[e], start[e + 1]).stream().mapToDouble(row -> row[column]).toArray();
      }
    }
    return new ChoiceSample(columns, x, events);
  }

  int columns() {
    return columns;
  }

  int size() {
    return events.size();
  }

  TieEvent event(int number) {
    return events.get(number);
  }

  List<TieEvent> events() {
    return events;
  }

  int rows(int number) {
    return x[number][0].length;
  }

  int rows() {
    return IntStream.range(0, size()).map(this::rows).sum();
  }

  /**
   * The values of a column for an event: first that of the pair that concluded a tie, then those of
   * its controls. Not to be changed.
   */
  double[] values(int event, int column) {
    return x[event][column];
  }

  /** Mean and deviation of every column over the controls. */
  Scale scale() {
    double[] mean = new double[columns];
    double[] squares = new double[columns];
    int n = rows() - size();
    for (double[][] event : x) {
      for (int c = 0; c < columns; c++) {
        for (int r = 1; r < event[c].length; r++) {
          mean[c] += event[c][r] / n;
          squares[c] += event[c][r] * event[c][r] / n;
        }
      }
    }
    double[] deviation = new double[columns];
    Arrays.setAll(
        deviation,
        c -> {
          double variance = squares[c] - mean[c] * mean[c];
          return variance > 1e-9 * (1 + mean[c] * mean[c]) ? Math.sqrt(variance) : 0;
        });
    return new Scale(mean, deviation);
  }

  /** The sample with its active columns only, on the common scale. */
  ChoiceSample standardised(Scale scale) {
    int[] active = scale.active();
    double[][][] y =
        Arrays.stream(x)
            .map(
                event ->
                    IntStream.of(active)
                        .mapToObj(
                            c -> Arrays.stream(event[c]).map(v -> scale.apply(c, v)).toArray())
                        .toArray(double[][]::new))
            .toArray(double[][][]::new);
    return new ChoiceSample(active.length, y, events);
  }
}
