package org.gyoryu.web.drawing;

import java.util.List;
import org.gyoryu.analysis.finding.Chart;

/** Bars for categories: standing ones, or lying ones where names are long. */
final class BarPictures {

  private static final int LONG_NAME = 110;
  private static final double ROW = 22;
  private static final double NAMES = 300;
  private static final String WHISKER = "stroke=\"currentColor\" stroke-width=\"1.2\"";

  private BarPictures() {}

  static String draw(Plot plot, Chart.Bars chart) {
    List<String> names = plot.words(chart.category());
    boolean longNames =
        plot.unit(chart.category()).isEmpty()
            && names.stream().mapToDouble(Plot::width).max().orElse(0)
                > Math.min(LONG_NAME, (Plot.RIGHT - Plot.LEFT) / Math.max(1, names.size()));
    return longNames ? lying(plot, chart, names) : standing(plot, chart, names);
  }

  private static double highest(Plot plot, Chart.Bars chart) {
    if (!chart.stacked()) {
      return Plot.highest(plot.reach(chart.series()));
    }
    double highest = 0;
    for (int row = 0; row < plot.rows(); row++) {
      double sum = 0;
      for (Chart.Series series : chart.series()) {
        double value = plot.numbers(series.value())[row];
        sum += Double.isNaN(value) ? 0 : value;
      }
      highest = Math.max(highest, sum);
    }
    return highest > 0.999 && highest < 1.001 ? 1 : highest;
  }

  private static String standing(Plot plot, Chart.Bars chart, List<String> names) {
    Keys keys = Keys.ofAreas(labels(plot, chart), chart.flags(), plot);
    Svg svg = new Svg(Plot.HEIGHT + keys.foot(), plot.say(chart.title()));
    double lowest = Plot.lowest(plot.reach(chart.series()));
    Scale up = Scale.round(lowest, highest(plot, chart), Plot.BOTTOM, Plot.TOP);
    plot.grid(svg, up, chart.series().get(0).value());
    keys.draw(svg, Plot.HEIGHT);
    double slot = (Plot.RIGHT - Plot.LEFT) / Math.max(1, names.size());
    if (plot.unit(chart.category()).isPresent() && !names.isEmpty()) {
      double[] at = plot.numbers(chart.category());
      Plot.flags(
          svg,
          chart.flags(),
          Scale.over(at[0], at[at.length - 1] + 1, Plot.LEFT, Plot.RIGHT),
          plot);
    }
    double widest = names.stream().mapToDouble(Plot::width).max().orElse(1) + 8;
    int every = Math.max(1, (int) Math.ceil(widest / slot));
    int side = chart.stacked() ? 1 : chart.series().size();
    for (int row = 0; row < names.size(); row++) {
      double x = Plot.LEFT + slot * row;
      if (row % every == 0) {
        svg.text(x + slot / 2, Plot.BOTTOM + 18, Svg.Anchor.MIDDLE, names.get(row));
      }
      double base = 0;
      for (int i = 0; i < chart.series().size(); i++) {
        Chart.Series series = chart.series().get(i);
        double value = plot.numbers(series.value())[row];
        if (Double.isNaN(value)) {
          continue;
        }
        double wide = slot * 0.76 / side;
        double left = x + slot * 0.12 + (chart.stacked() ? 0 : wide * i);
        double top = up.at(Math.max(base, base + value));
        svg.rectangle(
            left,
            top,
            wide,
            up.at(Math.min(base, base + value)) - top,
            Palette.fill(i) + " fill-opacity=\"0.85\"",
            plot.tip(names.get(row), series, row));
        if (!chart.stacked() && series.low().isPresent()) {
          standingWhisker(svg, plot, series, row, left + wide / 2, up);
        }
        base += chart.stacked() ? value : 0;
      }
    }
    return svg.toString();
  }

  private static void standingWhisker(
      Svg svg, Plot plot, Chart.Series series, int row, double x, Scale up) {
    double low = plot.numbers(series.low().orElseThrow())[row];
    double high = plot.numbers(series.high().orElseThrow())[row];
    if (!Double.isNaN(low + high)) {
      svg.line(x, up.at(low), x, up.at(high), WHISKER);
      svg.line(x - 3, up.at(low), x + 3, up.at(low), WHISKER);
      svg.line(x - 3, up.at(high), x + 3, up.at(high), WHISKER);
    }
  }

  private static String lying(Plot plot, Chart.Bars chart, List<String> names) {
    int side = chart.stacked() ? 1 : chart.series().size();
    double tall = ROW * Math.max(1, side * 0.7);
    double widest = names.stream().mapToDouble(Plot::width).max().orElse(0);
    double left = Math.min(NAMES, widest + 16);
    double bottom = Plot.TOP + tall * names.size();
    Keys keys = Keys.ofAreas(labels(plot, chart), List.of(), plot);
    Svg svg = new Svg((int) bottom + 28 + keys.foot(), plot.say(chart.title()));
    double lowest = Plot.lowest(plot.reach(chart.series()));
    Scale across = Scale.round(lowest, highest(plot, chart), left, Plot.RIGHT - 14);
    for (double tick : across.ticks()) {
      svg.line(
          across.at(tick),
          Plot.TOP,
          across.at(tick),
          bottom,
          "stroke=\"currentColor\" stroke-opacity=\"0.15\"");
      String written = plot.tick(chart.series().get(0).value(), tick);
      svg.text(across.at(tick), bottom + 18, Svg.Anchor.MIDDLE, written);
    }
    keys.draw(svg, bottom + 28);
    for (int row = 0; row < names.size(); row++) {
      double y = Plot.TOP + tall * row;
      svg.text(left - 8, y + tall / 2 + 4, Svg.Anchor.END, Plot.cut(names.get(row), left - 8));
      double base = 0;
      for (int i = 0; i < chart.series().size(); i++) {
        Chart.Series series = chart.series().get(i);
        double value = plot.numbers(series.value())[row];
        if (Double.isNaN(value)) {
          continue;
        }
        double thick = tall * 0.76 / side;
        double top = y + tall * 0.12 + (chart.stacked() ? 0 : thick * i);
        double start = across.at(Math.min(base, base + value));
        svg.rectangle(
            start,
            top,
            across.at(Math.max(base, base + value)) - start,
            thick,
            Palette.fill(i) + " fill-opacity=\"0.85\"",
            plot.tip(names.get(row), series, row));
        if (!chart.stacked() && series.low().isPresent()) {
          double low = plot.numbers(series.low().get())[row];
          double high = plot.numbers(series.high().orElseThrow())[row];
          if (!Double.isNaN(low + high)) {
            double middle = top + thick / 2;
            svg.line(across.at(low), middle, across.at(high), middle, WHISKER);
          }
        }
        base += chart.stacked() ? value : 0;
      }
    }
    return svg.toString();
  }

  private static List<String> labels(Plot plot, Chart.Bars chart) {
    return chart.series().stream().map(series -> plot.say(series.label())).toList();
  }
}
