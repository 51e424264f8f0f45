package org.gyoryu.web.page.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.Dimension;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.read.StatRow;
import org.gyoryu.registry.read.TieFilter;

/**
 * How the number of ties of each kind changed from year to year. Year 0 holds what nobody can date;
 * it counts only today, since a tie of unknown date is there now, and nobody knows since when.
 */
public record TieChanges(List<Change> all) {

  /** Ties that came to be of a kind in a year, less those that left it for a higher one. */
  public record Change(int year, TieKind kind, int change) {}

  public TieChanges {
    all = List.copyOf(all);
  }

  /** The changes of the ties of a filter. */
  public static TieChanges of(TieFilter filter, Registry registry) {
    List<Change> changes = new ArrayList<>();
    Map<TieKind, Integer> dated = new EnumMap<>(TieKind.class);
    for (StatRow row : registry.stats().count(List.of(Dimension.YEAR, Dimension.KIND), filter)) {
      TieKind kind = TieKind.valueOf(row.keys().get(1));
      if (row.change() != 0) {
        changes.add(new Change(Integer.parseInt(row.keys().get(0)), kind, row.change()));
        dated.merge(kind, row.change(), Integer::sum);
      }
    }
    for (TieKind kind : TieKind.values()) {
      int today = countToday(filter, kind, registry);
      int undated = today - dated.getOrDefault(kind, 0);
      if (undated != 0) {
        changes.add(new Change(0, kind, undated));
      }
    }
    return new TieChanges(changes);
  }

  private static int countToday(TieFilter filter, TieKind kind, Registry registry) {
    if (!filter.kinds().isEmpty() && !filter.kinds().contains(kind)) {
      return 0;
    }
    return (int) registry.ties().count(withKind(filter, kind)).value();
  }

  private static TieFilter withKind(TieFilter filter, TieKind kind) {
    return new TieFilter(
        Set.of(kind),
        filter.formal(),
        filter.aTiers(),
        filter.bTiers(),
        filter.aProvinces(),
        filter.bProvinces(),
        filter.aRegions(),
        filter.bRegions(),
        filter.types(),
        filter.statuses(),
        filter.government(),
        filter.from(),
        filter.to(),
        filter.at(),
        filter.q());
  }

  /** The first year in which anything changed; {@code otherwise} if nothing is dated. */
  public int firstYear(int otherwise) {
    return all.stream().mapToInt(Change::year).filter(year -> year > 0).min().orElse(otherwise);
  }

  /** The number of ties of each kind at the end of a year. */
  public Map<TieKind, Integer> countsAt(int year, int lastYear) {
    Map<TieKind, Integer> counts = new EnumMap<>(TieKind.class);
    for (TieKind kind : TieKind.values()) {
      counts.put(kind, 0);
    }
    all.stream()
        .filter(change -> change.year() == 0 ? year >= lastYear : change.year() <= year)
        .forEach(change -> counts.merge(change.kind(), change.change(), Integer::sum));
    return counts;
  }
}
