package org.gyoryu.analysis.types;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.DiplomacyType;

/**
 * How many ties are between neighbours, for any threshold: ties that share a sea count as distance
 * 0, the others by their distance, sorted once. Agrees with {@link DiplomacyRule}.
 */
final class Neighbours {

  private final double[] sorted;

  private Neighbours(double[] sorted) {
    this.sorted = sorted;
  }

  /**
   * The neighbours among some of the ties.
   *
   * @param distances [n] kilometres, 0 where both border the same sea, NaN where it can't be told
   * @param which of them
   */
  static Neighbours of(double[] distances, IntPredicate which) {
    double[] sorted = new double[distances.length];
    int located = 0;
    for (int i = 0; i < distances.length; i++) {
      if (which.test(i) && !Double.isNaN(distances[i])) {
        sorted[located++] = distances[i];
      }
    }
    double[] kept = Arrays.copyOf(sorted, located);
    Arrays.sort(kept);
    return new Neighbours(kept);
  }

  /** Distance of a tie as this class counts it. */
  static double distance(boolean shareSea, double kilometres) {
    return shareSea ? 0 : kilometres;
  }

  /** Number of ties of which the type can be told. */
  int located() {
    return sorted.length;
  }

  /** Number of transborder regional ties at a threshold. */
  int transborder(double thresholdKm) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= thresholdKm) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Share of a type at a threshold, with the score interval. */
  Estimate share(DiplomacyType type, double thresholdKm) {
    int near = transborder(thresholdKm);
    int count = type == DiplomacyType.TRANSBORDER_REGIONAL ? near : located() - near;
    return Intervals.wilson(count, located());
  }
}
