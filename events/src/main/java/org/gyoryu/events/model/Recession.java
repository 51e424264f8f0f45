package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a direction that may separate the data: the coefficients that move by a share of the
 * one that moves most, each measured in standard deviations of its column.
 *
 * @param direction the others set to 0
 * @param columns those that move
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next
record Recession(double[] direction, List<Integer> columns) {
  private static final double SHARE = 0.05;

  static Recession of(double[] direction, double[][] information) {
    double[] d = direction.clone();
    double largest = 0;
    for (int c = 0; c < d.length; c++) {
      largest = Math.max(largest, Math.abs(d[c]) * Math.sqrt(information[c][c]));
    }
    List<Integer> columns = new ArrayList<>();
    for (int c = 0; c < d.length; c++) {
      if (Math.abs(d[c]) * Math.sqrt(information[c][c]) < SHARE * largest) {
        d[c] = 0;
      } else {
        columns.add(c);
      }
    }
    return new Recession(d, columns);
  }

  /** Returns the direction at a length at which its largest move is {@code deviations} long. */
  double[] scaled(double[][] information, long events, double deviations) {
    double largest = 0;
    for (int c : columns) {
      largest = Math.max(largest, Math.abs(direction[c]) * Math.sqrt(information[c][c] / events));
    }
    double[] far = new double[direction.length];
    for (int c : columns) {
      far[c] = direction[c] * deviations / largest;
    }
    return far;
  }
}
