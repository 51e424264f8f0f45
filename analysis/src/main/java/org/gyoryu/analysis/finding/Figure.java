package org.gyoryu.analysis.finding;

/**
 * One number of a finding with its uncertainty.
 *
 * @param id unique within its finding, e.g. "share-west-last"
 * @param value NaN if it could not be computed
 * @param low lower end of the 95 % interval; NaN if the number has none
 * @param high upper end of the 95 % interval; NaN if the number has none, infinite if unbounded
 * @param n number of ties, events or things that it was computed from; with 0 only a count has a
 *     value
 */
public record Figure(
    String id, Text label, double value, double low, double high, Unit unit, int n) {

  private static final Text WITH_INTERVAL =
      Text.of("{0}(95% 구간 {1}~{2})", "{0}（95%区间{1}至{2}）", "{0} (95% interval {1} to {2})");

  public static Figure of(String id, Text label, double value, Unit unit, int n) {
    return new Figure(id, label, value, Double.NaN, Double.NaN, unit, n);
  }

  public boolean hasInterval() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** The bare number; "no data" for all but a count where it was computed from nothing. */
  public Text shown() {
    return n == 0 && unit != Unit.COUNT
        ? Text.of("자료 없음", "无数据", "no data")
        : Text.same(unit.write(value));
  }

  /** The number, with its interval if it has one, as a sentence takes it in. */
  public Text words() {
    return hasInterval()
        ? WITH_INTERVAL.with(unit.write(value), unit.write(low), unit.write(high))
        : shown();
  }

  /** The number with a word behind it, such as "times", and its interval if it has one. */
  public Text words(Text after) {
    Text number = after.with(unit.write(value));
    return hasInterval() ? WITH_INTERVAL.with(number, unit.write(low), unit.write(high)) : number;
  }

  /** The bare number as a reader sees it. */
  public String written() {
    return unit.write(value);
  }
}
