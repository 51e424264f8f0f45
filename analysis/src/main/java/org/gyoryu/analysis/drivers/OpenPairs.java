package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * All pairs of one pair of tiers that have no tie and may conclude one: what a chance is measured
 * against. Immutable.
 */
final class OpenPairs {

  static final OpenPairs NONE = new OpenPairs(new double[0], 0, 0, 0);

  private final double[] mean;
  private final double largest;
  private final double sum;
  private final int pairs;

  private OpenPairs(double[] mean, double largest, double sum, int pairs) {
    this.mean = mean;
    this.largest = largest;
    this.sum = sum;
    this.pairs = pairs;
  }

  /** All open pairs on a day, by their tiers; the third tiers too. */
  static Map<Tiers, OpenPairs> of(ChoiceModel model, Network network, int day) {
    Covariates covariates = model.covariates();
    PairSpace space = covariates.space();
    int[] active = model.scale().active();
    double[] beta = model.beta();
    double[] values = new double[covariates.size()];
    Map<Tiers, Gathering> gathered = new HashMap<>();
    for (int a = 0; a < space.a().size(); a++) {
      for (int b = 0; b < space.b().size(); b++) {
        if (!network.isTied(a, b) && space.isPossible(a, b, day)) {
          covariates.fill(a, b, day, network, values);
          gathered
              .computeIfAbsent(space.tiers(a, b), t -> new Gathering(active.length))
              .add(model, active, values, beta);
        }
      }
    }
    Map<Tiers, OpenPairs> open = new HashMap<>();
    gathered.forEach((tiers, gathering) -> open.put(tiers, gathering.done()));
    return Map.copyOf(open);
  }

  private static final class Gathering {

    private final double[] sums;
    private double largest = Double.NEGATIVE_INFINITY;
    private double sum;
    private int pairs;

    Gathering(int columns) {
      sums = new double[columns];
    }

    void add(ChoiceModel model, int[] active, double[] values, double[] beta) {
      double index = 0;
      for (int c = 0; c < active.length; c++) {
        double z = model.scale().apply(active[c], values[active[c]]);
        sums[c] += z;
        index += beta[c] * z;
      }
      if (index > largest) {
        sum = sum * Math.exp(largest - index) + 1;
        largest = index;
      } else {
        sum += Math.exp(index - largest);
      }
      pairs++;
    }

    OpenPairs done() {
      int n = pairs;
      return new OpenPairs(Arrays.stream(sums).map(s -> s / n).toArray(), largest, sum, n);
    }
  }

  /** Mean of a standardised covariate, by its place among the active ones. */
  double mean(int column) {
    return pairs == 0 ? 0 : mean[column];
  }

  /** The chance of a pair among all, by its linear predictor. */
  double chance(double index) {
    return pairs == 0 ? 0 : Math.exp(index - largest) / sum;
  }

  int pairs() {
    return pairs;
  }
}
