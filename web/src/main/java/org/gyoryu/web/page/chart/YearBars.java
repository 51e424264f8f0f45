package org.gyoryu.web.page.chart;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gyoryu.model.Policy;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.PolicyRow;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.web.frame.Json;
import org.gyoryu.web.frame.Visit;

/**
 * How many agreements were concluded in each year, by their kind: a tie that was raised from
 * friendship to sister counts in both years, because both were signed.
 *
 * @param byKind a number for each year from first to last
 */
public record YearBars(int first, int last, Map<TieKind, int[]> byKind, List<PolicyRow> policies) {

  /** The bars of the ties on a map. */
  public static YearBars of(TieMap map, int first, int last, List<PolicyRow> policies) {
    Map<TieKind, int[]> byKind = new EnumMap<>(TieKind.class);
    if (map instanceof TieMap.Single single) {
      single.arcs().stream()
          .flatMap(arc -> arc.steps().stream())
          .forEach(step -> add(byKind, step.kind(), step.year(), 1, first, last));
    } else if (map instanceof TieMap.Aggregated aggregated) {
      aggregated
          .bundles()
          .forEach(
              each ->
                  add(byKind, each.kind(), each.year(), Math.max(0, each.change()), first, last));
    }
    List<PolicyRow> within =
        policies.stream()
            .filter(row -> row.policy().date().year() >= first)
            .sorted((one, other) -> one.policy().date().compareTo(other.policy().date()))
            .toList();
    return new YearBars(first, last, byKind, within);
  }

  private static void add(
      Map<TieKind, int[]> byKind, TieKind kind, int year, int count, int first, int last) {
    if (year >= first && year <= last) {
      byKind.computeIfAbsent(kind, unseen -> new int[last - first + 1])[year - first] += count;
    }
  }

  public List<Integer> years() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  public int count(TieKind kind, int year) {
    int[] counts = byKind.get(kind);
    return counts == null ? 0 : counts[year - first];
  }

  public int count(int year) {
    return byKind.keySet().stream().mapToInt(kind -> count(kind, year)).sum();
  }

  /** The year with most agreements; the earlier of two. */
  public int bestYear() {
    return years().stream()
        .reduce((one, other) -> count(other) > count(one) ? other : one)
        .orElse(first);
  }

  public boolean isEmpty() {
    return byKind.isEmpty();
  }

  /** Policies of a year. */
  public List<Policy> policies(int year) {
    return policies.stream()
        .map(PolicyRow::policy)
        .filter(policy -> policy.date().year() == year)
        .toList();
  }

  /** As {@code charts/ties-per-year.js} reads it. */
  public String json(Visit visit) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("years", years());
    data.put("kinds", byKind);
    data.put(
        "policies",
        policies.stream()
            .map(PolicyRow::policy)
            .map(
                policy ->
                    Map.of(
                        "year", policy.date().year(),
                        "name", visit.name(policy.names()).text(),
                        "sign", policy.sign()))
            .toList());
    return Json.inScript(data);
  }
}
