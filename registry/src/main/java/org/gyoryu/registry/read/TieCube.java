package org.gyoryu.registry.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.gyoryu.model.TieKind;

/**
 * The table tie_count of one snapshot in memory, column by column: about 25 bytes for each
 * combination of year and properties that occurs. Immutable once built.
 */
final class TieCube {

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

  private static final Column[] COLUMNS = Column.values();

  private final int size;
  private final int[] years;
  private final int[] deltas;
  private final short[][] codes;
  private final List<List<String>> words;

  private TieCube(int size, int[] years, int[] deltas, short[][] codes, List<List<String>> words) {
    this.size = size;
    this.years = years;
    this.deltas = deltas;
    this.codes = codes;
    this.words = words;
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
    return words.get(column.ordinal()).get(codes[column.ordinal()][row]);
  }

  short code(Column column, int row) {
    return codes[column.ordinal()][row];
  }

  /** The values that occur in a column; a code is an index into them. */
  List<String> words(Column column) {
    return words.get(column.ordinal());
  }

  /** The ties of a filter as they are now, its dates, government and words left out. */
  long count(TieFilter filter) {
    long[] sum = {0};
    forEach(filter, row -> sum[0] += deltas[row]);
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
      if (!test.words[test.codes[row]]) {
        return false;
      }
    }
    return true;
  }

  /** Which words of one column are allowed. */
  private record Allowed(short[] codes, boolean[] words) {}

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
    List<String> all = words(column);
    boolean[] allowed = new boolean[all.size()];
    for (int code = 0; code < allowed.length; code++) {
      allowed[code] = options.contains(all.get(code));
    }
    tests.add(new Allowed(codes[column.ordinal()], allowed));
  }

  /** Collects the combinations of a cube. Not safe for use by several threads. */
  static final class Builder {

    private int size;
    private int[] years = new int[1024];
    private int[] deltas = new int[1024];
    private final short[][] codes = new short[COLUMNS.length][1024];
    private final List<Map<String, Short>> known = new ArrayList<>();

    Builder() {
      for (int column = 0; column < COLUMNS.length; column++) {
        known.add(new HashMap<>());
      }
    }

    /**
     * @param values one for each {@link Column}, in their order
     */
    void add(int year, int delta, String[] values) {
      if (size == years.length) {
        grow();
      }
      years[size] = year;
      deltas[size] = delta;
      for (int column = 0; column < COLUMNS.length; column++) {
        codes[column][size] = code(known.get(column), values[column]);
      }
      size++;
    }

    private void grow() {
      int larger = size * 2;
      years = Arrays.copyOf(years, larger);
      deltas = Arrays.copyOf(deltas, larger);
      for (int column = 0; column < COLUMNS.length; column++) {
        codes[column] = Arrays.copyOf(codes[column], larger);
      }
    }

    private static short code(Map<String, Short> words, String word) {
      Short code = words.get(word);
      if (code != null) {
        return code;
      }
      if (words.size() > Short.MAX_VALUE) {
        throw new IllegalStateException("More than " + Short.MAX_VALUE + " values in one column");
      }
      words.put(word, (short) words.size());
      return (short) (words.size() - 1);
    }

    TieCube build() {
      return new TieCube(size, years, deltas, codes, known.stream().map(Builder::byCode).toList());
    }

    private static List<String> byCode(Map<String, Short> words) {
      return words.entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
