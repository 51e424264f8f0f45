package org.gyoryu.web.drawing;

import java.util.List;
import org.gyoryu.analysis.finding.Chart;

/** Points on a map without outline. */
final class MapPicture {

  private MapPicture() {}

  static String draw(Plot plot, Chart.Map chart) {
    Svg svg = new Svg(Plot.HEIGHT + 120, plot.say(chart.title()));
    double[] latitudes = plot.numbers(chart.latitude());
    double[] longitudes = plot.numbers(chart.longitude());
    double[] sizes = plot.numbers(chart.size());
    List<String> labels = plot.words(chart.label());
    Scale x = Scale.over(Plot.lowest(longitudes), Plot.highest(longitudes), Plot.LEFT, Plot.RIGHT);
    Scale y =
        Scale.over(Plot.lowest(latitudes), Plot.highest(latitudes), Plot.BOTTOM + 100, Plot.TOP);
    double largest = Math.max(1e-9, Plot.highest(sizes));
    for (int row = 0; row < plot.rows(); row++) {
      if (!Double.isNaN(latitudes[row] + longitudes[row] + sizes[row])) {
        svg.circle(
            x.at(longitudes[row]),
            y.at(latitudes[row]),
            3 + 14 * Math.sqrt(Math.max(0, sizes[row]) / largest),
            Palette.fill(0) + " fill-opacity=\"0.4\"",
            labels.get(row));
      }
    }
    return svg.toString();
  }
}
