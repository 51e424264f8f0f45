package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Precedent;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.partners.Step;
import org.gyoryu.model.Language;
import org.gyoryu.web.text.Wording;

/** The record of reasons for one candidate, as a document that can be filed. */
public final class PartnerRecord {

  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final int TITLE = 16;
  private static final int HEADING = 12;

  private final XWPFDocument document;
  private final Advice advice;
  private final Partner partner;
  private final Wording words;

  private PartnerRecord(XWPFDocument document, Advice advice, Partner partner, Wording words) {
    this.document = document;
    this.advice = advice;
    this.partner = partner;
    this.words = words;
  }

  /** Writes it in a language. */
  public static void write(Advice advice, Partner partner, Language language, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      new PartnerRecord(document, advice, partner, Wording.in(language)).fill();
      document.write(out);
    }
  }

  private void fill() {
    String own = words.name(advice.government().names()).text();
    String other = words.name(partner.government().names()).text();
    heading(words.text("partners.record-title", "a", own, "b", other), TITLE);
    facts();
    heading(words.text("partners.why"), HEADING);
    reasons();
    heading(words.text("partners.crowding"), HEADING);
    paragraph(PartnerSentences.crowding(partner, words));
    if (!partner.crowd().isEmpty()) {
      paragraph(PartnerSentences.names(partner.crowd(), words));
    }
    heading(words.text("partners.precedents"), HEADING);
    lines(
        partner.precedents().stream().map(each -> precedent(each, words)).toList(),
        "partners.no-precedent");
    heading(words.text("partners.steps"), HEADING);
    lines(
        partner.steps().stream().map(Step::text).map(text -> text.in(words.language())).toList(),
        "partners.no-step");
    heading(words.text("partners.basis"), HEADING);
    paragraph(words.text("partners.note-probability"));
    paragraph(words.text("partners.note-why"));
    paragraph(
        words.text("footer.snapshot")
            + " "
            + advice.snapshotId()
            + " · "
            + words.text("footer.as-of")
            + " "
            + advice.asOf());
  }

  private void facts() {
    XWPFTable table = document.createTable(3, 2);
    row(table, 0, words.text("partners.rank"), rank());
    row(table, 1, words.text("partners.probability"), PartnerSentences.probability(partner));
    row(table, 2, words.text("partners.factor"), PartnerSentences.factor(partner.factor()));
  }

  private String rank() {
    return words.text("partners.rank-of", "rank", partner.rank(), "n", advice.candidates());
  }

  private void reasons() {
    List<Reason> reasons = partner.reasons();
    XWPFTable table = document.createTable(reasons.size() + 1, 3);
    table.getRow(0).getCell(0).setText(words.text("partners.driver"));
    table.getRow(0).getCell(1).setText(words.text("partners.what"));
    table.getRow(0).getCell(2).setText(words.text("partners.factor"));
    for (int i = 0; i < reasons.size(); i++) {
      Reason reason = reasons.get(i);
      var row = table.getRow(i + 1);
      row.getCell(0).setText(reason.covariate().driver().label().in(words.language()));
      row.getCell(1).setText(reason.words().in(words.language()));
      row.getCell(2).setText(PartnerSentences.factor(Math.exp(reason.effect())));
    }
  }

  /** A similar pair in one line. */
  static String precedent(Precedent precedent, Wording words) {
    return words.text(
        "partners.precedent",
        "a",
        words.name(precedent.ofOwnSide().names()).text(),
        "b",
        words.name(precedent.partner().names()).text(),
        "n",
        precedent.exchanges());
  }

  private static void row(XWPFTable table, int number, String label, String value) {
    table.getRow(number).getCell(0).setText(label);
    table.getRow(number).getCell(1).setText(value);
  }

  private void lines(List<String> lines, String noneKey) {
    if (lines.isEmpty()) {
      paragraph(words.text(noneKey));
    }
    lines.forEach(line -> paragraph("· " + line));
  }

  private void heading(String text, int size) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(200);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(size);
    run.setText(text);
  }

  private void paragraph(String text) {
    document.createParagraph().createRun().setText(text);
  }
}
