package org.gyoryu.registry.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gyoryu.model.PartialDate;

/**
 * The parameters of one request, read by type. A parameter may hold several values, separated by
 * commas or given several times; an empty one counts as not given, so that plain HTML forms work.
 *
 * <p>Every reader throws {@link BadParameterException} for a value that cannot be used.
 */
public final class Parameters {

  private static final int LONGEST = 200;

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Of a servlet request's parameter map. */
  public static Parameters of(Map<String, String[]> raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    raw.forEach(
        (name, texts) -> {
          List<String> given = Arrays.stream(texts).filter(text -> !text.isBlank()).toList();
          given.stream().filter(text -> unusable(text)).findFirst().ifPresent(t -> refuse(name));
          values.put(name, given);
        });
    return new Parameters(values);
  }

  private static boolean unusable(String text) {
    return text.length() > LONGEST || text.indexOf('\0') >= 0;
  }

  private static void refuse(String name) {
    throw new BadParameterException(name, "", Refusal.UNUSABLE_TEXT, List.of());
  }

  /** Refuses names that nobody reads, with the nearest name that is read. */
  public void requireOnly(Collection<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new BadParameterException(
            name, first(name).orElse(""), Refusal.NO_SUCH_PARAMETER, nearest(name, known));
      }
    }
  }

  private static List<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((String other) -> distance(name, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** Levenshtein's distance (V. I. Levenshtein, 1966). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  public Optional<String> text(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new BadParameterException(
          name, String.join(",", given), Refusal.GIVEN_TWICE, List.of());
    }
    return given.stream().findFirst().map(String::strip);
  }

  /** Words separated by commas, in the order given. */
  public Set<String> texts(String name) {
    Set<String> all = new LinkedHashSet<>();
    values.getOrDefault(name, List.of()).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(all::add);
    return Collections.unmodifiableSet(all);
  }

  /** Constants by their {@link Words}; capitals and hyphens are read as well. */
  public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    Set<E> all = EnumSet.noneOf(type);
    for (String text : texts(name)) {
      String word = text.toLowerCase(Locale.ROOT).replace('-', '_');
      all.add(
          Arrays.stream(type.getEnumConstants())
              .filter(constant -> Words.word(constant).equals(word))
              .findFirst()
              .orElseThrow(() -> notOneOf(name, text, Words.words(type))));
    }
    return Collections.unmodifiableSet(all);
  }

  /** One of a closed list of words. */
  public Optional<String> choice(String name, List<String> allowed) {
    Optional<String> given = text(name);
    given.ifPresent(
        text -> {
          if (!allowed.contains(text)) {
            throw notOneOf(name, text, allowed);
          }
        });
    return given;
  }

  /** Several of a closed list of words. */
  public List<String> choices(String name, List<String> allowed) {
    for (String text : texts(name)) {
      if (!allowed.contains(text)) {
        throw notOneOf(name, text, allowed);
      }
    }
    return List.copyOf(texts(name));
  }

  private static BadParameterException notOneOf(String name, String text, List<String> allowed) {
    return new BadParameterException(name, text, Refusal.NOT_ALLOWED, allowed);
  }

  public Optional<Boolean> flag(String name) {
    return choice(name, List.of("true", "false")).map(Boolean::valueOf);
  }

  /** A year from 1 to 9999. */
  public OptionalInt year(String name) {
    return integer(name, 1, 9999);
  }

  /** A whole number between two bounds, both allowed. */
  public OptionalInt integer(String name, int least, int most) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(given.get());
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException notANumber) {
      // answered below, as one out of bounds
    }
    throw new BadParameterException(
        name, given.get(), Refusal.NO_NUMBER, List.of(least + " to " + most));
  }

  /** A day; a month or a year means its last day, because counts at a date are as of its end. */
  public Optional<LocalDate> endOf(String name) {
    return text(name).map(given -> partialDate(name, given).latest());
  }

  private static PartialDate partialDate(String name, String given) {
    try {
      PartialDate date = PartialDate.parse(given);
      if (date.isKnown()) {
        return date;
      }
    } catch (IllegalArgumentException | DateTimeException notADate) {
      // answered below
    }
    throw new BadParameterException(
        name, given, Refusal.NO_DATE, List.of("YYYY", "YYYY-MM", "YYYY-MM-DD"));
  }
}
