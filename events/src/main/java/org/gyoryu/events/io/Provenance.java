package org.gyoryu.events.io;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gyoryu.events.BadInputException;

/** Where the data of a model came from: files and lines, and how they write times. */
public final class Provenance {
  private static final int SHOWN = 3;

  private final TimeFormat times = new TimeFormat();
  private final IntArrayList eventLines = new IntArrayList();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Path> inputs = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private String eventFile = "";

  Provenance() {}

  /** A covariate without a value, for one node or a pair of nodes. */
  @SuppressWarnings("ArrayRecordComponent") // written once, only read here
  private record Gap(String place, String covariate, int[] nodes) {}

  TimeFormat times() {
    return times;
  }

  void startEvents(String file) {
    eventFile = file;
  }

  /** Notes the line of the next event. */
  void event(long line) {
    eventLines.add((int) line);
  }

  /** Notes a file that was read. */
  void input(Path file) {
    inputs.add(file);
  }

  /** Returns the model file and all tables that it names. */
  public List<Path> inputs() {
    return List.copyOf(inputs);
  }

  /** Notes that an attribute is given as text; the first place is kept. */
  void text(Row row, String attribute, String column, String value) {
    texts.putIfAbsent(
        attribute, row.place() + ", column '" + column + "': '" + value + "' is not a number");
  }

  /**
   * Checks that an attribute is a number wherever it is given.
   *
   * @throws BadInputException if it is a text somewhere; names file, line, column and value
   */
  void checkNumbers(String attribute, String effect) {
    String place = texts.get(attribute);
    if (place != null) {
      throw new BadInputException(
          place + ", but the effect '" + effect + "' computes with '" + attribute + "'",
          "write numbers and leave missing ones empty; categories have the effects 'same',"
              + " 'closure over same' and 'pairwise different'");
    }
  }

  /** Notes that a row gives no value. */
  void gap(Row row, String covariate, int... nodes) {
    gaps.add(new Gap(row.place(), covariate, nodes));
  }

  /** Returns the file and line of an event, such as "events.csv, line 5". */
  public String place(int event) {
    return eventFile + ", line " + eventLines.getInt(event);
  }

  /** Returns a time as the files write it: a number, a date, or a date-time in UTC. */
  public String time(double t) {
    return times.format(t);
  }

  /** Says whether times are plain numbers. */
  public boolean hasNumericTimes() {
    return times.isNumeric();
  }

  /** Runs a step on the data; an error in an event or a value says where it was read. */
  public <T> T explain(Supplier<T> step) {
    try {
      return step.get();
    } catch (BadInputException e) {
      if (e.event().isPresent() && e.event().getAsInt() < eventLines.size()) {
        throw e.at(place(e.event().getAsInt()));
      }
      throw e.nodes().length == 0 ? e : withGaps(e);
    }
  }

  private BadInputException withGaps(BadInputException e) {
    BadInputException told = e;
    List<Gap> own =
        gaps.stream().filter(g -> Arrays.stream(g.nodes).allMatch(i -> isIn(i, e))).toList();
    for (Gap gap : own.subList(0, Math.min(SHOWN, own.size()))) {
      told = told.with(gap.place + ": no value of '" + gap.covariate + "'");
    }
    return told;
  }

  private static boolean isIn(int node, BadInputException e) {
    return Arrays.stream(e.nodes()).anyMatch(i -> i == node);
  }
}
