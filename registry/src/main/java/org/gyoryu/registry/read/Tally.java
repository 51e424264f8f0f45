package org.gyoryu.registry.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Adds up cubes by key and year. Made for one count; not safe for use by several threads. */
final class Tally {

  /** Which counts a cube goes into. */
  enum Sum {
    CERTAIN,
    POSSIBLE,
    BOTH
  }

  private static final Comparator<List<String>> BY_KEY =
      (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
          int order = one.get(i).compareTo(other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private final List<Dimension> by;
  private final List<Dimension> columns;
  private final TieFilter filter;
  private final Map<List<String>, NavigableMap<Integer, Sums>> sums = new TreeMap<>(BY_KEY);
  private int lastYear;

  Tally(List<Dimension> by, TieFilter filter) {
    this.by = List.copyOf(by);
    this.columns = by.stream().filter(dimension -> dimension != Dimension.YEAR).toList();
    this.filter = filter;
  }

  /** Sums of one key and year. */
  private static final class Sums {
    private int certain;
    private int possible;
    private int undated;
  }

  /** Adds what a cube has between two years, both included; year 0 stands for undated. */
  void add(TieCube cube, int firstYear, int lastYearWanted, Sum sum) {
    Map<Long, Sums> byCode = new HashMap<>();
    TieCube.Column[] read = columns.stream().map(Tally::column).toArray(TieCube.Column[]::new);
    TieCube.Key key = cube.key(read);
    cube.forEach(
        filter,
        row -> {
          int year = cube.year(row);
          if (year >= firstYear && year <= lastYearWanted && isWanted(year)) {
            add(
                byCode.computeIfAbsent(key.of(row), unseen -> new Sums()),
                year,
                cube.delta(row),
                sum);
          }
        });
    byCode.forEach((code, part) -> merge(cube, code, part));
  }

  private boolean isWanted(int year) {
    OptionalInt from = filter.from();
    OptionalInt to = filter.to();
    return (from.isEmpty() || year >= from.getAsInt())
        && (to.isEmpty() || (year != 0 && year <= to.getAsInt()));
  }

  private static void add(Sums sums, int year, int delta, Sum sum) {
    if (year == 0) {
      sums.undated += Math.max(delta, 0);
      return;
    }
    if (sum != Sum.POSSIBLE) {
      sums.certain += delta;
    }
    if (sum != Sum.CERTAIN) {
      sums.possible += delta;
    }
  }

  private void merge(TieCube cube, long code, Sums part) {
    String[] key = new String[columns.size()];
    long rest = code;
    for (int i = key.length - 1; i >= 0; i--) {
      List<String> words = cube.words(column(columns.get(i)));
      key[i] = words.get((int) (rest % words.size()));
      rest /= words.size();
    }
    int year = (int) rest;
    lastYear = Math.max(lastYear, year);
    Sums whole =
        sums.computeIfAbsent(List.of(key), unseen -> new TreeMap<>())
            .computeIfAbsent(year, unseen -> new Sums());
    whole.certain += part.certain;
    whole.possible += part.possible;
    whole.undated += part.undated;
  }

  private static TieCube.Column column(Dimension dimension) {
    return switch (dimension) {
      case KIND -> TieCube.Column.KIND;
      case A_LEVEL -> TieCube.Column.A_TIER;
      case B_LEVEL -> TieCube.Column.B_TIER;
      case A_PROVINCE -> TieCube.Column.A_PROVINCE;
      case B_PROVINCE -> TieCube.Column.B_PROVINCE;
      case A_REGION -> TieCube.Column.A_REGION;
      case B_REGION -> TieCube.Column.B_REGION;
      case TYPE -> TieCube.Column.TYPE;
      case STATUS -> TieCube.Column.STATUS;
      case YEAR -> throw new IllegalArgumentException("A year is no column");
    };
  }

  List<StatRow> rows() {
    List<StatRow> rows = new ArrayList<>();
    sums.forEach(
        (key, years) -> {
          if (by.contains(Dimension.YEAR)) {
            addYears(rows, key, years);
          } else {
            rows.add(inAll(key, years));
          }
        });
    rows.sort(Comparator.comparing(StatRow::keys, BY_KEY));
    return rows;
  }

  private static StatRow inAll(List<String> key, NavigableMap<Integer, Sums> years) {
    int certain = years.values().stream().mapToInt(sums -> sums.certain).sum();
    int possible = years.values().stream().mapToInt(sums -> sums.possible).sum();
    int undated = years.values().stream().mapToInt(sums -> sums.undated).sum();
    return new StatRow(key, certain, possible, undated, certain);
  }

  private void addYears(List<StatRow> rows, List<String> key, NavigableMap<Integer, Sums> years) {
    Sums undated = years.getOrDefault(0, new Sums());
    Integer first = years.higherKey(0);
    if (first == null) {
      return;
    }
    int certain = 0;
    int possible = 0;
    for (int year = first; year <= lastYear; year++) {
      Sums change = years.getOrDefault(year, new Sums());
      certain += change.certain;
      possible += change.possible;
      rows.add(
          new StatRow(withYear(key, year), certain, possible, undated.undated, change.certain));
    }
  }

  private List<String> withYear(List<String> key, int year) {
    List<String> all = new ArrayList<>(key);
    all.add(by.indexOf(Dimension.YEAR), String.format("%04d", year));
    return all;
  }
}
