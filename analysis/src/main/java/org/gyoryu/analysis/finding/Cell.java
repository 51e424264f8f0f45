package org.gyoryu.analysis.finding;

/** One cell of a table: words, or a number. */
public sealed interface Cell {

  /** Words in every language. */
  record Words(Text text) implements Cell {}

  /**
   * A number in the unit of its column.
   *
   * @param value NaN where it is missing
   */
  record Value(double value) implements Cell {}

  Cell MISSING = new Value(Double.NaN);

  static Cell of(Text text) {
    return new Words(text);
  }

  static Cell of(String sameInEveryLanguage) {
    return new Words(Text.same(sameInEveryLanguage));
  }

  static Cell of(double value) {
    return new Value(value);
  }
}
