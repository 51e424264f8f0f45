package org.gyoryu.analysis.finding;

import java.time.format.TextStyle;
import java.util.Locale;
import org.gyoryu.model.PartialDate;

/** Dates as each language writes them, and never more exact than they are. */
public final class DateWords {

  private DateWords() {}

  /** "2005. 10. 23.", "2005年10月23日", "23 Oct 2005"; "date unknown" if it is. */
  public static Text of(PartialDate date) {
    int year = date.year();
    int month = date.month();
    int day = date.day();
    return switch (date.precision()) {
      case UNKNOWN -> Text.of("날짜 미상", "日期不详", "date unknown");
      case YEAR -> Text.of(year + "년", year + "年", String.valueOf(year));
      case MONTH -> Text.of(year + ". " + month + ".", year + "年" + month + "月", english(date));
      case DAY ->
          Text.of(
              year + ". " + month + ". " + day + ".",
              year + "年" + month + "月" + day + "日",
              day + " " + english(date));
    };
  }

  private static String english(PartialDate date) {
    String month = date.earliest().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return month + " " + date.year();
  }
}
