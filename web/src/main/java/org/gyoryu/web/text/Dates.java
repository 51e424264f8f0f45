package org.gyoryu.web.text;

import java.time.format.TextStyle;
import java.util.Locale;
import org.gyoryu.model.Language;
import org.gyoryu.model.PartialDate;

/** Dates as each language writes them, and never more exact than they are. */
final class Dates {

  private Dates() {}

  /** The empty text if the date is unknown. */
  static String format(PartialDate date, Language language) {
    return switch (date.precision()) {
      case UNKNOWN -> "";
      case YEAR -> year(date.year(), language);
      case MONTH -> month(date, language);
      case DAY -> day(date, language);
    };
  }

  private static String year(int year, Language language) {
    return switch (language) {
      case KO -> year + "년";
      case ZH -> year + "年";
      case EN -> String.valueOf(year);
    };
  }

  private static String month(PartialDate date, Language language) {
    return switch (language) {
      case KO -> "%d. %d.".formatted(date.year(), date.month());
      case ZH -> "%d年%d月".formatted(date.year(), date.month());
      case EN -> englishMonth(date) + " " + date.year();
    };
  }

  private static String day(PartialDate date, Language language) {
    return switch (language) {
      case KO -> "%d. %d. %d.".formatted(date.year(), date.month(), date.day());
      case ZH -> "%d年%d月%d日".formatted(date.year(), date.month(), date.day());
      case EN -> date.day() + " " + englishMonth(date) + " " + date.year();
    };
  }

  private static String englishMonth(PartialDate date) {
    return date.earliest().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
