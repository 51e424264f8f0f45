package org.gyoryu.analysis.drivers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gyoryu.model.Indicator;

/** Figures of one government by year: linear between years, constant beyond. Immutable. */
final class YearlySeries {

  private final TreeMap<Integer, Double> values;

  private YearlySeries(Map<Integer, Double> values) {
    this.values = new TreeMap<>(values);
  }

  /** Of the indicators of one name and government; of two for one year the later counts. */
  static YearlySeries of(List<Indicator> indicators) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    indicators.forEach(indicator -> values.put(indicator.year(), indicator.value()));
    return new YearlySeries(values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * The value at a time.
   *
   * @param year with its part, e.g. 2005.5
   * @return NaN if there are no figures
   */
  double at(double year) {
    Map.Entry<Integer, Double> before = values.floorEntry((int) Math.floor(year));
    Map.Entry<Integer, Double> after = values.higherEntry((int) Math.floor(year));
    if (before == null || after == null) {
      return before != null ? before.getValue() : after != null ? after.getValue() : Double.NaN;
    }
    double part = (year - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() + part * (after.getValue() - before.getValue());
  }
}
