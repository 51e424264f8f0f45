package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/**
 * The formal ties of one version of the dates in order of time, ties of one day in order of their
 * ids; a tie of a dissolved government passes to the one that took it in. Immutable.
 *
 * @param start first day of the span that is explained
 */
record TieHistory(List<TieEvent> events, int start) {

  private static final int UNENDING = Integer.MAX_VALUE;

  TieHistory {
    events = List.copyOf(events);
  }

  /**
   * The history of one version.
   *
   * @param which ties to explain, by their index; the others are only part of the past
   */
  static TieHistory of(
      Snapshot snapshot, PairSpace space, TieDates dates, int version, IntPredicate which) {
    int start = start(snapshot);
    int end = PairSpace.day(snapshot.asOf());
    List<TieEvent> events = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Tie tie = dates.tie(i);
      int a = space.a().number(tie.aId());
      int b = space.b().number(tie.bId());
      int day = Math.min(end, PairSpace.day(dates.day(i, version)));
      boolean isExplained =
          which.test(i)
              && day >= start
              && space.tiers(a, b).isExplained()
              && space.a().hasPlace(a)
              && space.b().hasPlace(b);
      TieEvent event = TieEvent.concluded(a, b, day, i, isExplained);
      events.add(event);
      events.addAll(successions(space, event, end));
    }
    events.sort(Comparator.comparingInt(TieEvent::day).thenComparingInt(TieEvent::tie));
    return new TieHistory(renewalsUnexplained(space, events), start);
  }

  /** What becomes of a tie when one that holds it is dissolved and another takes it in. */
  private static List<TieEvent> successions(PairSpace space, TieEvent event, int end) {
    List<TieEvent> passed = new ArrayList<>();
    TieEvent last = event;
    while (true) {
      OptionalInt heirOfA = space.a().heir(last.a());
      OptionalInt heirOfB = space.b().heir(last.b());
      int onA = heirOfA.isPresent() ? Math.min(space.a().lastDay(last.a()), end) : UNENDING;
      int onB = heirOfB.isPresent() ? Math.min(space.b().lastDay(last.b()), end) : UNENDING;
      int on = Math.min(onA, onB);
      if (on == UNENDING) {
        return passed;
      }
      last =
          last.passed(
              onA == on ? heirOfA.getAsInt() : last.a(),
              onB == on ? heirOfB.getAsInt() : last.b(),
              Math.max(on, last.day()));
      passed.add(last);
    }
  }

  /** A tie of two that are tied through what they took in is nothing new. */
  private static List<TieEvent> renewalsUnexplained(PairSpace space, List<TieEvent> events) {
    Network network = new Network(space, Double.POSITIVE_INFINITY);
    List<TieEvent> all = new ArrayList<>();
    for (TieEvent event : events) {
      all.add(network.isTied(event.a(), event.b()) ? event.unexplained() : event);
      event.enter(network);
    }
    return all;
  }

  /** First dated tie, or the first diplomatic step that names no region where that is later. */
  private static int start(Snapshot snapshot) {
    Optional<LocalDate> first =
        snapshot.formalTies().stream()
            .map(Tie::formalSince)
            .filter(PartialDate::isKnown)
            .map(PartialDate::earliest)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> step =
        snapshot.policies().stream()
            .filter(policy -> policy.kind().equals("diplomatic") && policy.regionIds().isEmpty())
            .map(Policy::date)
            .filter(PartialDate::isKnown)
            .map(PartialDate::earliest)
            .min(Comparator.naturalOrder());
    LocalDate earliest = first.orElse(snapshot.asOf());
    return PairSpace.day(step.filter(s -> s.isAfter(earliest)).orElse(earliest));
  }

  /** All ties of the history as a network. */
  Network network(Covariates covariates) {
    Network network = covariates.emptyNetwork();
    events.forEach(event -> event.enter(network));
    return network;
  }
}
