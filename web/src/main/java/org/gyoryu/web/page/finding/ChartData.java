package org.gyoryu.web.page.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Column;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Unit;
import org.gyoryu.model.Language;
import org.gyoryu.web.frame.Json;

/**
 * The data of the charts of a finding, as {@code charts/finding-*.js} read it: columns as lists of
 * numbers (null where one is missing) beside the same as a reader sees them.
 */
final class ChartData {

  private final Finding finding;
  private final Language language;

  ChartData(Finding finding, Language language) {
    this.finding = finding;
    this.language = language;
  }

  /** Name of the script that draws a chart. */
  static String script(Chart chart) {
    Chart drawn = chart instanceof Chart.Sliced sliced ? sliced.chart() : chart;
    return "finding-" + drawn.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  String json(Chart chart) {
    FindingTable table = finding.table(chart.table());
    if (!(chart instanceof Chart.Sliced sliced)) {
      return Json.inScript(data(chart, table));
    }
    List<Object> slices = new ArrayList<>();
    for (double value : values(sliced)) {
      slices.add(data(sliced.chart(), table.where(sliced.by(), value)));
    }
    Map<String, Object> data = data(sliced.chart(), table.where(sliced.by(), sliced.first()));
    data.put("slices", slices);
    return Json.inScript(data);
  }

  /** The values of the slider of a chart, rising. */
  private List<Double> values(Chart.Sliced sliced) {
    return finding.table(sliced.table()).column(sliced.by()).stream()
        .map(cell -> ((Cell.Value) cell).value())
        .distinct()
        .sorted()
        .toList();
  }

  Slider slider(Chart.Sliced sliced) {
    Column column = finding.table(sliced.table()).columnOf(sliced.by());
    List<Double> values = values(sliced);
    return new Slider(
        column.id(),
        say(column.label()),
        values,
        values.stream().map(column.unit().orElseThrow()::write).toList(),
        Math.max(0, values.indexOf(sliced.first())));
  }

  private Map<String, Object> data(Chart chart, FindingTable table) {
    Map<String, Object> data = new LinkedHashMap<>();
    if (chart instanceof Chart.Line line) {
      data.put("x", column(table, line.x()));
      data.put("series", series(table, line.series()));
      data.put("flags", flags(line.flags()));
    } else if (chart instanceof Chart.Bars bars) {
      data.put("x", column(table, bars.category()));
      data.put("series", series(table, bars.series()));
      data.put("stacked", bars.stacked());
      data.put("flags", flags(bars.flags()));
    } else if (chart instanceof Chart.Steps steps) {
      data.put("x", column(table, steps.x()));
      data.put("group", column(table, steps.group()));
      data.put("series", series(table, List.of(steps.series())));
    } else if (chart instanceof Chart.Heat heat) {
      data.put("x", column(table, heat.x()));
      data.put("y", column(table, heat.y()));
      data.put("value", column(table, heat.value()));
    } else if (chart instanceof Chart.Sankey sankey) {
      data.put("source", column(table, sankey.source()));
      data.put("target", column(table, sankey.target()));
      data.put("value", column(table, sankey.value()));
    } else if (chart instanceof Chart.Network network) {
      FindingTable nodes = finding.table(network.nodes());
      data.put("from", column(table, network.from()));
      data.put("to", column(table, network.to()));
      for (String part : List.of("id", "label", "group", "size")) {
        data.put(part, column(nodes, part));
      }
    }
    return data;
  }

  private List<Map<String, Object>> series(FindingTable table, List<Chart.Series> all) {
    List<Map<String, Object>> series = new ArrayList<>();
    for (Chart.Series each : all) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("name", say(each.label()));
      data.put("value", column(table, each.value()));
      each.low().ifPresent(low -> data.put("low", column(table, low)));
      each.high().ifPresent(high -> data.put("high", column(table, high)));
      series.add(data);
    }
    return series;
  }

  private Map<String, Object> column(FindingTable table, String columnId) {
    Column column = table.columnOf(columnId);
    List<Cell> cells = table.column(columnId);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", column.id());
    data.put("name", say(column.label()));
    column.unit().ifPresent(unit -> data.put("unit", unit.name()));
    data.put("texts", cells.stream().map(cell -> written(cell, column.unit())).toList());
    column.unit().ifPresent(unit -> data.put("numbers", numbers(cells)));
    return data;
  }

  private static List<Double> numbers(List<Cell> cells) {
    List<Double> numbers = new ArrayList<>();
    for (Cell cell : cells) {
      double value = ((Cell.Value) cell).value();
      numbers.add(Double.isNaN(value) || Double.isInfinite(value) ? null : value);
    }
    return numbers;
  }

  private String written(Cell cell, Optional<Unit> unit) {
    return cell instanceof Cell.Words words
        ? say(words.text())
        : unit.orElseThrow().write(((Cell.Value) cell).value());
  }

  private List<Map<String, Object>> flags(List<Chart.Flag> flags) {
    return flags.stream()
        .map(
            flag ->
                Map.<String, Object>of(
                    "name", say(flag.label()), "at", flag.at(), "until", flag.until()))
        .toList();
  }

  private String say(Text text) {
    return text.in(language);
  }
}
