package org.gyoryu.events.io;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.DyadTable;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.StepFunction;

/** Reads covariates of pairs and of time from tables; see docs/events.md for the columns. */
final class HistoryReader {
  private final Provenance provenance;

  HistoryReader(Provenance provenance) {
    this.provenance = provenance;
  }

  static StepFunction steps(Map<Double, Double> steps) {
    return StepFunction.of(
        steps.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        steps.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  static BadInputException twice(String what) {
    return new BadInputException(what + " has two values at one time", "keep one of the rows");
  }

  /** Reads a dyadic covariate: from, to, value, and time if it changes. */
  EventHistory dyad(
      EventHistory history, String name, Path file, double otherwise, boolean symmetric) {
    Map<DyadTable.Pair, Map<Double, Double>> table = new LinkedHashMap<>();
    InputErrors errors = new InputErrors();
    Tables.read(
        file,
        row ->
            errors.guard(
                row,
                () -> {
                  int i = history.nodes().get(row.get("from"));
                  int j = history.nodes().get(row.get("to"));
                  double t = provenance.times().parse(row.get("time", "-inf"));
                  double value = row.number("value");
                  if (Double.isNaN(value)) {
                    provenance.gap(row, name, i, j);
                  }
                  put(table, new DyadTable.Pair(i, j), t, value, row);
                  if (symmetric && i != j) {
                    put(table, new DyadTable.Pair(j, i), t, value, row);
                  }
                }));
    errors.check();
    Map<DyadTable.Pair, StepFunction> functions = new LinkedHashMap<>();
    table.forEach((pair, steps) -> functions.put(pair, steps(steps)));
    return history.withDyad(name, DyadTable.of(functions, otherwise));
  }

  private static void put(
      Map<DyadTable.Pair, Map<Double, Double>> table,
      DyadTable.Pair pair,
      double t,
      double value,
      Row row) {
    Double before = table.computeIfAbsent(pair, p -> new TreeMap<>()).put(t, value);
    if (before != null && Double.compare(before, value) != 0) {
      throw twice("the pair '" + row.get("from") + "', '" + row.get("to") + "'");
    }
  }

  /** Reads a covariate of time alone: time, value. */
  EventHistory global(EventHistory history, String name, Path file) {
    TreeMap<Double, Double> steps = new TreeMap<>();
    InputErrors errors = new InputErrors();
    Tables.read(
        file,
        row ->
            errors.guard(
                row,
                () -> {
                  double t = provenance.times().parse(row.get("time"));
                  double value = row.number("value");
                  if (Double.isNaN(value)) {
                    throw new BadInputException(
                        "'" + name + "' has no value", "give one, or drop the row");
                  }
                  if (steps.put(t, value) != null) {
                    throw twice("'" + name + "'");
                  }
                }));
    errors.check();
    return history.withGlobal(name, steps(steps));
  }
}
