package org.gyoryu.analysis.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Precision;
import org.gyoryu.model.Snapshot;

/**
 * A time in which events stood against exchange (docs/methods-findings.md, "Growth", "Shocks").
 *
 * @param name of its first event
 * @param from day of the first event
 * @param to last day; at least a year after the first
 * @param events number of events that form it
 */
public record Shock(Text name, LocalDate from, LocalDate to, int events) {

  private static final int MONTHS_APART = 36;

  /** The shocks of a snapshot, in order of time. */
  public static List<Shock> of(Snapshot snapshot) {
    Map<String, List<Policy>> byKind =
        snapshot.policies().stream()
            .filter(policy -> policy.sign() < 0)
            .filter(policy -> policy.regionIds().isEmpty() && policy.date().isKnown())
            .filter(policy -> !policy.date().earliest().isAfter(snapshot.asOf()))
            .collect(Collectors.groupingBy(Policy::kind, TreeMap::new, Collectors.toList()));
    List<Shock> shocks = new ArrayList<>();
    byKind.values().forEach(policies -> shocks.addAll(chains(policies)));
    shocks.sort(Comparator.comparing(Shock::from).thenComparing(Shock::to));
    return merged(shocks);
  }

  private static List<Shock> chains(List<Policy> ofOneKind) {
    List<Policy> policies =
        ofOneKind.stream()
            .filter(policy -> !hasCloser(policy, ofOneKind))
            .sorted(
                Comparator.comparing((Policy p) -> p.date().earliest()).thenComparing(Policy::id))
            .toList();
    List<Shock> shocks = new ArrayList<>();
    for (Policy policy : policies) {
      int last = shocks.size() - 1;
      LocalDate start = policy.date().earliest();
      Shock own = new Shock(Text.of(policy.names()), start, policy.date().latest(), 1);
      if (last >= 0 && !start.isAfter(shocks.get(last).to.plusMonths(MONTHS_APART))) {
        shocks.set(last, shocks.get(last).joined(own));
      } else {
        shocks.add(own);
      }
    }
    return shocks.stream().map(Shock::atLeastAYear).toList();
  }

  private static boolean hasCloser(Policy policy, List<Policy> policies) {
    PartialDate date = policy.date();
    return date.precision() == Precision.YEAR
        && policies.stream()
            .anyMatch(
                p -> p.date().year() == date.year() && p.date().precision() != Precision.YEAR);
  }

  private Shock joined(Shock other) {
    return new Shock(name, from, to.isAfter(other.to) ? to : other.to, events + other.events);
  }

  private Shock atLeastAYear() {
    LocalDate year = from.plusYears(1).minusDays(1);
    return to.isBefore(year) ? new Shock(name, from, year, events) : this;
  }

  private static List<Shock> merged(List<Shock> shocks) {
    List<Shock> merged = new ArrayList<>();
    for (Shock shock : shocks) {
      int last = merged.size() - 1;
      if (last >= 0 && !shock.from.isAfter(merged.get(last).to)) {
        merged.set(last, merged.get(last).joined(shock));
      } else {
        merged.add(shock);
      }
    }
    return merged;
  }

  /** The part of a span of days, from inclusive to exclusive, that lies in the shock: 0 to 1. */
  public double part(LocalDate start, LocalDate end) {
    long first = Math.max(start.toEpochDay(), from.toEpochDay());
    long last = Math.min(end.toEpochDay(), to.toEpochDay() + 1);
    return Math.max(0, last - first) / (double) (end.toEpochDay() - start.toEpochDay());
  }
}
