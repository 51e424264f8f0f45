package org.gyoryu.analysis.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.StatusRule;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/**
 * Ties as they stand after dissolved governments' ties have passed to those that took them in: the
 * ties of one pair of heirs are one. Immutable.
 */
final class HeirTies {

  private final LocalDate asOf;
  private final Nearby nearby;
  private final Map<String, Map<String, PartialDate>> lastExchanges = new HashMap<>();

  HeirTies(Snapshot snapshot, Nearby nearby) {
    this.asOf = snapshot.asOf();
    this.nearby = nearby;
    for (Exchange exchange : snapshot.exchanges()) {
      if (!exchange.planned() && exchange.date().isKnown()) {
        lastExchanges
            .computeIfAbsent(pair(exchange.aId(), exchange.bId()), pair -> new HashMap<>())
            .merge(Tie.id(exchange.aId(), exchange.bId()), exchange.date(), HeirTies::later);
      }
    }
  }

  /** The id that a tie of the heirs of two governments has or would have. */
  String pair(String aId, String bId) {
    return Tie.id(nearby.heir(aId), nearby.heir(bId));
  }

  /** Ties of one pair of heirs, the one that the others join first: formal, high, early. */
  List<Tie> inOrder(List<Tie> ties) {
    return ties.stream()
        .sorted(
            Comparator.comparing((Tie tie) -> !tie.isFormal())
                .thenComparing(tie -> !tie.id().equals(pair(tie.aId(), tie.bId())))
                .thenComparing(tie -> tie.kind(), Comparator.reverseOrder())
                .thenComparing(tie -> tie.since())
                .thenComparing(tie -> tie.id()))
        .toList();
  }

  /**
   * What ties of one pair of heirs add up to: every stage that one of them reached, at its earliest
   * date, with the claims of all; alive by the last exchange of anyone whom the two took in.
   *
   * @param ties in their order, at least one
   */
  Tie sum(List<Tie> ties) {
    Tie first = ties.get(0);
    PartialDate last = lastExchange(ties);
    if (ties.size() == 1 && last.equals(first.lastExchange())) {
      return first;
    }
    List<Stage> stages = stages(ties);
    return new Tie(
        first.id(),
        first.aId(),
        first.bId(),
        stages,
        first.sides(),
        ties.stream().flatMap(tie -> tie.announcedClaims().stream()).distinct().toList(),
        last,
        ties.stream().mapToInt(Tie::exchanges).sum(),
        StatusRule.of(lastSign(last, stages), asOf),
        first.type(),
        first.distanceKm(),
        ties.stream().mapToDouble(Tie::confidence).max().orElseThrow());
  }

  private PartialDate lastExchange(List<Tie> ties) {
    Map<String, PartialDate> others =
        new HashMap<>(
            lastExchanges.getOrDefault(pair(ties.get(0).aId(), ties.get(0).bId()), Map.of()));
    ties.forEach(tie -> others.remove(tie.id()));
    return Stream.concat(ties.stream().map(Tie::lastExchange), others.values().stream())
        .reduce(PartialDate.UNKNOWN, HeirTies::later);
  }

  private static List<Stage> stages(List<Tie> ties) {
    Map<TieKind, List<Stage>> ofKind = new EnumMap<>(TieKind.class);
    for (Tie tie : ties) {
      for (Stage stage : tie.stages()) {
        ofKind.computeIfAbsent(stage.kind(), kind -> new ArrayList<>()).add(stage);
      }
    }
    return ofKind.values().stream()
        .map(HeirTies::sumOfStages)
        .sorted(
            Comparator.comparing((Stage stage) -> stage.kind().isFormal())
                .thenComparing(Stage::kind))
        .toList();
  }

  private static Stage sumOfStages(List<Stage> stages) {
    Stage earliest = stages.stream().min(Comparator.comparing(Stage::date)).orElseThrow();
    return new Stage(
        earliest.kind(),
        earliest.date(),
        earliest.dateClaimId(),
        earliest.reason(),
        stages.stream().mapToDouble(Stage::confidence).max().orElseThrow(),
        earliest.dateConfidence(),
        stages.stream().flatMap(stage -> stage.claimsFor().stream()).distinct().toList(),
        stages.stream().flatMap(stage -> stage.claimsAgainst().stream()).distinct().toList());
  }

  /** The later of last exchange and last dated stage; unknown if there is neither. */
  static PartialDate lastSign(Tie tie) {
    return lastSign(tie.lastExchange(), tie.stages());
  }

  private static PartialDate lastSign(PartialDate lastExchange, List<Stage> stages) {
    return stages.stream().map(Stage::date).reduce(lastExchange, HeirTies::later);
  }

  /** The date whose last possible day is later; a known one rather than an unknown one. */
  private static PartialDate later(PartialDate one, PartialDate other) {
    if (!one.isKnown() || !other.isKnown()) {
      return one.isKnown() ? one : other;
    }
    return other.latest().isAfter(one.latest()) ? other : one;
  }
}
