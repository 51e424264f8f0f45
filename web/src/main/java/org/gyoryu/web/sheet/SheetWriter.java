package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gyoryu.model.Language;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Precision;
import org.gyoryu.web.text.Wording;

/**
 * Writes a workbook sheet by sheet, each with a bold header that stays and a filter. Numbers are
 * numbers in the format of their column, days are dates as the language writes them; a date that is
 * less exact is a text. Texts are written as texts, so that none is run as a formula.
 */
final class SheetWriter implements AutoCloseable {

  private static final int CHARACTER = 256;

  /** Spreadsheets know no day before. */
  private static final int FIRST_YEAR = 1901;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();
  private final CellStyle header;
  private final Wording words;

  SheetWriter(Wording words) {
    this.words = words;
    Font bold = workbook.createFont();
    bold.setBold(true);
    header = workbook.createCellStyle();
    header.setFont(bold);
    header.setWrapText(true);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
  }

  /**
   * Adds a sheet.
   *
   * @param rows texts, numbers, dates, or null for an empty cell
   */
  void add(String name, List<SheetColumn> columns, List<List<Object>> rows) {
    Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
    Row top = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = top.createCell(i);
      cell.setCellValue(columns.get(i).header());
      cell.setCellStyle(header);
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
    }
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r + 1);
      for (int i = 0; i < rows.get(r).size(); i++) {
        set(row.createCell(i), rows.get(r).get(i), columns.get(i).format());
      }
    }
  }

  private void set(Cell cell, Object value, String format) {
    if (value instanceof Number number) {
      cell.setCellStyle(style(format));
      if (!Double.isNaN(number.doubleValue())) {
        cell.setCellValue(number.doubleValue());
      }
    } else if (value instanceof PartialDate date) {
      setDate(cell, date);
    } else {
      cell.setCellStyle(style(""));
      cell.setCellValue(value == null ? "" : value.toString());
    }
  }

  private void setDate(Cell cell, PartialDate date) {
    boolean isDay = date.precision() == Precision.DAY && date.year() >= FIRST_YEAR;
    cell.setCellStyle(style(isDay ? dayFormat(words.language()) : ""));
    if (isDay) {
      cell.setCellValue(date.earliest());
    } else if (date.isKnown()) {
      cell.setCellValue(words.date(date));
    }
  }

  private static String dayFormat(Language language) {
    return switch (language) {
      case KO -> "yyyy\\.\\ m\\.\\ d\\.";
      case ZH -> "yyyy\"年\"m\"月\"d\"日\"";
      case EN -> "d mmm yyyy";
    };
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(format, this::newStyle);
  }

  private CellStyle newStyle(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(format.isEmpty());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (!format.isEmpty()) {
      style.setAlignment(HorizontalAlignment.RIGHT);
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
    return style;
  }

  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
