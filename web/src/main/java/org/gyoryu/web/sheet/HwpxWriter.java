package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.context_hpf.Meta;
import kr.dogfoot.hwpxlib.object.content.context_hpf.MetaData;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.secpr.pagepr.PageMargin;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.secpr.pagepr.PagePr;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.gyoryu.model.Language;

/**
 * Writes a record as HWPX, beginning with the blank file of hwpxlib. No line layout is written:
 * Hangul lays paragraphs and rows out when it opens the file.
 */
final class HwpxWriter implements RecordWriter {

  /** The style 바탕글, which every text has unless it says more. */
  private static final String BODY_STYLE = "0";

  /** Hangul does not ask for more of a paragraph's id. */
  private static final String NO_ID = "0";

  private final HWPXFile file = BlankFileMaker.make();
  private final SectionXMLFile section = file.sectionXMLFileList().get(0);
  private final MetaData about = file.contentHPFFile().metaData();
  private final LocalDate day;
  private final HwpxStyles styles;
  private final HwpxTables tables;

  HwpxWriter(Language language, LocalDate day) {
    this.day = day;
    styles = HwpxStyles.addTo(file.headerXMLFile().refList(), language);
    tables = new HwpxTables(styles, textWidth());
    about.createLanguage();
    about.language().addText(language.code());
    about.metas().forEach(meta -> date(meta, day));
  }

  private int textWidth() {
    PagePr page = section.getPara(0).getRun(0).secPr().pagePr();
    PageMargin margin = page.margin();
    return page.width() - margin.left() - margin.right() - margin.gutter();
  }

  /** The blank file bears the time of its making, which would make every file another. */
  private static void date(Meta meta, LocalDate day) {
    switch (meta.name()) {
      case "creator", "lastsaveby" -> meta.text("Gyoryu");
      case "CreatedDate", "ModifiedDate" -> meta.text(day + "T00:00:00Z");
      case "date" -> meta.text(day.toString());
      default -> {}
    }
  }

  /** Goes into the paragraph that the blank file begins with, which holds the page's set-up. */
  @Override
  public void title(String text) {
    about.title().addText(text);
    Para first = section.getPara(0);
    first.paraPrIDRef(styles.headingParagraph());
    first.removeLineSegArray();
    text(first, styles.titleText(), text);
  }

  @Override
  public void heading(String text) {
    text(paragraph(section, styles.headingParagraph()), styles.headingText(), text);
  }

  @Override
  public void paragraph(String text) {
    text(paragraph(section, styles.bodyParagraph()), styles.bodyText(), text);
  }

  @Override
  public void table(List<Integer> widths, List<String> header, List<List<String>> rows) {
    Run run = run(paragraph(section, styles.bodyParagraph()), styles.bodyText());
    tables.fill(run.addNewTable(), widths, header, rows);
    run.addNewT();
  }

  static Para paragraph(ParaListCore list, String paragraphId) {
    return list.addNewPara()
        .idAnd(NO_ID)
        .paraPrIDRefAnd(paragraphId)
        .styleIDRefAnd(BODY_STYLE)
        .pageBreakAnd(false)
        .columnBreakAnd(false)
        .mergedAnd(false);
  }

  static void text(Para paragraph, String textId, String text) {
    run(paragraph, textId).addNewT().addText(text);
  }

  private static Run run(Para paragraph, String textId) {
    return paragraph.addNewRun().charPrIDRefAnd(textId);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    SteadyZip.write(bytes(file), day, out);
  }

  /** One file at a time: hwpxlib formats the numbers of all files with one DecimalFormat. */
  private static synchronized byte[] bytes(HWPXFile file) throws IOException {
    try {
      return HWPXWriter.toBytes(file);
    } catch (Exception refused) {
      throw new IOException("hwpxlib cannot write the record", refused);
    }
  }
}
