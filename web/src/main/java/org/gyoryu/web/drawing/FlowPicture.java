package org.gyoryu.web.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.Unit;

/** Flows from node to node (Sankey): nodes stand in columns by their longest way from a source. */
final class FlowPicture {

  private static final double HEIGHT = 520;
  private static final double NODE = 10;
  private static final double GAP = 5;

  /** Least distance of two nodes, so that their names can be read. */
  private static final double PITCH = 15;

  private final Plot plot;
  private final Chart.Sankey chart;
  private final List<String> sources;
  private final List<String> targets;
  private final double[] values;
  private final Map<String, Integer> column = new LinkedHashMap<>();
  private final Map<String, Double> weight = new HashMap<>();
  private final Map<String, Double> top = new HashMap<>();

  private FlowPicture(Plot plot, Chart.Sankey chart) {
    this.plot = plot;
    this.chart = chart;
    this.sources = plot.words(chart.source());
    this.targets = plot.words(chart.target());
    this.values = plot.numbers(chart.value());
  }

  static String draw(Plot plot, Chart.Sankey chart) {
    return new FlowPicture(plot, chart).draw();
  }

  private String draw() {
    rank();
    double perUnit = place();
    Svg svg = new Svg((int) HEIGHT, plot.say(chart.title()));
    flows(svg, perUnit);
    int last = column.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Unit unit = plot.unit(chart.value()).orElse(Unit.COUNT);
    column.forEach(
        (name, rank) -> {
          double tall = Math.max(1, weight.get(name) * perUnit);
          String said = name + ": " + unit.write(weight.get(name));
          svg.rectangle(x(rank), top.get(name), NODE, tall, Palette.fill(rank), said);
          boolean end = rank == last && last > 0;
          svg.text(
              end ? x(rank) - 4 : x(rank) + NODE + 4,
              top.get(name) + tall / 2 + 4,
              end ? Svg.Anchor.END : Svg.Anchor.START,
              Plot.cut(said, 210));
        });
    return svg.toString();
  }

  private double x(int rank) {
    int last = column.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return 4 + (Plot.WIDTH - 8 - NODE) * (last == 0 ? 0 : (double) rank / last);
  }

  /** Longest way from a source; as many rounds as there are nodes settle it, circles included. */
  private void rank() {
    sources.forEach(name -> column.putIfAbsent(name, 0));
    targets.forEach(name -> column.putIfAbsent(name, 0));
    for (int round = 0; round < column.size(); round++) {
      boolean moved = false;
      for (int i = 0; i < values.length; i++) {
        int wished = Math.min(column.get(sources.get(i)) + 1, column.size() - 1);
        if (values[i] > 0 && column.get(targets.get(i)) < wished) {
          column.put(targets.get(i), wished);
          moved = true;
        }
      }
      if (!moved) {
        break;
      }
    }
    for (String name : column.keySet()) {
      weight.put(name, Math.max(sum(sources, name), sum(targets, name)));
    }
  }

  private double sum(List<String> ends, String name) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += ends.get(i).equals(name) && values[i] > 0 ? values[i] : 0;
    }
    return sum;
  }

  private double place() {
    Map<Integer, List<String>> columns = new LinkedHashMap<>();
    column.forEach(
        (name, rank) -> columns.computeIfAbsent(rank, unseen -> new ArrayList<>()).add(name));
    double perUnit = Double.POSITIVE_INFINITY;
    for (List<String> names : columns.values()) {
      names.sort((one, other) -> Double.compare(weight.get(other), weight.get(one)));
      perUnit = Math.min(perUnit, perUnit(names));
    }
    for (List<String> names : columns.values()) {
      double y = 10;
      for (String name : names) {
        top.put(name, y);
        y += Math.max(PITCH, weight.get(name) * perUnit + GAP);
      }
    }
    return perUnit;
  }

  /** Pixels of a unit by which a column fills its height, the small nodes at their least pitch. */
  private double perUnit(List<String> names) {
    double room = HEIGHT - 20;
    double rest = names.stream().mapToDouble(weight::get).sum();
    double perUnit = 0;
    for (int small = 0; small < names.size(); small++) {
      int large = names.size() - small;
      perUnit = (room - small * PITCH - large * GAP) / Math.max(1e-9, rest);
      double least = weight.get(names.get(large - 1));
      if (least * perUnit + GAP >= PITCH) {
        break;
      }
      rest -= least;
    }
    return Math.max(0, perUnit);
  }

  private void flows(Svg svg, double perUnit) {
    Map<String, Double> out = new HashMap<>(top);
    Map<String, Double> in = new HashMap<>(top);
    Unit unit = plot.unit(chart.value()).orElse(Unit.COUNT);
    for (int i = 0; i < values.length; i++) {
      String from = sources.get(i);
      String to = targets.get(i);
      if (!(values[i] > 0)) {
        continue;
      }
      double thick = values[i] * perUnit;
      double y1 = out.get(from) + thick / 2;
      double y2 = in.get(to) + thick / 2;
      double x1 = x(column.get(from)) + NODE;
      double x2 = x(column.get(to));
      String way =
          "M%s %s C%s %s %s %s %s %s"
              .formatted(
                  Svg.at(x1),
                  Svg.at(y1),
                  Svg.at((x1 + x2) / 2),
                  Svg.at(y1),
                  Svg.at((x1 + x2) / 2),
                  Svg.at(y2),
                  Svg.at(x2),
                  Svg.at(y2));
      svg.path(
          way,
          "fill=\"none\" stroke=\"%s\" stroke-opacity=\"0.25\" stroke-width=\"%s\""
              .formatted(Palette.colour(column.get(from)), Svg.at(Math.max(0.5, thick))),
          from + " → " + to + ": " + unit.write(values[i]));
      out.merge(from, thick, Double::sum);
      in.merge(to, thick, Double::sum);
    }
  }
}
