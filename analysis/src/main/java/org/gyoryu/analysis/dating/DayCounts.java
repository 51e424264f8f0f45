package org.gyoryu.analysis.dating;

import java.time.LocalDate;
import org.gyoryu.model.Precision;

/** Ties counted by day in every completed version of the dates. Immutable. */
public final class DayCounts {

  private final long firstDay;
  private final int[][] upTo;

  private DayCounts(long firstDay, int[][] upTo) {
    this.firstDay = firstDay;
    this.upTo = upTo;
  }

  /** Counts all ties from the start of the first year to a day; later ones count on that day. */
  public static DayCounts of(TieDates dates, LocalDate asOf) {
    long first = LocalDate.of(dates.firstYear(), 1, 1).toEpochDay();
    int days = (int) (asOf.toEpochDay() - first) + 1;
    int[][] upTo = new int[dates.versions()][days + 1];
    int[] known = new int[days + 1];
    for (int i = 0; i < dates.size(); i++) {
      boolean exact = dates.tie(i).formalSince().precision() == Precision.DAY;
      for (int version = 0; version < (exact ? 1 : upTo.length); version++) {
        long day = dates.day(i, version).toEpochDay() - first;
        (exact ? known : upTo[version])[(int) Math.min(day, days - 1) + 1]++;
      }
    }
    for (int[] version : upTo) {
      for (int day = 1; day <= days; day++) {
        version[day] += version[day - 1] + known[day];
      }
    }
    return new DayCounts(first, upTo);
  }

  /** Ties of one version from a day, included, to a day, excluded. */
  public int count(int version, LocalDate from, LocalDate to) {
    return upTo[version][place(to)] - upTo[version][place(from)];
  }

  /** Ties from a day, included, to a day, excluded: mean over the versions, rounded. */
  public double meanCount(LocalDate from, LocalDate to) {
    long count = 0;
    for (int version = 0; version < upTo.length; version++) {
      count += count(version, from, to);
    }
    return (double) count / upTo.length;
  }

  private int place(LocalDate day) {
    long place = day.toEpochDay() - firstDay;
    return (int) Math.max(0, Math.min(place, upTo[0].length - 1));
  }
}
