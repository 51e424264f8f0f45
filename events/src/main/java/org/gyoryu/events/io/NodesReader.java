package org.gyoryu.events.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.Presence;
import org.gyoryu.events.history.StepFunction;

/** Reads nodes, their attributes and presence from tables; see docs/events.md for the columns. */
final class NodesReader {
  private static final Set<String> NODE_COLUMNS = Set.of("node", "mode", "from", "until");

  /** The number of the first text of an attribute; far from numbers, so that none equals a text. */
  private static final double FIRST_CODE = -1e15;

  private final Provenance provenance;
  private final Map<String, Map<String, Double>> categories = new LinkedHashMap<>();

  NodesReader(Provenance provenance) {
    this.provenance = provenance;
  }

  /** Reads nodes with their attributes and presence. */
  EventHistory nodes(Path file) {
    List<Row> rows = new ArrayList<>();
    InputErrors errors = new InputErrors();
    Tables.read(file, rows::add);
    Nodes nodes = names(rows, errors);
    double[][] presence = new double[nodes.size()][];
    Map<String, double[]> attributes = new LinkedHashMap<>();
    for (Row row : rows) {
      errors.guard(row, () -> node(row, nodes, presence, attributes));
    }
    errors.check();
    EventHistory history = withoutEvents(nodes).withPresence(Presence.ofIntervals(presence));
    for (Map.Entry<String, double[]> a : attributes.entrySet()) {
      history = history.withAttribute(a.getKey(), NodeAttribute.constant(a.getValue()));
    }
    return history;
  }

  private static Nodes names(List<Row> rows, InputErrors errors) {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    for (Row row : rows) {
      String name = row.get("node");
      Long before = lines.putIfAbsent(name, row.line());
      if (before != null) {
        errors.add(
            row.place(),
            "node '" + name + "' stands in line " + before + " too",
            "give each node one line and its own name");
      } else {
        errors.guard(row, () -> (isSecond(row) ? second : first).add(name));
      }
    }
    errors.check();
    return second.isEmpty() ? Nodes.oneMode(first) : Nodes.twoMode(first, second);
  }

  private static boolean isSecond(Row row) {
    String mode = row.get("mode", "1");
    if (!mode.equals("1") && !mode.equals("2")) {
      throw new BadInputException("mode '" + mode + "' in column 'mode'", "write 1 or 2");
    }
    return mode.equals("2");
  }

  private void node(Row row, Nodes nodes, double[][] presence, Map<String, double[]> attributes) {
    int i = nodes.get(row.get("node"));
    if (row.has("from") || row.has("until")) {
      presence[i] = interval(row);
    }
    for (String column : row.header()) {
      if (!NODE_COLUMNS.contains(column)) {
        double[] values =
            attributes.computeIfAbsent(
                column,
                c -> {
                  double[] missing = new double[nodes.size()];
                  Arrays.fill(missing, Double.NaN);
                  return missing;
                });
        values[i] = value(row, column, column, i);
      }
    }
  }

  private double[] interval(Row row) {
    double from = provenance.times().parse(row.get("from", "-inf"));
    double until =
        row.has("until") ? provenance.times().parse(row.get("until")) : Double.POSITIVE_INFINITY;
    if (!(from < until)) {
      throw new BadInputException(
          "node '" + row.get("node") + "' leaves before it comes", "swap 'from' and 'until'");
    }
    return new double[] {from, until};
  }

  /** A number; or for a text a number that no other text has, and no number of any use. */
  private double value(Row row, String attribute, String column, int node) {
    String text = row.get(column);
    if (Row.isMissing(text)) {
      provenance.gap(row, attribute, node);
      return Double.NaN;
    }
    if (Row.isNumber(text)) {
      return Double.parseDouble(text);
    }
    provenance.text(row, attribute, column, text);
    Map<String, Double> codes = categories.computeIfAbsent(attribute, a -> new LinkedHashMap<>());
    return codes.computeIfAbsent(text, t -> FIRST_CODE + codes.size());
  }

  /** Reads when nodes come and go: node, from, until; many rows a node, in order of time. */
  EventHistory presence(EventHistory history, Path file) {
    double[][] bounds = new double[history.nodes().size()][];
    InputErrors errors = new InputErrors();
    Tables.read(
        file,
        row ->
            errors.guard(
                row,
                () -> {
                  int i = history.nodes().get(row.get("node"));
                  double[] own = bounds[i] == null ? new double[0] : bounds[i];
                  double[] next = interval(row);
                  if (own.length > 0 && !(own[own.length - 1] < next[0])) {
                    throw new BadInputException(
                        "node '" + row.get("node") + "' comes before it left",
                        "sort its rows by time, and join those that touch");
                  }
                  bounds[i] = Arrays.copyOf(own, own.length + 2);
                  System.arraycopy(next, 0, bounds[i], own.length, 2);
                }));
    errors.check();
    return history.withPresence(Presence.ofIntervals(bounds));
  }

  /** Reads the changes of node attributes: node, time, attribute, value. */
  EventHistory changes(EventHistory history, Path file) {
    Map<String, Map<Integer, Map<Double, Double>>> changes = new LinkedHashMap<>();
    InputErrors errors = new InputErrors();
    Tables.read(file, row -> errors.guard(row, () -> change(row, history.nodes(), changes)));
    errors.check();
    EventHistory changed = history;
    for (var entry : changes.entrySet()) {
      NodeAttribute before = history.attributes().get(entry.getKey());
      StepFunction[] byNode = new StepFunction[history.nodes().size()];
      for (int i = 0; i < byNode.length; i++) {
        Map<Double, Double> steps = entry.getValue().getOrDefault(i, new TreeMap<>());
        steps.putIfAbsent(Double.NEGATIVE_INFINITY, before == null ? Double.NaN : before.at(i, 0));
        byNode[i] = HistoryReader.steps(steps);
      }
      changed = changed.withAttribute(entry.getKey(), NodeAttribute.changing(byNode));
    }
    return changed;
  }

  private void change(
      Row row, Nodes nodes, Map<String, Map<Integer, Map<Double, Double>>> changes) {
    int node = nodes.get(row.get("node"));
    String attribute = row.get("attribute");
    double t = provenance.times().parse(row.get("time"));
    Double before =
        changes
            .computeIfAbsent(attribute, a -> new LinkedHashMap<>())
            .computeIfAbsent(node, n -> new TreeMap<>())
            .put(t, value(row, attribute, "value", node));
    if (before != null) {
      throw HistoryReader.twice("attribute '" + attribute + "' of '" + row.get("node") + "'");
    }
  }

  /** Makes a one-mode node set of all names in an events file, in order of appearance. */
  static EventHistory namedIn(Path file) {
    Set<String> names = new LinkedHashSet<>();
    Tables.read(
        file,
        row -> {
          names.add(row.get("sender"));
          if (row.has("receiver")) {
            names.add(row.get("receiver"));
          }
        });
    return withoutEvents(Nodes.oneMode(List.copyOf(names)));
  }

  private static EventHistory withoutEvents(Nodes nodes) {
    return EventHistory.of(nodes, new EventsBuilder(nodes, EventShape.DIRECTED).build());
  }
}
