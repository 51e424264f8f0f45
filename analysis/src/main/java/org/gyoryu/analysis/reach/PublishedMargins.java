package org.gyoryu.analysis.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gyoryu.analysis.completeness.PublishedCount;
import org.gyoryu.analysis.completeness.TotalScope.Part;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/**
 * The richest set of published totals of one year that divide the same whole.
 *
 * @param asOf as published
 * @param year up to which ties are counted
 * @param whole the published total
 * @param margins each a division of the whole
 */
record PublishedMargins(String asOf, int year, double whole, List<Division> margins) {

  private static final double MISFIT = 0.01;

  /**
   * A division of the whole.
   *
   * @param parts which ties belong to each part
   * @param targets published count of each part
   */
  record Division(List<Predicate<Tie>> parts, List<Double> targets) {

    /** The part that a tie belongs to; -1 if to none. */
    int part(Tie tie) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).test(tie)) {
          return i;
        }
      }
      return -1;
    }
  }

  /** Finds the set with the most divisions; empty if nothing divides a published whole. */
  static Optional<PublishedMargins> find(Snapshot snapshot) {
    Map<String, List<PublishedCount>> byDate =
        snapshot.publishedTotals().stream()
            .map(total -> PublishedCount.read(total, snapshot))
            .flatMap(Optional::stream)
            .filter(count -> count.isStock() && count.countedBy().isEmpty())
            .collect(
                Collectors.groupingBy(
                    count -> count.total().asOf(), TreeMap::new, Collectors.toList()));
    return byDate.values().stream()
        .map(PublishedMargins::of)
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingInt((PublishedMargins m) -> m.margins().size())
                .thenComparingInt(PublishedMargins::year));
  }

  private static Optional<PublishedMargins> of(List<PublishedCount> counts) {
    Optional<PublishedCount> whole =
        counts.stream().filter(PublishedCount::isWholeStock).findFirst();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    double total = whole.get().total().value();
    List<Division> divisions = new ArrayList<>();
    for (Part part : List.of(Part.REGION, Part.LEVEL)) {
      List<PublishedCount> parts =
          counts.stream()
              .filter(count -> count.scope().part() == part && count.kind().isEmpty())
              .toList();
      add(divisions, parts, total, count -> count.scope().counts());
    }
    List<PublishedCount> kinds =
        counts.stream()
            .filter(count -> count.scope().part() == Part.WHOLE && count.kind().isPresent())
            .toList();
    add(divisions, kinds, total, count -> isKind(count.kind().orElseThrow()));
    return divisions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PublishedMargins(
                whole.get().total().asOf(), whole.get().until().getYear(), total, divisions));
  }

  /** Ties of unstated kind count as friendship. */
  private static Predicate<Tie> isKind(TieKind kind) {
    return tie -> kind == TieKind.SISTER ? tie.kind() == kind : tie.kind() != TieKind.SISTER;
  }

  private static void add(
      List<Division> divisions,
      List<PublishedCount> parts,
      double whole,
      Function<PublishedCount, Predicate<Tie>> test) {
    double sum = parts.stream().mapToDouble(count -> count.total().value()).sum();
    if (parts.size() > 1 && Math.abs(sum - whole) <= MISFIT * whole) {
      divisions.add(
          new Division(
              parts.stream().map(test).toList(),
              parts.stream().map(count -> count.total().value()).toList()));
    }
  }
}
