package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Meeting;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;

/**
 * A snapshot as it would have looked on an earlier day: what is dated certainly later, and ties and
 * exchanges that are not dated, are cut off. Published totals, claims and sources stay, for nothing
 * here reads them.
 */
public final class PastSnapshot {

  private PastSnapshot() {}

  /** The snapshot up to and including a day. */
  public static Snapshot of(Snapshot snapshot, LocalDate day) {
    return new Snapshot(
        snapshot.id(),
        day,
        snapshot.sides(),
        snapshot.levels(),
        snapshot.regions(),
        snapshot.governments(),
        snapshot.sources(),
        snapshot.claims(),
        snapshot.ties().stream().flatMap(tie -> past(tie, day).stream()).toList(),
        snapshot.exchanges().stream()
            .filter(exchange -> exchange.date().isKnown() && isPast(exchange.date(), day))
            .toList(),
        snapshot.mechanisms().stream().filter(m -> isPast(m.founded(), day)).toList(),
        snapshot.memberships().stream().filter(m -> isPast(m.joined(), day)).toList(),
        snapshot.meetings().stream().filter((Meeting m) -> isPast(m.date(), day)).toList(),
        snapshot.policies().stream().filter(policy -> isPast(policy.date(), day)).toList(),
        snapshot.indicators().stream().filter(i -> i.year() <= day.getYear()).toList(),
        snapshot.links().stream().filter(link -> isPast(link.from(), day)).toList(),
        snapshot.publishedTotals(),
        snapshot.unresolvedExchanges());
  }

  /** Whether a date lies on or before the day, taken at its end; an unknown one does. */
  private static boolean isPast(PartialDate date, LocalDate day) {
    return !date.isKnown() || !date.latest().isAfter(day);
  }

  private static Optional<Tie> past(Tie tie, LocalDate day) {
    List<Stage> stages =
        tie.stages().stream()
            .filter(stage -> stage.date().isKnown() && isPast(stage.date(), day))
            .toList();
    return stages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Tie(
                tie.id(),
                tie.aId(),
                tie.bId(),
                stages,
                tie.sides(),
                tie.announcedClaims(),
                isPast(tie.lastExchange(), day) ? tie.lastExchange() : PartialDate.UNKNOWN,
                tie.exchanges(),
                tie.status(),
                tie.type(),
                tie.distanceKm(),
                tie.confidence()));
  }
}
