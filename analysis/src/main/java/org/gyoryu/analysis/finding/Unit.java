package org.gyoryu.analysis.finding;

import java.util.Locale;

/** What a number counts or measures, and how it is written. */
public enum Unit {
  /** Whole things. */
  COUNT("%,.0f"),
  /** Things on average, or estimated. */
  EXPECTED_COUNT("%,.1f"),
  /** Things in a year. */
  PER_YEAR("%,.1f"),
  /** A part of one, written in per cent. */
  SHARE("%.1f%%"),
  /** One number over another. */
  RATIO("%.2f"),
  KILOMETRES("%,.0f"),
  KILOMETRES_PER_YEAR("%.1f"),
  /** A span of time in years. */
  YEARS("%.1f"),
  /** A year of the calendar. */
  CALENDAR_YEAR("%.0f"),
  /** 0 to 1. */
  PROBABILITY("%.3f"),
  /** A number without unit, 0 to 1 or 0 to 100 as its label says. */
  INDEX("%.2f"),
  /** A test statistic or coefficient. */
  STATISTIC("%.2f"),
  /** Degrees of latitude or longitude, WGS 84. */
  DEGREES("%.4f");

  private final String format;

  Unit(String format) {
    this.format = format;
  }

  /** The number as a reader sees it; "–" where it is missing, "∞" where it has no bound. */
  public String write(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    if (this == PROBABILITY && value > 0 && value < 0.001) {
      return "<0.001";
    }
    double shown = this == SHARE ? 100 * value : value;
    return unsignedZero(String.format(Locale.ROOT, format, shown)).replace('-', '−');
  }

  private static String unsignedZero(String text) {
    return text.matches("-0(\\.0+)?%?") ? text.substring(1) : text;
  }
}
