package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook sheet by sheet, each with a header that stays. Texts are written as texts, so
 * that none is run as a formula.
 */
final class SheetWriter implements AutoCloseable {

  private static final int CHARACTER = 256;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle bold = workbook.createCellStyle();
  private final CellStyle wrapped = workbook.createCellStyle();

  SheetWriter() {
    Font font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  /**
   * Adds a sheet.
   *
   * @param widths of the columns in characters
   * @param rows texts, numbers, or null for an empty cell
   */
  void add(String name, List<String> header, List<Integer> widths, List<List<Object>> rows) {
    Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    sheet.createFreezePane(0, 1);
    Row top = sheet.createRow(0);
    for (int i = 0; i < header.size(); i++) {
      Cell cell = top.createCell(i);
      cell.setCellValue(header.get(i));
      cell.setCellStyle(bold);
      sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
    }
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r + 1);
      for (int i = 0; i < rows.get(r).size(); i++) {
        set(row.createCell(i), rows.get(r).get(i));
      }
    }
  }

  private void set(Cell cell, Object value) {
    cell.setCellStyle(wrapped);
    if (value instanceof Number number) {
      if (!Double.isNaN(number.doubleValue())) {
        cell.setCellValue(number.doubleValue());
      }
    } else if (value != null) {
      cell.setCellValue(value.toString());
    }
  }

  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
