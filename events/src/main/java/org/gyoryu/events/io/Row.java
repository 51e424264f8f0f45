package org.gyoryu.events.io;

import java.util.List;
import java.util.regex.Pattern;
import org.gyoryu.events.BadInputException;

/**
 * One row of a table as text, with its place for messages.
 *
 * @param header names of the columns
 * @param line number of the line in a CSV file, of the row in a Parquet file, from 1
 */
record Row(String file, long line, List<String> header, List<String> fields) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

  String place() {
    return file + ", line " + line;
  }

  boolean has(String column) {
    int c = header.indexOf(column);
    return c >= 0 && !fields.get(c).isBlank();
  }

  String get(String column) {
    int c = header.indexOf(column);
    if (c < 0) {
      throw new BadInputException(
          file + " has no column '" + column + "' but " + header, "rename a column");
    }
    return fields.get(c).strip();
  }

  String get(String column, String otherwise) {
    return has(column) ? get(column) : otherwise;
  }

  /** Says whether a field is empty, "NA" or "NaN". */
  static boolean isMissing(String text) {
    return text.isEmpty() || text.equals("NA") || text.equalsIgnoreCase("nan");
  }

  /** Says whether a field is a finite decimal number, such as -1.5 or 2e6. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
  }

  /** Returns a number; NaN if the field is missing. */
  double number(String column) {
    String text = get(column);
    if (isMissing(text)) {
      return Double.NaN;
    }
    if (!isNumber(text)) {
      throw new BadInputException(
          "'" + text + "' in column '" + column + "' is not a number",
          "write numbers with a decimal point, and leave missing ones empty");
    }
    return Double.parseDouble(text);
  }
}
