package org.gyoryu.registry.datapackage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /** The word with the fewest edits, if at most half of its letters need to change. */
  static Optional<String> find(String given, List<String> words) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = given.strip().toLowerCase(Locale.ROOT);
    return words.stream()
        .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))))
        .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) * 2 <= word.length());
  }

  /** Insertions, deletions and substitutions between two words (Levenshtein, 1966). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int column = 0; column <= b.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= a.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= b.length(); column++) {
        int substituted = diagonal + (a.charAt(line - 1) == b.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(substituted, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
