package org.gyoryu.registry.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Name;

/**
 * Governments whose names differ in few letters from an unknown one. Only names with the same first
 * character are looked at.
 */
final class NearNames {

  private static final int MOST = 5;

  /** One letter in this many may differ. */
  private static final int LETTERS_PER_ERROR = 4;

  private record Near(Government government, int distance) {}

  private final Map<Integer, List<Government>> byFirst = new HashMap<>();

  NearNames(List<Government> governments) {
    for (Government government : governments) {
      for (Name name : names(government)) {
        byFirst
            .computeIfAbsent(
                Character.toLowerCase(name.text().codePointAt(0)), it -> new ArrayList<>(2))
            .add(government);
      }
    }
  }

  private static List<Name> names(Government government) {
    return List.of(government.names().ko(), government.names().zh(), government.names().en());
  }

  /** Nearest first, of one country if it is known (else null); at most five. */
  List<Government> find(String spelling, Country country) {
    String wanted = SearchKeys.queryKey(spelling);
    String normal = Spelling.normal(spelling);
    if (wanted.isEmpty()) {
      return List.of();
    }
    int most = 1 + wanted.length() / LETTERS_PER_ERROR;
    return byFirst.getOrDefault(normal.codePointAt(0), List.of()).stream()
        .filter(government -> country == null || government.country().equals(country))
        .distinct()
        .map(government -> new Near(government, distance(wanted, government, most)))
        .filter(near -> near.distance() <= most)
        .sorted(
            Comparator.comparingInt(Near::distance).thenComparing(near -> near.government().id()))
        .limit(MOST)
        .map(Near::government)
        .toList();
  }

  private static int distance(String wanted, Government government, int most) {
    int least = most + 1;
    for (Name name : names(government)) {
      String key = SearchKeys.queryKey(name.text());
      if (Math.abs(key.length() - wanted.length()) <= most) {
        least = Math.min(least, distance(wanted, key));
      }
    }
    return least;
  }

  /** Levenshtein's distance (1966): insertions, deletions and substitutions count one each. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
