package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.analysis.dating.Period;

/**
 * The spans of years for which importance is told: four periods of equal length, and a window
 * around every year.
 *
 * @param periods in order
 * @param years every year of the span, in order
 */
record Spans(List<Period> periods, List<Integer> years) {

  static final int PERIODS = 4;
  private static final int HALF_WINDOW = 3;

  Spans {
    periods = List.copyOf(periods);
    years = List.copyOf(years);
  }

  static Spans of(int first, int last) {
    List<Period> periods = new ArrayList<>();
    int length = last - first + 1;
    for (int p = 0; p < PERIODS; p++) {
      int from = first + (int) Math.round((double) p * length / PERIODS);
      int to = first + (int) Math.round((p + 1.0) * length / PERIODS) - 1;
      periods.add(new Period(from, to));
    }
    List<Integer> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      years.add(year);
    }
    return new Spans(periods, years);
  }

  /** The periods, then the windows around the years, cut at the ends of the span. */
  List<Period> all() {
    List<Period> all = new ArrayList<>(periods);
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    for (int year : years) {
      all.add(new Period(Math.max(first, year - HALF_WINDOW), Math.min(last, year + HALF_WINDOW)));
    }
    return all;
  }
}
