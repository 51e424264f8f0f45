package org.gyoryu.events;

import java.io.Serial;

/**
 * Input that a model cannot be computed from; the message says what is wrong and where, the remedy
 * what to try.
 */
public final class BadInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String problem;

  /**
   * Builds the error.
   *
   * @param problem what is wrong: the value, its owner (node, event, effect) and its source
   * @param remedy what the reader may try, one sentence
   */
  public BadInputException(String problem, String remedy) {
    super(problem + System.lineSeparator() + "Maybe " + remedy);
    this.problem = problem;
  }

  /** Returns the first line of the message, without the remedy. */
  public String problem() {
    return problem;
  }
}
