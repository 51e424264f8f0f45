package org.gyoryu.web.page.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gyoryu.model.PublishedTotal;

/** Published counts of ties, by the year that they are of. */
final class PublishedYear {

  private PublishedYear() {}

  private static boolean countsTies(PublishedTotal total) {
    return total.measure().startsWith("ties_");
  }

  private static boolean isOf(PublishedTotal total, int year) {
    return total.asOf().startsWith(String.valueOf(year));
  }

  /** The counts of ties of a year. */
  static List<PublishedTotal> of(List<PublishedTotal> all, int year) {
    return all.stream()
        .filter(PublishedYear::countsTies)
        .filter(total -> isOf(total, year))
        .toList();
  }

  /** The end of the year of which most counts of ties were published; the later of two. */
  static Optional<LocalDate> mostCounted(List<PublishedTotal> all) {
    Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    all.stream()
        .filter(PublishedYear::countsTies)
        .map(PublishedTotal::asOf)
        .filter(asOf -> asOf.matches("\\d{4}(-\\d{2}){0,2}"))
        .forEach(asOf -> counts.merge(Integer.parseInt(asOf.substring(0, 4)), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LocalDate.of(most.getKey(), 12, 31));
  }
}
