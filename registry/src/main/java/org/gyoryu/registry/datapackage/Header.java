package org.gyoryu.registry.datapackage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which value of a record belongs to which column of the schema: columns are read by name. */
final class Header {

  private static final int MISSING = -1;

  private final Resource resource;
  private final long line;
  private final List<String> names;
  private final int[] places;

  /**
   * @param line physical line of the header
   * @param names as the file gives them
   */
  Header(Resource resource, long line, List<String> names) {
    this.resource = resource;
    this.line = line;
    this.names = names.stream().map(String::strip).toList();
    this.places =
        resource.schema().fields().stream()
            .mapToInt(field -> this.names.indexOf(field.name()))
            .toArray();
  }

  /** How many values each record must have. */
  int width() {
    return names.size();
  }

  boolean isMissing(int column) {
    return places[column] == MISSING;
  }

  /** The name of a value's column as the file gives it; empty beyond the header. */
  String name(int value) {
    return value < names.size() ? names.get(value) : "";
  }

  /** The values in the order of the schema; a missing column gives empty texts. */
  String[] inOrder(List<String> values) {
    String[] ordered = new String[places.length];
    for (int column = 0; column < places.length; column++) {
      ordered[column] = isMissing(column) ? "" : values.get(places[column]);
    }
    return ordered;
  }

  void report(Problems problems) {
    for (int column = 0; column < places.length; column++) {
      if (isMissing(column)) {
        problems.add(missing(resource.schema().fields().get(column).name()));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        problems.add(
            new Problem(
                resource.path(),
                line,
                name,
                "Two columns are called \"" + name + "\".",
                "Maybe delete or rename one of them."));
      }
    }
  }

  private Problem missing(String name) {
    String remedy =
        Nearest.find(name, extra())
            .map(near -> "Maybe rename the column \"" + near + "\" to \"" + name + "\".")
            .orElse("Maybe add it to the header, and a value to each row.");
    return new Problem(
        resource.path(), line, name, "The column \"" + name + "\" is missing.", remedy);
  }

  private List<String> extra() {
    return names.stream().filter(name -> !resource.schema().has(name)).distinct().toList();
  }

  /** What departs from the schema and does no harm. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!extra().isEmpty()) {
      notes.add(
          "Columns that the schema does not have were not read: "
              + String.join(", ", extra())
              + ".");
    }
    int[] present = Arrays.stream(places).filter(place -> place != MISSING).toArray();
    if (!Arrays.equals(present, Arrays.stream(present).sorted().toArray())) {
      notes.add("The columns stand in another order than in the schema; read by name.");
    }
    return notes;
  }
}
