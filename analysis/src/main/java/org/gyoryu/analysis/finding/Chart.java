package org.gyoryu.analysis.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chart as data: which columns of which table of the same finding it draws, and how. Whoever
 * shows it reads the numbers from the table, so that a chart can never say anything else than its
 * table.
 */
public sealed interface Chart {

  String id();

  Text title();

  /** Id of the table that it draws. */
  String table();

  /** Ids of the columns of that table that it draws. */
  List<String> columns();

  /**
   * One line, bar or step function.
   *
   * @param value column of the value
   * @param low column of the lower end of the band, if it has one
   * @param high column of the upper end of the band, if it has one
   */
  record Series(Text label, String value, Optional<String> low, Optional<String> high) {

    public static Series of(Text label, String value) {
      return new Series(label, value, Optional.empty(), Optional.empty());
    }

    /** With a band from the columns that {@link TableBuilder#estimate} makes. */
    public static Series banded(Text label, String value) {
      return new Series(label, value, Optional.of(value + "-low"), Optional.of(value + "-high"));
    }

    private Stream<String> columns() {
      return Stream.concat(Stream.of(value), Stream.concat(low.stream(), high.stream()));
    }

    private static List<String> columns(String first, List<Series> series) {
      return Stream.concat(Stream.of(first), series.stream().flatMap(Series::columns)).toList();
    }
  }

  /**
   * A thin flag over the horizontal axis, e.g. a policy.
   *
   * @param at place on the axis
   * @param until end of the span; the same as {@code at} for a moment
   */
  record Flag(Text label, double at, double until) {}

  /** Lines over a number, with bands. */
  record Line(String id, Text title, String table, String x, List<Series> series, List<Flag> flags)
      implements Chart {

    public Line {
      series = List.copyOf(series);
      flags = List.copyOf(flags);
    }

    @Override
    public List<String> columns() {
      return Series.columns(x, series);
    }
  }

  /** Bars for categories, side by side or stacked, with whiskers where a series has a band. */
  record Bars(
      String id,
      Text title,
      String table,
      String category,
      List<Series> series,
      boolean stacked,
      List<Flag> flags)
      implements Chart {

    public Bars {
      series = List.copyOf(series);
      flags = List.copyOf(flags);
    }

    @Override
    public List<String> columns() {
      return Series.columns(category, series);
    }
  }

  /** Step functions over a number, one for each value of a column of words. */
  record Steps(String id, Text title, String table, String group, String x, Series series)
      implements Chart {

    @Override
    public List<String> columns() {
      return Stream.concat(Stream.of(group, x), series.columns()).toList();
    }
  }

  /** A grid of two columns of words, coloured by a number. */
  record Heat(String id, Text title, String table, String x, String y, String value)
      implements Chart {

    @Override
    public List<String> columns() {
      return List.of(x, y, value);
    }
  }

  /** Flows from node to node; every row is one flow, nodes are told by their words. */
  record Sankey(String id, Text title, String table, String source, String target, String value)
      implements Chart {

    @Override
    public List<String> columns() {
      return List.of(source, target, value);
    }
  }

  /**
   * A network; every row of the table is one link between two node ids.
   *
   * @param nodes id of the table with the nodes, with columns "id", "label", "group", "size"
   */
  record Network(String id, Text title, String table, String from, String to, String nodes)
      implements Chart {

    @Override
    public List<String> columns() {
      return List.of(from, to);
    }
  }

  /**
   * A chart of some rows of its table at a time: those in which a column of numbers holds the value
   * of a slider.
   *
   * @param chart of the rows that are left
   * @param by column of the slider
   * @param first value at which it stands at first
   */
  record Sliced(Chart chart, String by, double first) implements Chart {

    public Sliced {
      if (chart instanceof Sliced) {
        throw new IllegalArgumentException("Chart " + chart.id() + " has a slider already");
      }
    }

    @Override
    public String id() {
      return chart.id();
    }

    @Override
    public Text title() {
      return chart.title();
    }

    @Override
    public String table() {
      return chart.table();
    }

    @Override
    public List<String> columns() {
      return Stream.concat(Stream.of(by), chart.columns().stream()).toList();
    }
  }
}
