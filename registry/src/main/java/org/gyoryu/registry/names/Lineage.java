package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;

/**
 * Which governments went on in which. A successor of the same name stem is a *continuation* (富阳市,
 * since 2014 富阳区): both are units of one *line*. One of another name has absorbed its predecessor
 * (마산시, since 2010 in 창원시).
 */
public final class Lineage {

  private static final int LONGEST_LINE = 20;

  private final Map<String, Government> governments = new HashMap<>();
  private final Map<String, List<Government>> predecessors = new HashMap<>();

  private Lineage(Collection<Government> all) {
    for (Government government : all) {
      governments.put(government.id(), government);
      government
          .successorId()
          .ifPresent(
              id -> predecessors.computeIfAbsent(id, key -> new ArrayList<>()).add(government));
    }
    predecessors.values().forEach(list -> list.sort(Comparator.comparing(Government::id)));
  }

  public static Lineage of(Collection<Government> governments) {
    return new Lineage(governments);
  }

  /**
   * The government that this one became or was taken in by, if it was dissolved and it is known.
   */
  public Optional<Government> successor(Government government) {
    return government.successorId().map(governments::get);
  }

  /** The governments that this one took in or continues. */
  public List<Government> predecessors(Government government) {
    return List.copyOf(predecessors.getOrDefault(government.id(), List.of()));
  }

  /** Whether the successor goes on under the same name, apart from the word for its rank. */
  public static boolean isContinuation(Government before, Government after) {
    return before.country().equals(after.country()) && stem(before).equals(stem(after));
  }

  private static String stem(Government government) {
    String chinese = government.names().zh().text();
    String korean = government.names().ko().text();
    if (HanTable.isHan(chinese.codePointAt(0))) {
      return ChineseUnit.stem(chinese);
    }
    return KoreanName.stem(korean).isEmpty() ? korean : KoreanName.stem(korean);
  }

  /** The last unit of the line in which a government continues; itself if there is none. */
  public Government last(Government government) {
    if (government.successorId().isEmpty()) {
      return government;
    }
    Government current = government;
    Optional<Government> next = continuation(current);
    for (int i = 0; next.isPresent() && i < LONGEST_LINE; i++) {
      current = next.get();
      next = continuation(current);
    }
    return current;
  }

  private Optional<Government> continuation(Government government) {
    return successor(government).filter(next -> isContinuation(government, next));
  }

  /**
   * The unit of the same line that may have existed at a date; the given one if none is certain to
   * fit better.
   */
  public Government at(Government government, PartialDate date) {
    Government current = government;
    for (int i = 0; !current.mayExistAt(date) && i < LONGEST_LINE; i++) {
      Optional<Government> other =
          date.isCertainlyBefore(current.validFrom())
              ? continuedPredecessor(current, date)
              : continuation(current);
      if (other.isEmpty()) {
        return government;
      }
      current = other.get();
    }
    return current.mayExistAt(date) ? current : government;
  }

  private Optional<Government> continuedPredecessor(Government government, PartialDate date) {
    List<Government> same =
        predecessors.getOrDefault(government.id(), List.of()).stream()
            .filter(predecessor -> isContinuation(predecessor, government))
            .toList();
    return same.stream()
        .filter(predecessor -> predecessor.mayExistAt(date))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  /**
   * Of a government that certainly did not exist yet at a date, the predecessors that may have: the
   * governments that were there in its place. Empty if it may have existed.
   */
  public List<Government> inPlaceOf(Government government, PartialDate date) {
    if (!date.isCertainlyBefore(government.validFrom())) {
      return List.of();
    }
    return predecessors.getOrDefault(government.id(), List.of()).stream()
        .filter(predecessor -> predecessor.mayExistAt(date))
        .toList();
  }
}
