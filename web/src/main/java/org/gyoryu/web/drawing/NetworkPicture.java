package org.gyoryu.web.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Chart;

/**
 * A network of two modes: what links lead to stands in the middle, what they come from on both
 * sides, the larger above.
 */
final class NetworkPicture {

  private static final double ROW = 15;
  private static final double HEAD = 40;
  private static final double SIDE = 150;
  private static final String LINK =
      "stroke=\"currentColor\" stroke-opacity=\"0.12\" stroke-width=\"0.8\"";

  private final Plot links;
  private final Chart.Network chart;
  private final List<String> ids;
  private final List<String> labels;
  private final List<String> groups;
  private final List<String> kinds;
  private final double[] sizes;
  private final Map<String, double[]> places = new HashMap<>();

  private NetworkPicture(Plot links, Plot nodes, Chart.Network chart) {
    this.links = links;
    this.chart = chart;
    this.ids = nodes.words("id");
    this.labels = nodes.words("label");
    this.groups = nodes.words("group");
    this.kinds = groups.stream().distinct().toList();
    this.sizes = nodes.numbers("size");
  }

  static String draw(Plot links, Plot nodes, Chart.Network chart) {
    return new NetworkPicture(links, nodes, chart).draw();
  }

  private String draw() {
    Set<String> ends = new HashSet<>(links.words(chart.to()));
    List<Integer> middle = ordered(row -> ends.contains(ids.get(row)));
    List<Integer> rest = ordered(row -> !ends.contains(ids.get(row)));
    List<String> outer = rest.stream().map(groups::get).distinct().toList();
    List<Integer> left = rest.stream().filter(row -> groups.get(row).equals(outer.get(0))).toList();
    List<Integer> right = rest.stream().filter(row -> !left.contains(row)).toList();
    double tall = ROW * Math.max(middle.size(), Math.max(left.size(), right.size()));
    Keys keys = new Keys(kinds, false, List.of());
    Svg svg = new Svg((int) (HEAD + tall) + keys.foot(), links.say(chart.title()));
    keys.draw(svg, HEAD + tall);
    place(left, SIDE, tall);
    place(right, Plot.WIDTH - SIDE, tall);
    place(middle, 0.42 * Plot.WIDTH, tall);
    join(svg);
    left.forEach(row -> dot(svg, row, Svg.Anchor.END, SIDE - 20));
    right.forEach(row -> dot(svg, row, Svg.Anchor.START, SIDE - 20));
    middle.forEach(row -> dot(svg, row, Svg.Anchor.START, 0.58 * Plot.WIDTH - SIDE - 20));
    return svg.toString();
  }

  private List<Integer> ordered(java.util.function.IntPredicate which) {
    List<Integer> rows = new ArrayList<>();
    IntStream.range(0, ids.size()).filter(which).forEach(rows::add);
    rows.sort(
        Comparator.comparingInt((Integer row) -> kinds.indexOf(groups.get(row)))
            .thenComparing(row -> -sizes[row]));
    return rows;
  }

  private void place(List<Integer> rows, double x, double tall) {
    for (int i = 0; i < rows.size(); i++) {
      double y = HEAD + tall * (i + 0.5) / rows.size();
      places.put(ids.get(rows.get(i)), new double[] {x, y});
    }
  }

  private void join(Svg svg) {
    List<String> from = links.words(chart.from());
    List<String> to = links.words(chart.to());
    for (int row = 0; row < from.size(); row++) {
      double[] one = places.get(from.get(row));
      double[] other = places.get(to.get(row));
      if (one != null && other != null) {
        svg.line(one[0], one[1], other[0], other[1], LINK);
      }
    }
  }

  private void dot(Svg svg, int row, Svg.Anchor anchor, double room) {
    double[] place = places.get(ids.get(row));
    double radius = 2 + 5 * Math.sqrt(Math.max(0, sizes[row]) / Math.max(1, Plot.highest(sizes)));
    svg.circle(
        place[0],
        place[1],
        radius,
        Palette.fill(kinds.indexOf(groups.get(row))),
        labels.get(row) + " · " + groups.get(row) + ": " + Math.round(sizes[row]));
    double shift = anchor == Svg.Anchor.END ? -10 : 10;
    svg.text(place[0] + shift, place[1] + 4, anchor, Plot.cut(labels.get(row), room));
  }
}
