package org.gyoryu.analysis.outlook;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.gyoryu.analysis.drivers.Attraction;
import org.gyoryu.analysis.drivers.Network;
import org.gyoryu.analysis.drivers.PairSpace;
import org.gyoryu.analysis.drivers.Tiers;

/**
 * Open pairs drawn by their chance at the start; what changes on a path is made good by weights
 * (sampling importance resampling, Rubin 1988). Immutable.
 */
final class Proposals {

  private final int[] a;
  private final int[] b;
  private final double[] index;
  private final double[] cumulated;

  private Proposals(int[] a, int[] b, double[] index) {
    this.a = a;
    this.b = b;
    this.index = index;
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : index) {
      largest = Math.max(largest, value);
    }
    cumulated = new double[index.length];
    double sum = 0;
    for (int i = 0; i < index.length; i++) {
      sum += Math.exp(index[i] - largest);
      cumulated[i] = sum;
    }
  }

  /** The open pairs of each pair of tiers that the model explains. */
  static Map<Tiers, Proposals> of(
      PairSpace space, Attraction attraction, Network network, int day) {
    Map<Tiers, Proposals> proposals = new HashMap<>();
    for (Tiers tiers : Tiers.EXPLAINED) {
      int most = space.a().size() * space.b().size();
      int[] a = new int[most];
      int[] b = new int[most];
      double[] index = new double[most];
      int n = 0;
      for (int i = 0; i < space.a().size(); i++) {
        for (int j = 0; j < space.b().size(); j++) {
          if (space.tiers(i, j).equals(tiers)
              && !network.isTied(i, j)
              && space.isPossible(i, j, day)) {
            a[n] = i;
            b[n] = j;
            index[n++] = attraction.of(i, j, day, network);
          }
        }
      }
      if (n > 0) {
        proposals.put(
            tiers,
            new Proposals(
                java.util.Arrays.copyOf(a, n),
                java.util.Arrays.copyOf(b, n),
                java.util.Arrays.copyOf(index, n)));
      }
    }
    return proposals;
  }

  /** The number of a pair drawn by its chance. */
  int draw(SplittableRandom random) {
    double place = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = java.util.Arrays.binarySearch(cumulated, place);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }

  int a(int number) {
    return a[number];
  }

  int b(int number) {
    return b[number];
  }

  /** Log of the relative chance at the start. */
  double index(int number) {
    return index[number];
  }

  int size() {
    return index.length;
  }
}
