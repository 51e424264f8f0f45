package org.gyoryu.events.io;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.DyadTable;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.Presence;
import org.gyoryu.events.history.StepFunction;

/** Reads nodes, events and covariates from tables; see docs/events.md for the columns. */
final class HistoryReader {
  private static final Set<String> NODE_COLUMNS = Set.of("node", "mode", "from", "until");

  private final TimeFormat times = new TimeFormat();
  private final Map<String, Map<String, Double>> categories = new LinkedHashMap<>();

  TimeFormat times() {
    return times;
  }

  /** Reads nodes with their attributes and presence. */
  EventHistory nodes(Path file) {
    List<Row> rows = new ArrayList<>();
    InputErrors errors = new InputErrors();
    Tables.read(file, rows::add);
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (Row row : rows) {
      (row.get("mode", "1").equals("2") ? second : first).add(row.get("node"));
    }
    Nodes nodes = second.isEmpty() ? Nodes.oneMode(first) : Nodes.twoMode(first, second);
    double[] from = new double[nodes.size()];
    double[] until = new double[nodes.size()];
    Arrays.fill(from, Double.NEGATIVE_INFINITY);
    Arrays.fill(until, Double.POSITIVE_INFINITY);
    Map<String, double[]> attributes = new LinkedHashMap<>();
    for (Row row : rows) {
      guarded(row, errors, () -> node(row, nodes, from, until, attributes));
    }
    errors.check();
    EventHistory history =
        EventHistory.of(nodes, new EventsBuilder(nodes, EventShape.DIRECTED).build())
            .withPresence(Presence.of(from, until));
    for (Map.Entry<String, double[]> a : attributes.entrySet()) {
      history = history.withAttribute(a.getKey(), NodeAttribute.constant(a.getValue()));
    }
    return history;
  }

  private void node(
      Row row, Nodes nodes, double[] from, double[] until, Map<String, double[]> attributes) {
    int i = nodes.get(row.get("node"));
    from[i] = row.has("from") ? times.parse(row.get("from")) : from[i];
    until[i] = row.has("until") ? times.parse(row.get("until")) : until[i];
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
        values[i] = value(column, row.get(column));
      }
    }
  }

  /** A number, or the number of a category in order of appearance. */
  private double value(String attribute, String text) {
    if (text.isEmpty() || text.equals("NA")) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      Map<String, Double> codes = categories.computeIfAbsent(attribute, a -> new LinkedHashMap<>());
      return codes.computeIfAbsent(text, t -> (double) codes.size());
    }
  }

  /** Reads the changes of node attributes: node, time, attribute, value. */
  EventHistory changes(EventHistory history, Path file) {
    Map<String, Map<Integer, TreeMap<Double, Double>>> changes = new LinkedHashMap<>();
    InputErrors errors = new InputErrors();
    Tables.read(
        file,
        row ->
            guarded(
                row,
                errors,
                () ->
                    changes
                        .computeIfAbsent(row.get("attribute"), a -> new LinkedHashMap<>())
                        .computeIfAbsent(history.nodes().get(row.get("node")), n -> new TreeMap<>())
                        .put(
                            times.parse(row.get("time")),
                            value(row.get("attribute"), row.get("value")))));
    errors.check();
    EventHistory changed = history;
    for (var entry : changes.entrySet()) {
      NodeAttribute before = history.attributes().get(entry.getKey());
      StepFunction[] byNode = new StepFunction[history.nodes().size()];
      for (int i = 0; i < byNode.length; i++) {
        TreeMap<Double, Double> steps = entry.getValue().getOrDefault(i, new TreeMap<>());
        steps.putIfAbsent(Double.NEGATIVE_INFINITY, before == null ? Double.NaN : before.at(i, 0));
        byNode[i] = steps(steps);
      }
      changed = changed.withAttribute(entry.getKey(), NodeAttribute.changing(byNode));
    }
    return changed;
  }

  private static StepFunction steps(Map<Double, Double> steps) {
    return StepFunction.of(
        steps.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        steps.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Reads a dyadic covariate: from, to, value, and time if it changes. */
  EventHistory dyad(
      EventHistory history, String name, Path file, double otherwise, boolean symmetric) {
    Map<DyadTable.Pair, TreeMap<Double, Double>> table = new LinkedHashMap<>();
    InputErrors errors = new InputErrors();
    Tables.read(
        file,
        row ->
            guarded(
                row,
                errors,
                () -> {
                  int i = history.nodes().get(row.get("from"));
                  int j = history.nodes().get(row.get("to"));
                  double t = times.parse(row.get("time", "-inf"));
                  double value = row.number("value");
                  table
                      .computeIfAbsent(new DyadTable.Pair(i, j), p -> new TreeMap<>())
                      .put(t, value);
                  if (symmetric) {
                    table
                        .computeIfAbsent(new DyadTable.Pair(j, i), p -> new TreeMap<>())
                        .put(t, value);
                  }
                }));
    errors.check();
    Map<DyadTable.Pair, StepFunction> functions = new LinkedHashMap<>();
    table.forEach((pair, steps) -> functions.put(pair, steps(steps)));
    return history.withDyad(name, DyadTable.of(functions, otherwise));
  }

  /** Reads a covariate of time alone: time, value. */
  EventHistory global(EventHistory history, String name, Path file) {
    TreeMap<Double, Double> steps = new TreeMap<>();
    InputErrors errors = new InputErrors();
    Tables.read(
        file,
        row ->
            guarded(
                row, errors, () -> steps.put(times.parse(row.get("time")), row.number("value"))));
    errors.check();
    return history.withGlobal(name, steps(steps));
  }

  /** Makes a one-mode node set of all names in an events file, in order of appearance. */
  static EventHistory nodesOf(Path file) {
    Set<String> names = new LinkedHashSet<>();
    Tables.read(
        file,
        row -> {
          names.add(row.get("sender"));
          if (row.has("receiver")) {
            names.add(row.get("receiver"));
          }
        });
    Nodes nodes = Nodes.oneMode(List.copyOf(names));
    return EventHistory.of(nodes, new EventsBuilder(nodes, EventShape.DIRECTED).build());
  }

  /**
   * Reads events: time, sender, receiver, and if there are, event, type, weight, role. Rows that
   * share an event id form a hyperevent; role "state" marks events that are not explained.
   */
  Events events(Nodes nodes, Path file, EventShape shape) {
    EventsBuilder builder = new EventsBuilder(nodes, shape);
    InputErrors errors = new InputErrors();
    Pending pending = new Pending(builder, errors);
    Tables.read(
        file, row -> guarded(row, errors, () -> event(row, nodes, shape, builder, pending)));
    pending.flush();
    errors.check();
    return builder.build();
  }

  private void event(
      Row row, Nodes nodes, EventShape shape, EventsBuilder builder, Pending pending) {
    double t = times.parse(row.get("time"));
    int type = row.has("type") ? builder.type(row.get("type")) : 0;
    double weight = row.has("weight") ? row.number("weight") : 1;
    boolean explained = !row.get("role", "explained").equals("state");
    int sender = nodes.get(row.get("sender"));
    if (!shape.isHyper()) {
      builder.add(t, sender, nodes.get(row.get("receiver")), type, weight, explained);
      return;
    }
    int receiver =
        shape == EventShape.HYPER_DIRECTED || row.has("receiver")
            ? nodes.get(row.get("receiver"))
            : -1;
    pending.add(row, t, sender, receiver, type, weight, explained);
  }

  /** The hyperevent whose rows are being read. */
  private static final class Pending {
    private final EventsBuilder builder;
    private final InputErrors errors;
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();
    private Row first;
    private double time;
    private int type;
    private double weight;
    private boolean explained;

    Pending(EventsBuilder builder, InputErrors errors) {
      this.builder = builder;
      this.errors = errors;
    }

    void add(Row row, double t, int sender, int receiver, int kind, double w, boolean isExplained) {
      if (first == null || !row.get("event").equals(first.get("event"))) {
        flush();
        first = row;
        time = t;
        type = kind;
        weight = w;
        explained = isExplained;
      } else if (t != time) {
        throw new BadInputException(
            "event '" + row.get("event") + "' has two times, here and in line " + first.line(),
            "give the rows of one event one time");
      }
      if (!from.contains(sender)) {
        from.add(sender);
      }
      boolean undirected = builder.shape() == EventShape.HYPER_UNDIRECTED;
      IntArrayList side = undirected ? from : to;
      if (receiver >= 0 && !side.contains(receiver)) {
        side.add(receiver);
      }
    }

    void flush() {
      if (first != null) {
        guarded(
            first,
            errors,
            () -> builder.add(time, from.toIntArray(), to.toIntArray(), type, weight, explained));
      }
      first = null;
      from.clear();
      to.clear();
    }
  }

  /** Runs a step for a row; an error is noted with the place of the row. */
  private static void guarded(Row row, InputErrors errors, Runnable step) {
    try {
      step.run();
    } catch (BadInputException e) {
      errors.add(row.place(), e.problem().replaceFirst("^event [0-9]+: ", ""), e.remedy());
    }
  }
}
