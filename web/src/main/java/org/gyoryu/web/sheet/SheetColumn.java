package org.gyoryu.web.sheet;

import org.gyoryu.web.text.Wording;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param format of its numbers, as spreadsheets write formats; empty if it holds none
 */
record SheetColumn(String header, int width, String format) {

  private static final String COUNT = "#,##0";
  private static final String DECIMAL = "#,##0.0";
  private static final String FACTOR = "#,##0.00";
  private static final String PERCENT = "0.0%";

  /** Makes columns whose headers are texts of a language. */
  record Of(Wording words) {

    SheetColumn text(String key, int width) {
      return new SheetColumn(words.text(key), width, "");
    }

    SheetColumn count(String key, int width) {
      return new SheetColumn(words.text(key), width, COUNT);
    }

    SheetColumn decimal(String key, int width) {
      return new SheetColumn(words.text(key), width, DECIMAL);
    }

    SheetColumn percent(String key, int width) {
      return new SheetColumn(words.text(key), width, PERCENT);
    }

    SheetColumn factor(String key, int width) {
      return factorCalled(words.text(key), width);
    }

    SheetColumn factorCalled(String header, int width) {
      return new SheetColumn(header, width, FACTOR);
    }
  }
}
