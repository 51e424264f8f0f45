package org.gyoryu.web.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.finding.Chart;

/** Points on a map without outline, and networks with the groups of their nodes in columns. */
final class PlacePictures {

  private static final double TALL = 560;
  private static final int NAMED = 24;

  private PlacePictures() {}

  static String map(Plot plot, Chart.Map chart) {
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

  /** Each group of nodes stands in a column, the larger above; only the largest are named. */
  static String network(Plot links, Plot nodes, Chart.Network chart) {
    Svg svg = new Svg((int) TALL, links.say(chart.title()));
    List<String> ids = nodes.words("id");
    List<String> labels = nodes.words("label");
    List<String> groups = nodes.words("group");
    double[] sizes = nodes.numbers("size");
    List<String> kinds = groups.stream().distinct().toList();
    Plot.legend(svg, kinds, false);
    Map<String, double[]> places = new HashMap<>();
    double largest = Math.max(1e-9, Plot.highest(sizes));
    List<Runnable> dots = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      List<Integer> members = members(groups, kinds.get(kind), sizes);
      double x = kinds.size() == 1 ? 40 : 150 + (Plot.WIDTH - 300.0) * kind / (kinds.size() - 1);
      for (int k = 0; k < members.size(); k++) {
        int row = members.get(k);
        double y = 40 + (TALL - 60) * (k + 0.5) / members.size();
        places.put(ids.get(row), new double[] {x, y});
        double radius = 2 + 6 * Math.sqrt(Math.max(0, sizes[row]) / largest);
        boolean named = members.size() <= 2 * NAMED || (k < NAMED && members.size() < 3 * NAMED);
        boolean first = kind == 0 && kinds.size() > 1;
        int colour = kind;
        dots.add(
            () -> {
              svg.circle(x, y, radius, Palette.fill(colour), labels.get(row));
              if (named) {
                svg.text(
                    first ? x - 12 : x + 12,
                    y + 4,
                    first ? Svg.Anchor.END : Svg.Anchor.START,
                    Plot.cut(labels.get(row), 132));
              }
            });
      }
    }
    join(svg, links, chart, places);
    dots.forEach(Runnable::run);
    return svg.toString();
  }

  private static List<Integer> members(List<String> groups, String kind, double[] sizes) {
    List<Integer> members = new ArrayList<>();
    for (int row = 0; row < groups.size(); row++) {
      if (groups.get(row).equals(kind)) {
        members.add(row);
      }
    }
    members.sort((one, other) -> Double.compare(sizes[other], sizes[one]));
    return members;
  }

  private static void join(Svg svg, Plot links, Chart.Network chart, Map<String, double[]> places) {
    List<String> from = links.words(chart.from());
    List<String> to = links.words(chart.to());
    for (int row = 0; row < from.size(); row++) {
      double[] one = places.get(from.get(row));
      double[] other = places.get(to.get(row));
      if (one != null && other != null) {
        svg.line(
            one[0],
            one[1],
            other[0],
            other[1],
            "stroke=\"currentColor\" stroke-opacity=\"0.12\" stroke-width=\"0.8\"");
      }
    }
  }
}
