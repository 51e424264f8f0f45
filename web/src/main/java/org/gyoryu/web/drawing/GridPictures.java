package org.gyoryu.web.drawing;

import java.util.List;
import java.util.Locale;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Unit;

/** Grids of two columns of words, coloured by a number; the number stands in the field. */
final class GridPictures {

  private static final double ROW = 26;
  private static final double SMALLEST = 34;
  private static final double HEAD = 34;
  private static final double LONGEST_HEAD = 130;

  private GridPictures() {}

  static String heat(Plot plot, Chart.Heat chart) {
    List<String> xs = plot.words(chart.x());
    List<String> ys = plot.words(chart.y());
    List<String> across = xs.stream().distinct().toList();
    List<String> down = ys.stream().distinct().toList();
    double[] values = plot.numbers(chart.value());
    double left = 8 + Math.min(240, down.stream().mapToDouble(Plot::width).max().orElse(0));
    double wide = (Plot.WIDTH - 50 - left) / Math.max(1, across.size());
    double longest = across.stream().mapToDouble(Plot::width).max().orElse(0);
    boolean turned = longest > wide - 2;
    double top = turned ? 12 + 0.72 * Math.min(longest, LONGEST_HEAD) : HEAD;
    Svg svg = new Svg((int) (top + 6 + ROW * down.size()), plot.say(chart.title()));
    for (int i = 0; i < across.size(); i++) {
      double x = left + wide * (i + 0.5);
      if (turned) {
        svg.slanted(x, top - 6, Plot.cut(across.get(i), LONGEST_HEAD));
      } else {
        svg.text(x, top - 12, Svg.Anchor.MIDDLE, across.get(i));
      }
    }
    svg.text(
        4,
        12,
        Svg.Anchor.START,
        "fill-opacity=\"0.6\"",
        Plot.cut("↓ " + plot.label(chart.y()) + " · → " + plot.label(chart.x()), left + wide));
    for (int i = 0; i < down.size(); i++) {
      svg.text(left - 8, top + ROW * (i + 0.65), Svg.Anchor.END, Plot.cut(down.get(i), 232));
    }
    double highest = Plot.highest(values);
    Unit unit = plot.unit(chart.value()).orElse(Unit.STATISTIC);
    for (int row = 0; row < plot.rows(); row++) {
      if (Double.isNaN(values[row])) {
        continue;
      }
      double x = left + wide * across.indexOf(xs.get(row));
      double y = top + ROW * down.indexOf(ys.get(row));
      double depth =
          highest > 0 ? Math.max(values[row] > 0 ? 0.04 : 0, 0.85 * values[row] / highest) : 0;
      svg.rectangle(
          x + 1,
          y + 1,
          wide - 2,
          ROW - 2,
          Palette.fill(0) + String.format(Locale.ROOT, " fill-opacity=\"%.3f\"", depth),
          ys.get(row) + " · " + xs.get(row) + ": " + unit.write(values[row]));
      if (wide >= SMALLEST) {
        svg.text(
            x + wide / 2,
            y + ROW * 0.65,
            Svg.Anchor.MIDDLE,
            depth > 0.5 ? "fill=\"#ffffff\"" : "",
            unit.write(values[row]));
      }
    }
    return svg.toString();
  }
}
