package org.gyoryu.analysis.partners;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.analysis.drivers.PastSnapshot;
import org.gyoryu.model.Government;
import org.gyoryu.model.Mechanism;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/**
 * A snapshot as somebody could have known it at the end of a year: a {@link PastSnapshot} without
 * anything that has no date, or whose date lies later.
 */
final class StrictPast {

  private StrictPast() {}

  static Snapshot of(Snapshot snapshot, int year) {
    Snapshot past = PastSnapshot.of(snapshot, LocalDate.of(year, 12, 31));
    Set<String> founded =
        past.mechanisms().stream()
            .filter(mechanism -> mechanism.founded().isKnown())
            .map(Mechanism::id)
            .collect(Collectors.toSet());
    Map<String, Government> governments = new HashMap<>();
    past.governments()
        .values()
        .forEach(each -> governments.put(each.id(), withoutLaterCount(each, year)));
    return new Snapshot(
        past.id(),
        past.asOf(),
        past.sides(),
        past.levels(),
        past.regions(),
        governments,
        past.sources(),
        past.claims(),
        past.ties(),
        past.exchanges(),
        past.mechanisms().stream().filter(each -> founded.contains(each.id())).toList(),
        past.memberships().stream()
            .filter(each -> each.joined().isKnown() && founded.contains(each.mechanismId()))
            .toList(),
        past.meetings().stream().filter(each -> each.date().isKnown()).toList(),
        past.policies().stream().filter(each -> each.date().isKnown()).toList(),
        past.indicators(),
        past.links().stream().filter(each -> each.from().isKnown()).toList(),
        past.publishedTotals(),
        past.unresolvedExchanges());
  }

  /** The same without exchanges and letters of intent, so that no earlier contact is on record. */
  static Snapshot withoutContact(Snapshot past) {
    return new Snapshot(
        past.id(),
        past.asOf(),
        past.sides(),
        past.levels(),
        past.regions(),
        past.governments(),
        past.sources(),
        past.claims(),
        past.ties().stream().filter(Tie::isFormal).map(StrictPast::withoutIntent).toList(),
        List.of(),
        past.mechanisms(),
        past.memberships(),
        past.meetings(),
        past.policies(),
        past.indicators(),
        past.links(),
        past.publishedTotals(),
        past.unresolvedExchanges());
  }

  private static Tie withoutIntent(Tie tie) {
    return new Tie(
        tie.id(),
        tie.aId(),
        tie.bId(),
        tie.stages().stream().filter(stage -> stage.kind().isFormal()).toList(),
        tie.sides(),
        tie.announcedClaims(),
        PartialDate.UNKNOWN,
        0,
        tie.status(),
        tie.type(),
        tie.distanceKm(),
        tie.confidence());
  }

  private static Government withoutLaterCount(Government government, int year) {
    if (government.populationYear().isPresent() && government.populationYear().getAsInt() <= year) {
      return government;
    }
    return new Government(
        government.id(),
        government.country(),
        government.level(),
        government.parentId(),
        government.names(),
        government.place(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        government.regionCode(),
        government.coastal(),
        government.littoralSea(),
        government.validFrom(),
        government.validTo(),
        government.successorId(),
        government.source());
  }
}
