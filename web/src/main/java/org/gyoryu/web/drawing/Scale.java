package org.gyoryu.web.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers laid out on pixels.
 *
 * @param low number at the pixel {@code from}
 * @param high number at the pixel {@code to}, above {@code low}
 */
record Scale(double low, double high, double from, double to) {

  private static final int WISHED_TICKS = 6;

  /** A scale that holds two numbers, widened if they are one. */
  static Scale over(double low, double high, double from, double to) {
    return high > low ? new Scale(low, high, from, to) : new Scale(low - 0.5, low + 0.5, from, to);
  }

  /** A scale whose ends are round numbers. */
  static Scale round(double low, double high, double from, double to) {
    Scale exact = over(low, high, from, to);
    double step = exact.step();
    return new Scale(
        step * Math.floor(exact.low / step), step * Math.ceil(exact.high / step), from, to);
  }

  double at(double number) {
    return from + (Math.max(low, Math.min(high, number)) - low) / (high - low) * (to - from);
  }

  /** Round numbers from the lowest to the highest. */
  List<Double> ticks() {
    double step = step();
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten. */
  private double step() {
    double rough = (high - low) / WISHED_TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double rest = rough / power;
    return power * (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10);
  }
}
