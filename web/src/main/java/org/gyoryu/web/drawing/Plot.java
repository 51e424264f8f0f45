package org.gyoryu.web.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Language;

/** What all kinds of charts read from their table, and the frame that they share. */
final class Plot {

  static final int WIDTH = 760;
  static final int HEIGHT = 340;
  static final double LEFT = 56;
  static final double RIGHT = WIDTH - 22;
  static final double TOP = 30;
  static final double BOTTOM = HEIGHT - 28;

  private static final String GRID = "stroke=\"currentColor\" stroke-opacity=\"0.15\"";
  private static final int CHARACTER = 7;
  private static final int WIDE_CHARACTER = 12;

  private final FindingTable table;
  private final Language language;

  Plot(FindingTable table, Language language) {
    this.table = table;
    this.language = language;
  }

  int rows() {
    return table.rows().size();
  }

  String say(Text text) {
    return text.in(language);
  }

  /** The numbers of a column; NaN where one is missing or unbounded. */
  double[] numbers(String column) {
    return table.column(column).stream().mapToDouble(Plot::number).toArray();
  }

  Optional<double[]> numbers(Optional<String> column) {
    return column.map(this::numbers);
  }

  private static double number(Cell cell) {
    double value = cell instanceof Cell.Value number ? number.value() : Double.NaN;
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  /** The cells of a column as a reader sees them. */
  List<String> words(String column) {
    Optional<Unit> unit = unit(column);
    return table.column(column).stream()
        .map(
            cell ->
                cell instanceof Cell.Words words
                    ? say(words.text())
                    : unit.orElse(Unit.STATISTIC).write(number(cell)))
        .toList();
  }

  Optional<Unit> unit(String column) {
    return table.columns().stream()
        .filter(each -> each.id().equals(column))
        .findFirst()
        .flatMap(each -> each.unit());
  }

  String label(String column) {
    return table.columns().stream()
        .filter(each -> each.id().equals(column))
        .map(each -> say(each.label()))
        .findFirst()
        .orElse(column);
  }

  /** A number as the axis of a column writes it. */
  String tick(String column, double value) {
    Unit unit = unit(column).orElse(Unit.STATISTIC);
    boolean whole = value == Math.rint(value);
    return switch (unit) {
      case COUNT, EXPECTED_COUNT, PER_YEAR, YEARS, STATISTIC, INDEX, RATIO ->
          whole ? Unit.COUNT.write(value) : unit.write(value);
      case SHARE -> Unit.COUNT.write(100 * value) + "%";
      default -> unit.write(value);
    };
  }

  /** "label: 12.0 (10.0–14.0)". */
  String tip(String head, Chart.Series series, int row) {
    Unit unit = unit(series.value()).orElse(Unit.STATISTIC);
    String value = unit.write(numbers(series.value())[row]);
    String band =
        series.low().isPresent()
            ? " (%s–%s)"
                .formatted(
                    unit.write(numbers(series.low().get())[row]),
                    unit.write(numbers(series.high().orElseThrow())[row]))
            : "";
    return head + " · " + say(series.label()) + ": " + value + band;
  }

  static double lowest(double... numbers) {
    return known(numbers).min().orElse(0);
  }

  static double highest(double... numbers) {
    return known(numbers).max().orElse(1);
  }

  private static DoubleStream known(double... numbers) {
    return Arrays.stream(numbers).filter(number -> !Double.isNaN(number));
  }

  /** All numbers that series and their bands reach, and zero. */
  double[] reach(List<Chart.Series> series) {
    return DoubleStream.concat(
            DoubleStream.of(0),
            series.stream()
                .flatMapToDouble(
                    each ->
                        DoubleStream.concat(
                            Arrays.stream(numbers(each.value())),
                            DoubleStream.concat(
                                Arrays.stream(numbers(each.low()).orElse(new double[0])),
                                Arrays.stream(numbers(each.high()).orElse(new double[0]))))))
        .toArray();
  }

  /** Horizontal lines with their numbers. */
  void grid(Svg svg, Scale y, String column) {
    for (double tick : y.ticks()) {
      svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), GRID);
      svg.text(LEFT - 6, y.at(tick) + 4, Svg.Anchor.END, tick(column, tick));
    }
  }

  /** Numbers below. */
  void below(Svg svg, Scale x, String column) {
    for (double tick : x.ticks()) {
      svg.line(x.at(tick), BOTTOM, x.at(tick), BOTTOM + 4, GRID);
      svg.text(x.at(tick), BOTTOM + 18, Svg.Anchor.MIDDLE, tick(column, tick));
    }
    svg.text(RIGHT, BOTTOM - 6, Svg.Anchor.END, "fill-opacity=\"0.6\"", label(column));
  }

  /** Flags: spans shaded, moments as thin lines, each with the number that {@link Keys} names. */
  static void flags(Svg svg, List<Chart.Flag> flags, Scale x, Plot plot) {
    for (int i = 0; i < flags.size(); i++) {
      Chart.Flag flag = flags.get(i);
      double from = x.at(flag.at());
      double wide = Math.max(1, x.at(flag.until()) - from);
      svg.rectangle(from, TOP, wide, BOTTOM - TOP, "fill-opacity=\"0.08\"", plot.say(flag.label()));
      svg.text(from + wide / 2, TOP + 12, Svg.Anchor.MIDDLE, "" + (i + 1));
    }
  }

  /** A generous guess of the width of a text, in pixels. */
  static double width(String text) {
    return text.codePoints().mapToLong(c -> c > 0x2e7f ? WIDE_CHARACTER : CHARACTER).sum();
  }

  /** A text cut to a width. */
  static String cut(String text, double pixels) {
    if (width(text) <= pixels) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end)) > pixels - WIDE_CHARACTER) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
