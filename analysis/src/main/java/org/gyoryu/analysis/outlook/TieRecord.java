package org.gyoryu.analysis.outlook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.drivers.PairSpace;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/** The ties of the first two tiers as the forecast counts them. Immutable. */
final class TieRecord {

  private static final int RECENT_YEARS = 10;

  private final Snapshot snapshot;
  private final PairSpace space;
  private final TieDates dates;
  private final List<Region> regions;
  private final Map<String, Integer> regionOfUnit = new HashMap<>();

  TieRecord(Snapshot snapshot, PairSpace space, TieDates dates) {
    this.snapshot = snapshot;
    this.space = space;
    this.dates = dates;
    regions = snapshot.mainRegions(snapshot.sides().b());
    for (int r = 0; r < regions.size(); r++) {
      for (String member : regions.get(r).memberIds()) {
        regionOfUnit.put(member, r);
      }
    }
  }

  /** Regions of side b in its main scheme. */
  List<Region> regions() {
    return regions;
  }

  /** Place of the region of a government of side b in {@link #regions}; -1 if it is in none. */
  int region(int b) {
    return regionOfUnit.getOrDefault(space.b().government(space.b().unit(b)).id(), -1);
  }

  private Tiers tiers(Tie tie) {
    return space.tiers(space.a().number(tie.aId()), space.b().number(tie.bId()));
  }

  /** Whether a tie is between governments of the first two tiers. */
  boolean isCounted(Tie tie) {
    return tiers(tie).isExplained();
  }

  static boolean isSister(Tie tie) {
    return tie.kind() == TieKind.SISTER;
  }

  /** Ties by year, on average over the versions of the dates. */
  YearCounts years() {
    return YearCounts.of(dates, i -> isCounted(dates.tie(i)), snapshot.asOf());
  }

  /** Number of ties that are counted, of all formal ties of the snapshot. */
  int counted() {
    return (int) snapshot.formalTies().stream().filter(this::isCounted).count();
  }

  /** Number of formal ties with a side of the third tier, which are not. */
  int uncounted() {
    return snapshot.formalTies().size() - counted();
  }

  /** Ties of the last ten years that are of some tiers, on average over the versions. */
  double recent(Tiers tiers) {
    return recent(tie -> tiers(tie).equals(tiers));
  }

  /** Ties of the last ten years that are sister ties, or are not, on average over the versions. */
  double recent(boolean sister) {
    return recent(tie -> isSister(tie) == sister);
  }

  private double recent(Predicate<Tie> which) {
    int since = snapshot.asOf().getYear() - RECENT_YEARS;
    long count = 0;
    for (int version = 0; version < dates.versions(); version++) {
      int of = version;
      count +=
          IntStream.range(0, dates.size())
              .filter(i -> dates.year(i, of) > since)
              .mapToObj(dates::tie)
              .filter(tie -> isCounted(tie) && which.test(tie))
              .count();
    }
    return (double) count / dates.versions();
  }

  /** Place of the region of the second government of a tie. */
  int region(Tie tie) {
    return region(space.b().number(tie.bId()));
  }

  /**
   * The dated ties of some years in another snapshot of the same governments, to hold a forecast
   * against.
   */
  List<Tie> came(Snapshot whole, LocalDate after, int years) {
    return whole.formalTies().stream()
        .filter(this::isCounted)
        .filter(tie -> tie.formalSince().isKnown())
        .filter(tie -> tie.formalSince().year() > after.getYear())
        .filter(tie -> tie.formalSince().year() <= after.getYear() + years)
        .toList();
  }
}
