package org.gyoryu.web.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Unit;

/** Lines with bands, step functions and points, over a number. */
final class LinePictures {

  private LinePictures() {}

  static String lines(Plot plot, Chart.Line chart) {
    Keys keys =
        Keys.ofLines(
            chart.series().stream().map(each -> plot.say(each.label())).toList(),
            chart.flags(),
            plot);
    Svg svg = new Svg(Plot.HEIGHT + keys.foot(), plot.say(chart.title()));
    double[] x = plot.numbers(chart.x());
    Scale across = Scale.over(Plot.lowest(x), Plot.highest(x), Plot.LEFT, Plot.RIGHT);
    String first = chart.series().get(0).value();
    Scale up = up(plot, chart.series());
    plot.grid(svg, up, first);
    plot.below(svg, across, chart.x());
    Plot.flags(svg, chart.flags(), across, plot);
    keys.draw(svg, Plot.HEIGHT);
    for (int i = 0; i < chart.series().size(); i++) {
      Chart.Series series = chart.series().get(i);
      List<Integer> rows = rows(plot.rows());
      band(svg, plot, series, rows, x, across, up, i, false);
      curve(svg, plot, series, rows, x, across, up, i, false);
      List<String> heads = plot.words(chart.x());
      double[] y = plot.numbers(series.value());
      for (int row : rows) {
        if (!Double.isNaN(x[row]) && !Double.isNaN(y[row])) {
          svg.circle(
              across.at(x[row]),
              up.at(y[row]),
              4,
              Palette.fill(i) + " fill-opacity=\"0\"",
              plot.tip(heads.get(row), series, row));
        }
      }
    }
    return svg.toString();
  }

  /** Room for all lines and bands; a probability has all of its range. */
  private static Scale up(Plot plot, List<Chart.Series> series) {
    if (plot.unit(series.get(0).value()).filter(unit -> unit == Unit.PROBABILITY).isPresent()) {
      return Scale.over(0, 1, Plot.BOTTOM, Plot.TOP);
    }
    double[] reach = plot.reach(series);
    return Scale.round(Plot.lowest(reach), Plot.highest(reach), Plot.BOTTOM, Plot.TOP);
  }

  static String steps(Plot plot, Chart.Steps chart) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    List<String> names = plot.words(chart.group());
    for (int row = 0; row < names.size(); row++) {
      groups.computeIfAbsent(names.get(row), unseen -> new ArrayList<>()).add(row);
    }
    Keys keys = Keys.ofLines(List.copyOf(groups.keySet()), List.of(), plot);
    Svg svg = new Svg(Plot.HEIGHT + keys.foot(), plot.say(chart.title()));
    double[] x = plot.numbers(chart.x());
    Scale across = Scale.round(Plot.lowest(x), Plot.highest(x), Plot.LEFT, Plot.RIGHT);
    Scale up = up(plot, List.of(chart.series()));
    plot.grid(svg, up, chart.series().value());
    plot.below(svg, across, chart.x());
    keys.draw(svg, Plot.HEIGHT);
    int i = 0;
    for (List<Integer> rows : groups.values()) {
      band(svg, plot, chart.series(), rows, x, across, up, i, true);
      curve(svg, plot, chart.series(), rows, x, across, up, i, true);
      i++;
    }
    return svg.toString();
  }

  private static List<Integer> rows(int n) {
    return java.util.stream.IntStream.range(0, n).boxed().toList();
  }

  private static void curve(
      Svg svg,
      Plot plot,
      Chart.Series series,
      List<Integer> rows,
      double[] x,
      Scale across,
      Scale up,
      int index,
      boolean stepped) {
    StringBuilder path = new StringBuilder();
    double[] y = plot.numbers(series.value());
    boolean on = false;
    for (int row : rows) {
      if (Double.isNaN(x[row]) || Double.isNaN(y[row])) {
        on = false;
        continue;
      }
      path.append(step(across.at(x[row]), up.at(y[row]), on, stepped));
      on = true;
    }
    svg.path(path, Palette.stroke(index), plot.say(series.label()));
  }

  private static String step(double x, double y, boolean on, boolean stepped) {
    String to = Svg.at(x) + " " + Svg.at(y) + " ";
    if (!on) {
      return "M" + to;
    }
    return stepped ? "H" + Svg.at(x) + " V" + Svg.at(y) + " " : "L" + to;
  }

  private static void band(
      Svg svg,
      Plot plot,
      Chart.Series series,
      List<Integer> rows,
      double[] x,
      Scale across,
      Scale up,
      int index,
      boolean stepped) {
    if (series.low().isEmpty() || series.high().isEmpty()) {
      return;
    }
    double[] low = plot.numbers(series.low().get());
    double[] high = plot.numbers(series.high().get());
    List<Integer> whole =
        rows.stream().filter(row -> !Double.isNaN(x[row] + low[row] + high[row])).toList();
    StringBuilder path = new StringBuilder();
    for (int k = 0; k < whole.size(); k++) {
      int row = whole.get(k);
      path.append(step(across.at(x[row]), up.at(high[row]), k > 0, stepped));
    }
    for (int k = whole.size() - 1; k >= 0; k--) {
      int row = whole.get(k);
      if (stepped && k < whole.size() - 1) {
        path.append("V").append(Svg.at(up.at(low[row]))).append(' ');
      }
      path.append("L").append(Svg.at(across.at(x[row]))).append(' ');
      path.append(Svg.at(up.at(low[row]))).append(' ');
    }
    if (!whole.isEmpty()) {
      svg.path(path.append('Z'), Palette.fill(index) + " fill-opacity=\"0.15\"", "");
    }
  }
}
