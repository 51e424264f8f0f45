package org.gyoryu.web.drawing;

import java.util.List;
import org.gyoryu.analysis.finding.Chart;

/**
 * What tells the marks of a picture apart: names of series, above the picture where they fit in one
 * row, else below it; and the names of numbered flags, below.
 *
 * @param lines whether series are lines; else they are areas
 */
record Keys(List<String> series, boolean lines, List<String> flags) {

  private static final int ROW = 18;
  private static final double SIGN = 28;
  private static final double GAP = 18;

  Keys {
    series = List.copyOf(series);
    flags = List.copyOf(flags);
  }

  static Keys ofLines(List<String> series, List<Chart.Flag> flags, Plot plot) {
    return new Keys(series, true, names(flags, plot));
  }

  static Keys ofAreas(List<String> series, List<Chart.Flag> flags, Plot plot) {
    return new Keys(series, false, names(flags, plot));
  }

  private static List<String> names(List<Chart.Flag> flags, Plot plot) {
    return flags.stream().map(flag -> plot.say(flag.label())).toList();
  }

  private boolean above() {
    double all = series.stream().mapToDouble(Keys::room).sum();
    return Plot.LEFT + all - GAP <= Plot.WIDTH;
  }

  private static double room(String name) {
    return SIGN + Plot.width(name) + GAP;
  }

  /** Pixels that are needed below the picture. */
  int foot() {
    int rows = (above() ? 0 : series.size()) + flags.size();
    return rows == 0 ? 0 : ROW * rows + 6;
  }

  /**
   * Writes them.
   *
   * @param bottom where the picture proper ends
   */
  void draw(Svg svg, double bottom) {
    double y = bottom + ROW;
    if (series.size() == 1) {
      svg.text(4, 16, Svg.Anchor.START, series.get(0));
    } else {
      y = drawSeries(svg, y);
    }
    for (int i = 0; i < flags.size(); i++) {
      svg.text(Plot.LEFT + 20, y, Svg.Anchor.END, "" + (i + 1));
      String name = Plot.cut(flags.get(i), Plot.WIDTH - Plot.LEFT - SIGN);
      svg.text(Plot.LEFT + SIGN, y, Svg.Anchor.START, name);
      y += ROW;
    }
  }

  private double drawSeries(Svg svg, double below) {
    boolean above = above();
    double x = Plot.LEFT;
    double y = above ? 16 : below;
    for (int i = 0; i < series.size(); i++) {
      if (lines) {
        svg.line(x, y - 4, x + 22, y - 4, Palette.stroke(i));
      } else {
        svg.rectangle(x + 6, y - 10, 12, 12, Palette.fill(i), "");
      }
      svg.text(x + SIGN, y, Svg.Anchor.START, series.get(i));
      x += above ? room(series.get(i)) : 0;
      y += above ? 0 : ROW;
    }
    return above ? below : y;
  }
}
