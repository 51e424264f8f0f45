package org.gyoryu.analysis.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.stats.Raking;
import org.gyoryu.model.Snapshot;

/** Weights that bring ties to the richest set of published totals (docs, "Reach"). */
public final class PublishedWeights {

  private PublishedWeights() {}

  /**
   * The weight of every tie, 1 on average; empty if no published total is divided. Ties after the
   * year of the totals take the weight of their cell.
   */
  public static Optional<double[]> of(Snapshot snapshot, TieDates dates) {
    return PublishedMargins.find(snapshot).map(margins -> weights(margins, dates));
  }

  private static double[] weights(PublishedMargins margins, TieDates dates) {
    Map<List<Integer>, Integer> cells = new HashMap<>();
    List<List<Integer>> parts = new ArrayList<>();
    int[] cell = new int[dates.size()];
    for (int i = 0; i < cell.length; i++) {
      var tie = dates.tie(i);
      List<Integer> own = margins.margins().stream().map(d -> d.part(tie)).toList();
      cell[i] =
          cells.computeIfAbsent(
              own,
              key -> {
                parts.add(key);
                return parts.size() - 1;
              });
    }
    double[] counts = new double[parts.size()];
    for (int i = 0; i < cell.length; i++) {
      counts[cell[i]] += dates.year(i, 0) <= margins.year() ? 1 : 0;
    }
    List<Raking.Margin> targets = new ArrayList<>();
    for (int d = 0; d < margins.margins().size(); d++) {
      int division = d;
      targets.add(
          new Raking.Margin(
              parts.stream().map(part -> part.get(division)).toList(),
              margins.margins().get(d).targets()));
    }
    double[] fitted = Raking.fit(counts, targets);
    double[] weights = new double[dates.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = counts[cell[i]] > 0 ? fitted[cell[i]] / counts[cell[i]] : Double.NaN;
      sum += Double.isNaN(weights[i]) ? 0 : weights[i];
    }
    double mean = sum / Arrays.stream(weights).filter(w -> !Double.isNaN(w)).count();
    return Arrays.stream(weights).map(w -> Double.isNaN(w) ? 1 : w / mean).toArray();
  }
}
