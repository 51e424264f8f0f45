package org.gyoryu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as its source: a day, a month, a year, or unknown. Nothing turns "2005" into 1
 * January 2005 unseen: whoever needs a day asks for {@link #earliest()} or {@link #latest()} by
 * name.
 *
 * <p>Natural order: by year, month, day; an unknown part sorts after every known one, so that
 * "1993-07" stands behind "1993-07-01" and unknown dates stand last.
 *
 * @param year 1 to 9999, or 0 when the date is unknown
 * @param month 1 to 12, or 0 when the month is unknown
 * @param day day of the month, or 0 when the day is unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0) {
      throw new IllegalArgumentException("No such date: " + year + "-" + month + "-" + day);
    }
    if ((year == 0 && month != 0) || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("A date with a gap: " + year + "-" + month + "-" + day);
    }
    if (day != 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new IllegalArgumentException("No such day: " + year + "-" + month + "-" + day);
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}; the empty text is {@link #UNKNOWN}.
   *
   * @throws IllegalArgumentException for any other text, and for days that no calendar has
   */
  public static PartialDate parse(String text) {
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Not a date: \"" + text + "\"; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
    int year = Integer.parseInt(parts.group(1));
    if (year == 0 || "00".equals(parts.group(2)) || "00".equals(parts.group(3))) {
      throw new IllegalArgumentException(
          "Not a date: \"" + text + "\"; leave out the part that is not known");
    }
    return new PartialDate(year, number(parts.group(2)), number(parts.group(3)));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  public Precision precision() {
    if (year == 0) {
      return Precision.UNKNOWN;
    }
    if (month == 0) {
      return Precision.YEAR;
    }
    return day == 0 ? Precision.MONTH : Precision.DAY;
  }

  public boolean isKnown() {
    return year != 0;
  }

  /**
   * The first day that this date can mean.
   *
   * @throws IllegalStateException if the date is unknown
   */
  public LocalDate earliest() {
    requireKnown();
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * The last day that this date can mean.
   *
   * @throws IllegalStateException if the date is unknown
   */
  public LocalDate latest() {
    requireKnown();
    YearMonth lastMonth = YearMonth.of(year, month == 0 ? 12 : month);
    return day == 0 ? lastMonth.atEndOfMonth() : lastMonth.atDay(day);
  }

  private void requireKnown() {
    if (!isKnown()) {
      throw new IllegalStateException("The date is unknown. Maybe ask isKnown() first.");
    }
  }

  /**
   * Whether every day that the other date can mean is a day that this one can mean; unknown
   * contains everything.
   */
  public boolean contains(PartialDate other) {
    return (year == 0 || year == other.year)
        && (month == 0 || month == other.month)
        && (day == 0 || day == other.day);
  }

  /** Whether both can mean the same day. */
  public boolean agreesWith(PartialDate other) {
    return contains(other) || other.contains(this);
  }

  /**
   * Whether every day that this date can mean lies before every day that the other can mean; never
   * so for unknown ones.
   */
  public boolean isCertainlyBefore(PartialDate other) {
    return isKnown() && other.isKnown() && latest().isBefore(other.earliest());
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(lastIfUnknown(year), lastIfUnknown(other.year));
    int byMonth = Integer.compare(lastIfUnknown(month), lastIfUnknown(other.month));
    return byYear != 0
        ? byYear
        : byMonth != 0 ? byMonth : Integer.compare(lastIfUnknown(day), lastIfUnknown(other.day));
  }

  private static int lastIfUnknown(int part) {
    return part == 0 ? Integer.MAX_VALUE : part;
  }

  /** ISO 8601 as far as known: "2005-10-23", "2005-10", "2005", or the empty text. */
  @Override
  public String toString() {
    return switch (precision()) {
      case UNKNOWN -> "";
      case YEAR -> "%04d".formatted(year);
      case MONTH -> "%04d-%02d".formatted(year, month);
      case DAY -> "%04d-%02d-%02d".formatted(year, month, day);
    };
  }
}
