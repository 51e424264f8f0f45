package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.List;

/**
 * Explained events, each with the covariates of its pair (first row) and of sampled pairs that were
 * at risk (controls). Immutable.
 */
final class ChoiceSample {

  private final int columns;
  private final double[] x;
  private final int[] start;
  private final List<TieEvent> events;

  /**
   * Builds a sample; the arrays are kept, not copied.
   *
   * @param x [rows x columns], row-major
   * @param start first row of each event, and the end of the last
   */
  ChoiceSample(int columns, double[] x, int[] start, List<TieEvent> events) {
    this.columns = columns;
    this.x = x;
    this.start = start;
    this.events = List.copyOf(events);
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

  /** First row of an event, which is the pair that concluded a tie. */
  int first(int number) {
    return start[number];
  }

  int rows(int number) {
    return start[number + 1] - start[number];
  }

  int rows() {
    return start[events.size()];
  }

  double value(int row, int column) {
    return x[row * columns + column];
  }

  double[] values() {
    return x;
  }

  /** Mean and deviation of every column over the controls. */
  Scale scale() {
    double[] mean = new double[columns];
    double[] squares = new double[columns];
    int n = rows() - size();
    for (int e = 0; e < size(); e++) {
      for (int row = start[e] + 1; row < start[e + 1]; row++) {
        for (int c = 0; c < columns; c++) {
          double value = value(row, c);
          mean[c] += value / n;
          squares[c] += value * value / n;
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
    double[] y = new double[rows() * active.length];
    for (int row = 0; row < rows(); row++) {
      for (int c = 0; c < active.length; c++) {
        y[row * active.length + c] = scale.apply(active[c], value(row, active[c]));
      }
    }
    return new ChoiceSample(active.length, y, start, events);
  }
}
