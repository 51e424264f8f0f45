package org.gyoryu.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gyoryu.registry.read.Dump;

/**
 * All tables as a workbook, a sheet for each, its header frozen. Dates are texts, as exact as
 * known. Texts are written as texts, so that none of them is run as a formula. What does not fit on
 * a sheet goes on on another.
 */
final class Workbook implements Dump.Receiver {

  private static final int ROWS_IN_MEMORY = 200;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String CUT = " [cut]";

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle bold;
  private List<String> columns = List.of();
  private String name = "";
  private int part;
  private int rows;
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
      workbook.write(out);
    }
  }

  @Override
  public void begin(Dump.Table table, List<String> names) {
    columns = names;
    name = table.name().toLowerCase(Locale.ROOT);
    part = 0;
    newSheet();
  }

  private void newSheet() {
    part++;
    sheet = workbook.createSheet(part == 1 ? name : name + " " + part);
    sheet.createFreezePane(0, 1);
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = header.createCell(i);
      cell.setCellValue(columns.get(i));
      cell.setCellStyle(bold);
    }
    rows = 1;
  }

  @Override
  public void row(List<Object> values) {
    if (rows == MOST_ROWS) {
      newSheet();
    }
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        set(row.createCell(i), values.get(i));
      }
    }
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      cell.setCellValue(flag);
    } else {
      String text = value.toString();
      cell.setCellValue(
          text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT);
    }
  }
}
