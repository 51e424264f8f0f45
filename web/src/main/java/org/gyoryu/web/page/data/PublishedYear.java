package org.gyoryu.web.page.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.registry.read.SnapshotInfo;

/** Published counts of ties between the two sides, by the year that they are of. */
final class PublishedYear {

  private PublishedYear() {}

  /** Those that count ties of the two countries, in whole or in part. */
  static List<PublishedTotal> ofBothSides(List<PublishedTotal> all, SnapshotInfo snapshot) {
    String both = snapshot.countryA() + "-" + snapshot.countryB();
    return all.stream()
        .filter(total -> total.measure().startsWith("ties_"))
        .filter(total -> total.scope().startsWith(both))
        .toList();
  }

  /** The end of the year of which most counts were published; the later of two. */
  static Optional<LocalDate> mostCounted(List<PublishedTotal> totals) {
    Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    totals.stream()
        .map(PublishedTotal::asOf)
        .filter(asOf -> asOf.matches("\\d{4}(-\\d{2}){0,2}"))
        .forEach(asOf -> counts.merge(Integer.parseInt(asOf.substring(0, 4)), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LocalDate.of(most.getKey(), 12, 31));
  }
}
