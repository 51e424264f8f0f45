package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.gyoryu.analysis.portfolio.Nearby;
import org.gyoryu.model.Government;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;

/**
 * The gravity baseline: utility a log population + b log distance of a candidate, with a and b
 * fitted to the ties of a snapshot by conditional logit (McFadden 1974) with ridge 1, for the
 * choosers of one side.
 */
final class Gravity {

  private static final double NEAREST_KM = 50;
  private static final int STEPS = 30;
  private static final double RIDGE = 1;

  private final Map<String, Double> logPopulation;
  private double ofPopulation;
  private double ofDistance;

  private Gravity(Map<String, Double> logPopulation) {
    this.logPopulation = logPopulation;
  }

  /**
   * Fits it.
   *
   * @param past whose ties are explained
   * @param counted where populations are read from
   * @param chooserIsA whether side a chooses
   */
  static Gravity fit(Snapshot past, Snapshot counted, boolean chooserIsA) {
    Gravity gravity = new Gravity(logPopulations(counted));
    List<double[][]> choices = new ArrayList<>();
    for (Tie tie : past.formalTies()) {
      Government chooser = past.government(chooserIsA ? tie.aId() : tie.bId());
      Government chosen = past.government(chooserIsA ? tie.bId() : tie.aId());
      if (chooser.place().isPresent() && chosen.place().isPresent()) {
        choices.add(gravity.choice(past, chooser, chosen));
      }
    }
    gravity.climb(choices);
    return gravity;
  }

  /** Log of persons: the government's own, else its last indicator, else the mean of its tier. */
  private static Map<String, Double> logPopulations(Snapshot snapshot) {
    Map<String, Double> known = new HashMap<>();
    Map<String, Integer> years = new HashMap<>();
    for (Indicator indicator : snapshot.indicators()) {
      if (indicator.indicator().equals("population")
          && indicator.year() >= years.getOrDefault(indicator.governmentId(), 0)) {
        years.put(indicator.governmentId(), indicator.year());
        known.put(indicator.governmentId(), Math.log(indicator.value()));
      }
    }
    for (Government government : snapshot.governments().values()) {
      government
          .population()
          .ifPresent(persons -> known.put(government.id(), Math.log((double) persons)));
    }
    Map<String, Double> all = new HashMap<>(known);
    for (Government government : snapshot.governments().values()) {
      all.computeIfAbsent(government.id(), id -> typical(snapshot, government, known));
    }
    return all;
  }

  private static double typical(Snapshot snapshot, Government like, Map<String, Double> known) {
    Tier tier = like.level().tier();
    OptionalDouble mean =
        snapshot.governments().values().stream()
            .filter(each -> each.country().equals(like.country()) && each.level().tier() == tier)
            .map(Government::id)
            .filter(known::containsKey)
            .sorted()
            .mapToDouble(known::get)
            .average();
    return mean.orElse(0);
  }

  /** Features of the chosen one (first) and of all of its tier. */
  private double[][] choice(Snapshot past, Government chooser, Government chosen) {
    List<double[]> rows = new ArrayList<>();
    rows.add(features(chooser, chosen));
    past.governments().values().stream()
        .filter(each -> each.country().equals(chosen.country()))
        .filter(each -> each.level().tier() == chosen.level().tier() && each.place().isPresent())
        .sorted(java.util.Comparator.comparing(Government::id))
        .forEach(each -> rows.add(features(chooser, each)));
    return rows.toArray(double[][]::new);
  }

  private double[] features(Government chooser, Government other) {
    double kilometres = Math.max(NEAREST_KM, Nearby.kilometres(chooser, other));
    return new double[] {logPopulation.get(other.id()), Math.log(kilometres)};
  }

  /** Newton's method on the concave penalised log-likelihood. */
  private void climb(List<double[][]> choices) {
    for (int step = 0; step < STEPS; step++) {
      double g0 = -RIDGE * ofPopulation;
      double g1 = -RIDGE * ofDistance;
      double h00 = RIDGE;
      double h01 = 0;
      double h11 = RIDGE;
      for (double[][] rows : choices) {
        double sum = 0;
        double m0 = 0;
        double m1 = 0;
        double s00 = 0;
        double s01 = 0;
        double s11 = 0;
        double top = utility(rows[0]);
        for (int r = 1; r < rows.length; r++) {
          double weight = Math.exp(utility(rows[r]) - top);
          sum += weight;
          m0 += weight * rows[r][0];
          m1 += weight * rows[r][1];
          s00 += weight * rows[r][0] * rows[r][0];
          s01 += weight * rows[r][0] * rows[r][1];
          s11 += weight * rows[r][1] * rows[r][1];
        }
        m0 /= sum;
        m1 /= sum;
        g0 += rows[0][0] - m0;
        g1 += rows[0][1] - m1;
        h00 += s00 / sum - m0 * m0;
        h01 += s01 / sum - m0 * m1;
        h11 += s11 / sum - m1 * m1;
      }
      double determinant = h00 * h11 - h01 * h01;
      ofPopulation += (h11 * g0 - h01 * g1) / determinant;
      ofDistance += (h00 * g1 - h01 * g0) / determinant;
    }
  }

  private double utility(double[] features) {
    return ofPopulation * features[0] + ofDistance * features[1];
  }

  /** Proportional to the chance of a candidate among those of its tier. */
  double score(Government chooser, Government other) {
    return Math.exp(utility(features(chooser, other)));
  }

  double ofPopulation() {
    return ofPopulation;
  }

  double ofDistance() {
    return ofDistance;
  }
}
