package org.gyoryu.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gyoryu.registry.read.Dump;

/**
 * All tables as a workbook, a sheet for each, its header frozen and with a filter. Days are dates;
 * dates that are less exact are texts, as exact as known. Texts are written as texts, so that none
 * of them is run as a formula. What does not fit on a sheet goes on on another.
 */
final class Workbook implements Dump.Receiver {

  private static final int ROWS_IN_MEMORY = 200;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String CUT = " [cut]";
  private static final int NARROWEST = 10;
  private static final int WIDEST = 50;
  private static final int CHARACTER = 256;

  /** Spreadsheets know no day before 1900. */
  private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d\\d-\\d\\d-\\d\\d");

  private static final Set<String> DATES =
      Set.of(
          "as_of",
          "date",
          "formal_since",
          "founded",
          "from_date",
          "joined",
          "last_exchange",
          "left",
          "published",
          "since",
          "to_date",
          "valid_from",
          "valid_to");

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Map<String, CellStyle> formats = new HashMap<>();
  private final CellStyle bold;
  private List<String> columns = List.of();
  private String name = "";
  private int part;
  private int rows;
  private int[] widths = {};
  private SXSSFSheet sheet;

  private Workbook() {
    workbook.setCompressTempFiles(true);
    Font font = workbook.createFont();
    font.setBold(true);
    bold = workbook.createCellStyle();
    bold.setFont(font);
  }

  static void write(Dump dump, OutputStream out) throws IOException {
    Workbook tables = new Workbook();
    try (SXSSFWorkbook workbook = tables.workbook) {
      dump.read(List.of(Dump.Table.values()), tables);
      tables.finishSheet();
      workbook.write(out);
    }
  }

  @Override
  public void begin(Dump.Table table, List<String> names) {
    finishSheet();
    columns = names;
    name = table.name().toLowerCase(Locale.ROOT);
    part = 0;
    newSheet();
  }

  private void newSheet() {
    part++;
    sheet = workbook.createSheet(part == 1 ? name : name + " " + part);
    sheet.createFreezePane(0, 1);
    widths = new int[columns.size()];
    Arrays.fill(widths, NARROWEST);
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = header.createCell(i);
      cell.setCellValue(columns.get(i));
      cell.setCellStyle(bold);
      widen(i, columns.get(i));
    }
    rows = 1;
  }

  @Override
  public void row(List<Object> values) {
    if (rows == MOST_ROWS) {
      finishSheet();
      newSheet();
    }
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        set(row.createCell(i), values.get(i), columns.get(i));
      }
    }
  }

  /** Room for what it holds, and a filter over all of it. */
  private void finishSheet() {
    if (sheet != null) {
      sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
      for (int i = 0; i < widths.length; i++) {
        sheet.setColumnWidth(i, widths[i] * CHARACTER);
      }
    }
  }

  /** Chinese and Korean characters take the room of two; two more are for the filter's button. */
  private void widen(int column, String text) {
    long wide = text.chars().filter(each -> each > 0x1100).count();
    widths[column] = (int) Math.min(WIDEST, Math.max(widths[column], text.length() + wide + 2));
  }

  private void set(Cell cell, Object value, String column) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(style(format(number, column)));
    } else if (value instanceof Boolean flag) {
      cell.setCellValue(flag);
    } else if (DATES.contains(column) && DAY.matcher(value.toString()).matches()) {
      cell.setCellValue(LocalDate.parse(value.toString()));
      cell.setCellStyle(style("yyyy-mm-dd"));
    } else {
      String text = value.toString();
      cell.setCellValue(
          text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT);
      widen(cell.getColumnIndex(), text);
    }
  }

  private static String format(Number number, String column) {
    return switch (column) {
      case "year", "population_year" -> "0";
      case "latitude", "longitude" -> "0.0000";
      case "confidence", "date_confidence" -> "0.0%";
      default -> number.doubleValue() == Math.rint(number.doubleValue()) ? "#,##0" : "#,##0.00";
    };
  }

  private CellStyle style(String format) {
    return formats.computeIfAbsent(
        format,
        missing -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }
}
