package org.gyoryu.registry.read;

/**
 * How many rows a list has.
 *
 * @param value number of rows
 * @param capped whether there are more than {@code value}, and nobody counted how many
 */
public record Count(long value, boolean capped) {

  /** Where counting stops. */
  static final int CAP = 10_000;

  static Count exactly(long value) {
    return new Count(value, false);
  }

  /** Of a count that stopped at {@link #CAP} + 1. */
  static Count upToCap(long counted) {
    return new Count(Math.min(counted, CAP), counted > CAP);
  }
}
