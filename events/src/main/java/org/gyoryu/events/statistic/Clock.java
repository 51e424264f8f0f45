package org.gyoryu.events.statistic;

import java.util.Arrays;
import org.gyoryu.events.history.NodeAttribute;

/** The values of one node attribute in force now, refreshed only when one of them changes. */
final class Clock implements State {
  private final NodeAttribute attribute;
  private final double[] changes;
  private final double[] values;
  private double nextChange = Double.NEGATIVE_INFINITY;

  Clock(NodeAttribute attribute) {
    this.attribute = attribute;
    this.changes = attribute.changes();
    this.values = new double[attribute.size()];
  }

  @Override
  public void advanceTo(int pastEvents, double time) {
    if (time < nextChange) {
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = attribute.at(i, time);
    }
    int at = Arrays.binarySearch(changes, time);
    int next = at >= 0 ? at + 1 : -at - 1;
    nextChange = next < changes.length ? changes[next] : Double.POSITIVE_INFINITY;
  }

  double get(int i) {
    return values[i];
  }

  /** Returns the largest minus the smallest value that any node ever has. */
  static double range(NodeAttribute attribute) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double[] changes = attribute.changes();
    for (int i = 0; i < attribute.size(); i++) {
      for (int k = -1; k < changes.length; k++) {
        double x = attribute.at(i, k < 0 ? -Double.MAX_VALUE : changes[k]);
        if (!Double.isNaN(x)) {
          low = Math.min(low, x);
          high = Math.max(high, x);
        }
      }
    }
    return high - low;
  }
}
