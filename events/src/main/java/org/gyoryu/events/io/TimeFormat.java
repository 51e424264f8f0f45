package org.gyoryu.events.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.gyoryu.events.BadInputException;

/**
 * Reads times: numbers as they are; ISO dates and date-times as days since 1970-01-01, a date-time
 * without offset in UTC. The times of one model are all numbers or all dates.
 */
final class TimeFormat {
  private static final double SECONDS_PER_DAY = 86_400;

  private Boolean numbers;

  /** Returns a time; "-inf" is before everything. */
  double parse(String text) {
    if (text.equals("-inf")) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean number = text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
    double time = number ? Double.parseDouble(text) : date(text);
    if (numbers != null && numbers != number) {
      throw new BadInputException(
          "time '"
              + text
              + "' is a "
              + (number ? "number" : "date")
              + ", but other times are "
              + (number ? "dates" : "numbers"),
          "write all times in one way");
    }
    numbers = number;
    return time;
  }

  boolean isNumeric() {
    return numbers == null || numbers;
  }

  /** Returns a time as it would be read: a number, a date, or a date-time in UTC. */
  String format(double t) {
    if (isNumeric() || Double.isInfinite(t)) {
      return t == Double.NEGATIVE_INFINITY ? "-inf" : Double.toString(t);
    }
    if (t == Math.rint(t)) {
      return LocalDate.ofEpochDay((long) t).toString();
    }
    return Instant.ofEpochMilli(Math.round(t * SECONDS_PER_DAY * 1000)).toString();
  }

  private static double date(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return LocalDate.parse(text).toEpochDay();
      }
      boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 9;
      OffsetDateTime t =
          offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
      return (t.toEpochSecond() + t.getNano() * 1e-9) / SECONDS_PER_DAY;
    } catch (DateTimeParseException e) {
      throw new BadInputException(
          "'" + text + "' is no time", "write a number, 2005-08-24 or 2005-08-24T10:30:00");
    }
  }
}
