package org.gyoryu.registry.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.gyoryu.model.TieKind;

/**
 * The table tie_count of one snapshot in memory, column by column: about 25 bytes for each
 * combination of year and properties that occurs. Immutable once built.
 */
final class TieCube {

  private static final int MOST_REMEMBERED = 1_000;

  /** The columns, in the order of the codes. */
  enum Column {
    KIND,
    A_TIER,
    B_TIER,
    A_PROVINCE,
    B_PROVINCE,
    A_REGION,
    B_REGION,
    TYPE,
    STATUS
  }

  private final int size;
  private final int[] years;
  private final int[] deltas;
  private final Map<Column, Coded> columns;
  private final Map<TieFilter, Long> counts = new ConcurrentHashMap<>();

  private TieCube(int size, int[] years, int[] deltas, Map<Column, Coded> columns) {
    this.size = size;
    this.years = years;
    this.deltas = deltas;
    this.columns = columns;
  }

  /** One column: a code for each row, which is an index into the words. */
  private static final class Coded {

    private final short[] codes;
    private final List<String> words;

    Coded(short[] codes, List<String> words) {
      this.codes = codes;
      this.words = words;
    }

    String word(int row) {
      return words.get(codes[row]);
    }
  }

  /** Number of combinations. */
  int size() {
    return size;
  }

  /** 0 for an unknown date. */
  int year(int row) {
    return years[row];
  }

  int delta(int row) {
    return deltas[row];
  }

  String word(Column column, int row) {
    return columns.get(column).word(row);
  }

  /** Year and values of some columns in one number, the last column in the lowest place. */
  Key key(Column... chosen) {
    short[][] codes = new short[chosen.length][];
    int[] sizes = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      codes[i] = columns.get(chosen[i]).codes;
      sizes[i] = columns.get(chosen[i]).words.size();
    }
    return row -> {
      long key = years[row];
      for (int i = 0; i < codes.length; i++) {
        key = key * sizes[i] + codes[i][row];
      }
      return key;
    };
  }

  /** The key of a row. */
  interface Key {
    long of(int row);
  }

  /** The values that occur in a column; a code is an index into them. */
  List<String> words(Column column) {
    return columns.get(column).words;
  }

  /**
   * The ties of a filter as they are now, its dates, government and words left out. Remembered, as
   * the same few filters are asked for again and again.
   */
  long count(TieFilter filter) {
    Long known = counts.get(filter);
    if (known != null) {
      return known;
    }
    long[] sum = {0};
    forEach(filter, row -> sum[0] += deltas[row]);
    if (counts.size() < MOST_REMEMBERED) {
      counts.put(filter, sum[0]);
    }
    return sum[0];
  }

  /** The cells (see the column tie.cell) that the ties of a filter can lie in. */
  Set<String> cells(TieFilter filter) {
    Set<String> cells = new LinkedHashSet<>();
    forEach(filter, row -> cells.add(cell(row)));
    return cells;
  }

  private String cell(int row) {
    return String.join(
        "|",
        word(Column.KIND, row),
        word(Column.A_TIER, row),
        word(Column.B_TIER, row),
        word(Column.A_PROVINCE, row),
        word(Column.B_PROVINCE, row),
        word(Column.TYPE, row),
        word(Column.STATUS, row));
  }

  /** Visits the combinations that a filter allows, its dates, government and words left out. */
  void forEach(TieFilter filter, IntConsumer visit) {
    List<Allowed> tests = tests(filter);
    for (int row = 0; row < size; row++) {
      if (allows(tests, row)) {
        visit.accept(row);
      }
    }
  }

  private static boolean allows(List<Allowed> tests, int row) {
    for (Allowed test : tests) {
      if (!test.allows(row)) {
        return false;
      }
    }
    return true;
  }

  /** Which words of one column are allowed. */
  private static final class Allowed {

    private final short[] codes;
    private final boolean[] words;

    Allowed(Coded column, Set<String> options) {
      this.codes = column.codes;
      this.words = new boolean[column.words.size()];
      for (int code = 0; code < words.length; code++) {
        words[code] = options.contains(column.words.get(code));
      }
    }

    boolean allows(int row) {
      return words[codes[row]];
    }
  }

  private List<Allowed> tests(TieFilter filter) {
    List<Allowed> tests = new ArrayList<>();
    add(tests, Column.KIND, names(filter.kinds()));
    filter.formal().ifPresent(formal -> add(tests, Column.KIND, kinds(formal)));
    add(tests, Column.A_TIER, names(filter.aTiers()));
    add(tests, Column.B_TIER, names(filter.bTiers()));
    add(tests, Column.A_PROVINCE, filter.aProvinces());
    add(tests, Column.B_PROVINCE, filter.bProvinces());
    add(tests, Column.A_REGION, filter.aRegions());
    add(tests, Column.B_REGION, filter.bRegions());
    add(tests, Column.TYPE, names(filter.types()));
    add(tests, Column.STATUS, names(filter.statuses()));
    return tests;
  }

  private static Set<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> kinds(boolean formal) {
    return Arrays.stream(TieKind.values())
        .filter(kind -> kind.isFormal() == formal)
        .map(Enum::name)
        .collect(Collectors.toSet());
  }

  private void add(List<Allowed> tests, Column column, Set<String> options) {
    if (options.isEmpty()) {
      return;
    }
    tests.add(new Allowed(columns.get(column), options));
  }

  /** Collects the combinations of a cube. Not safe for use by several threads. */
  static final class Builder {

    private int size;
    private int[] years = new int[1024];
    private int[] deltas = new int[1024];
    private final Map<Column, Coding> columns = new EnumMap<>(Column.class);

    Builder() {
      for (Column column : Column.values()) {
        columns.put(column, new Coding());
      }
    }

    /** Adds a combination; {@code values} has one for each column. */
    void add(int year, int delta, Map<Column, String> values) {
      if (size == years.length) {
        years = Arrays.copyOf(years, size * 2);
        deltas = Arrays.copyOf(deltas, size * 2);
      }
      years[size] = year;
      deltas[size] = delta;
      values.forEach((column, value) -> columns.get(column).set(size, value));
      size++;
    }

    TieCube build() {
      Map<Column, Coded> coded = new EnumMap<>(Column.class);
      columns.forEach((column, coding) -> coded.put(column, coding.done()));
      return new TieCube(size, years, deltas, coded);
    }
  }

  /** Gives codes to the words of one column. */
  private static final class Coding {

    private short[] codes = new short[1024];
    private final Map<String, Short> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    void set(int row, String word) {
      if (row == codes.length) {
        codes = Arrays.copyOf(codes, row * 2);
      }
      codes[row] = known.computeIfAbsent(word, this::next);
    }

    private short next(String word) {
      if (words.size() > Short.MAX_VALUE) {
        throw new IllegalStateException("More than " + Short.MAX_VALUE + " values in one column");
      }
      words.add(word);
      return (short) (words.size() - 1);
    }

    Coded done() {
      return new Coded(codes, List.copyOf(words));
    }
  }
}
