package org.gyoryu.events;

import java.io.Serial;
import java.util.OptionalInt;

/**
 * Input that a model cannot be computed from; the message says what is wrong and where, the remedy
 * what to try.
 */
public final class BadInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String problem;
  private final String remedy;
  private final int event;
  private final int[] nodes;

  /**
   * Builds the error.
   *
   * @param problem what is wrong: the value, its owner (node, event, effect) and its source
   * @param remedy what the reader may try, one sentence
   */
  public BadInputException(String problem, String remedy) {
    this(problem, remedy, -1, new int[0]);
  }

  private BadInputException(String problem, String remedy, int event, int[] nodes) {
    super(problem + System.lineSeparator() + "Maybe " + remedy);
    this.problem = problem;
    this.remedy = remedy;
    this.event = event;
    this.nodes = nodes;
  }

  /** Builds the error of an event, whose place in a file the reader of that file can name. */
  public static BadInputException ofEvent(int event, String problem, String remedy) {
    return new BadInputException(problem, remedy, event, new int[0]);
  }

  /** Builds the error of a value of one node or of a pair of nodes, likewise. */
  public static BadInputException ofNodes(int[] nodes, String problem, String remedy) {
    return new BadInputException(problem, remedy, -1, nodes.clone());
  }

  /** Returns the first line of the message, without the remedy. */
  public String problem() {
    return problem;
  }

  /** Returns what the reader may try, without "Maybe". */
  public String remedy() {
    return remedy;
  }

  /** Returns the index of the event that is wrong, if it is one. */
  public OptionalInt event() {
    return event < 0 ? OptionalInt.empty() : OptionalInt.of(event);
  }

  /** Returns the indices of the nodes whose value is wrong; empty if it is no value of a node. */
  public int[] nodes() {
    return nodes.clone();
  }

  /** Returns the same error with its place in front, such as "events.csv, line 5". */
  public BadInputException at(String place) {
    return new BadInputException(place + ": " + problem, remedy, event, nodes);
  }

  /** Returns the same error with another line below it. */
  public BadInputException with(String line) {
    return new BadInputException(problem + System.lineSeparator() + line, remedy, event, nodes);
  }
}
