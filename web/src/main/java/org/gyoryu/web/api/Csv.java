package org.gyoryu.web.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes CSV by RFC 4180: commas, quotes where needed, CR LF. */
final class Csv {

  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private Csv() {}

  /**
   * A text that a spreadsheet will not run: one that begins like a formula gets an apostrophe in
   * front (OWASP, "CSV Injection"). Numbers are not passed through here and keep their sign.
   */
  static String harmless(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  static void write(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      write(out, cells.get(i));
    }
    out.write("\r\n");
  }

  private static void write(Writer out, String cell) throws IOException {
    if (cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
      out.write(cell);
      return;
    }
    out.write('"');
    out.write(cell.replace("\"", "\"\""));
    out.write('"');
  }
}
