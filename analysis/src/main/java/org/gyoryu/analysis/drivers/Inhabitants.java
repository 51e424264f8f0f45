package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Snapshot;

/** Population of the governments of a side, and counts of people among them. Immutable. */
final class Inhabitants {

  private final PairSpace.Side side;
  private final double[] population;
  private final Map<String, Map<String, YearlySeries>> series;

  Inhabitants(Snapshot snapshot, PairSpace.Side side) {
    this.side = side;
    this.series =
        snapshot.indicators().stream()
            .filter(indicator -> side.find(indicator.governmentId()).isPresent())
            .collect(
                Collectors.groupingBy(
                    Indicator::indicator,
                    Collectors.groupingBy(
                        Indicator::governmentId,
                        Collectors.collectingAndThen(Collectors.toList(), YearlySeries::of))));
    this.population = new double[side.size()];
    for (int i = 0; i < population.length; i++) {
      population[i] = own(i);
    }
    double[] known = population.clone();
    for (int i = 0; i < population.length; i++) {
      if (Double.isNaN(known[i])) {
        population[i] = typical(known, i);
      }
    }
  }

  private double own(int number) {
    if (side.government(number).population().isPresent()) {
      return side.government(number).population().getAsLong();
    }
    return figures("population", number).at(Integer.MAX_VALUE);
  }

  /** Geometric mean over the governments of the same tier. */
  private double typical(double[] known, int number) {
    IntPredicate like = i -> side.tier(i) == side.tier(number) && known[i] > 0;
    return Math.exp(
        java.util.stream.IntStream.range(0, known.length)
            .filter(like)
            .mapToDouble(i -> Math.log(known[i]))
            .average()
            .orElse(0));
  }

  /** Persons; a missing figure is the geometric mean of the tier. */
  double population(int number) {
    return population[number];
  }

  YearlySeries figures(String indicator, int number) {
    return series
        .getOrDefault(indicator, Map.of())
        .getOrDefault(side.government(number).id(), YearlySeries.of(List.of()));
  }

  /** Whether at least half of the first-tier units have a figure of one of the indicators. */
  boolean halfHave(Set<String> indicators) {
    int[] units = side.units();
    long with =
        Arrays.stream(units).filter(unit -> !Double.isNaN(sum(indicators, unit, 0))).count();
    return units.length > 0 && 2 * with >= units.length;
  }

  private double sum(Set<String> indicators, int number, double year) {
    double sum = Double.NaN;
    for (String indicator : indicators) {
      double value = figures(indicator, number).at(year);
      if (!Double.isNaN(value)) {
        sum = Double.isNaN(sum) ? value : sum + value;
      }
    }
    return sum;
  }

  /**
   * People per 1,000 inhabitants of every government in a year: by its own figures, else by the
   * remainder of what contains it, else 0.
   */
  double[] perThousand(Set<String> indicators, double year) {
    double[] people = new double[side.size()];
    Arrays.setAll(people, i -> sum(indicators, i, year));
    double[] remainderPeople = people.clone();
    double[] remainderOfAll = population.clone();
    for (int i = 0; i < people.length; i++) {
      int parent = side.parent(i);
      if (parent >= 0 && !Double.isNaN(people[i])) {
        remainderPeople[parent] -= people[i];
        remainderOfAll[parent] -= population[i];
      }
    }
    double[] share = new double[people.length];
    for (int i = 0; i < people.length; i++) {
      share[i] = 1000 * share(people, remainderPeople, remainderOfAll, i);
    }
    return share;
  }

  private double share(double[] people, double[] remainder, double[] inhabitants, int number) {
    if (!Double.isNaN(people[number])) {
      return Math.min(1, people[number] / population[number]);
    }
    for (int i = side.parent(number); i >= 0; i = side.parent(i)) {
      if (!Double.isNaN(people[i])) {
        return inhabitants[i] > 0 ? Math.min(1, Math.max(0, remainder[i]) / inhabitants[i]) : 0;
      }
    }
    return 0;
  }
}
