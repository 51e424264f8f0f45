package org.gyoryu.registry.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Korean reading and pinyin of Chinese characters (resource hanzi.tsv, which names its origin). */
final class HanTable {

  private record Entry(String korean, String pinyin) {}

  private static final Map<Integer, Entry> ENTRIES = load();

  private HanTable() {}

  private static Map<Integer, Entry> load() {
    Map<Integer, Entry> entries = new HashMap<>();
    try (InputStream in = HanTable.class.getResourceAsStream("hanzi.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              columns -> entries.put(columns[0].codePointAt(0), new Entry(columns[1], columns[2])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(entries);
  }

  static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  /** The Korean reading without the initial-sound law, e.g. 녕 for 宁. */
  static Optional<String> korean(int character) {
    return Optional.ofNullable(ENTRIES.get(character)).map(Entry::korean);
  }

  /** The pinyin syllable without tone, e.g. "ning". */
  static Optional<String> pinyin(int character) {
    return Optional.ofNullable(ENTRIES.get(character)).map(Entry::pinyin);
  }
}
