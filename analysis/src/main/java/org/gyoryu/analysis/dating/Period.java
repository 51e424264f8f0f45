package org.gyoryu.analysis.dating;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.analysis.finding.Text;

/**
 * A span of calendar years.
 *
 * @param from first year
 * @param to last year, at least the first
 */
public record Period(int from, int to) {

  public Period {
    if (to < from) {
      throw new IllegalArgumentException("A period from " + from + " to " + to);
    }
  }

  public boolean contains(int year) {
    return from <= year && year <= to;
  }

  public int years() {
    return to - from + 1;
  }

  /** "1995–1999", as each language writes it. */
  public Text words() {
    return from == to
        ? Text.of("{0}년", "{0}年", "{0}").with("" + from)
        : Text.of("{0}~{1}년", "{0}—{1}年", "{0}–{1}").with("" + from, "" + to);
  }

  /**
   * The five-year periods of the calendar (1990-1994, 1995-1999, ...) cut to the years from first
   * to last. A first or last period of fewer than three years joins its neighbour.
   */
  public static List<Period> lustra(int first, int last) {
    List<Period> periods = new ArrayList<>();
    for (int start = first - Math.floorMod(first, 5); start <= last; start += 5) {
      periods.add(new Period(Math.max(start, first), Math.min(start + 4, last)));
    }
    if (periods.size() > 1 && periods.get(0).years() < 3) {
      periods.set(1, new Period(first, periods.get(1).to()));
      periods.remove(0);
    }
    int end = periods.size() - 1;
    if (end > 0 && periods.get(end).years() < 3) {
      periods.set(end - 1, new Period(periods.get(end - 1).from(), last));
      periods.remove(end);
    }
    return periods;
  }
}
