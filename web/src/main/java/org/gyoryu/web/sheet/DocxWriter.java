package org.gyoryu.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a record as DOCX. */
final class DocxWriter implements RecordWriter {

  private static final int TITLE = 16;
  private static final int HEADING = 12;
  private static final int SPACE_BEFORE = 200;

  private final XWPFDocument document = new XWPFDocument();
  private final LocalDate day;

  DocxWriter(LocalDate day) {
    this.day = day;
  }

  @Override
  public void title(String text) {
    document.getProperties().getCoreProperties().setTitle(text);
    heading(text, TITLE);
  }

  @Override
  public void heading(String text) {
    heading(text, HEADING);
  }

  private void heading(String text, int size) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(SPACE_BEFORE);
    paragraph.setKeepNext(true);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(size);
    run.setText(text);
  }

  @Override
  public void paragraph(String text) {
    document.createParagraph().createRun().setText(text);
  }

  @Override
  public void table(List<Integer> widths, List<String> header, List<List<String>> rows) {
    int headerRows = header.isEmpty() ? 0 : 1;
    XWPFTable table = document.createTable(headerRows + rows.size(), widths.size());
    table.setWidth("100%");
    if (!header.isEmpty()) {
      table.getRow(0).setRepeatHeader(true);
      row(table.getRow(0), widths, header);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(table.getRow(headerRows + i), widths, rows.get(i));
    }
  }

  private static void row(XWPFTableRow row, List<Integer> widths, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      row.getCell(i).setWidth(widths.get(i) + "%");
      row.getCell(i).setText(texts.get(i));
    }
  }

  @Override
  public void write(OutputStream out) throws IOException {
    CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("Gyoryu");
    properties.setCreated(Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (document) {
      document.write(zip);
    }
    SteadyZip.write(zip.toByteArray(), day, out);
  }
}
