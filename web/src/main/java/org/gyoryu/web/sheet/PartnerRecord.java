package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Precedent;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.partners.Step;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Language;
import org.gyoryu.web.text.Wording;

/** The record of reasons for one candidate, as a document that can be filed. */
public final class PartnerRecord {

  private static final List<Integer> FACT_WIDTHS = List.of(40, 60);
  private static final List<Integer> REASON_WIDTHS = List.of(20, 60, 20);

  private final RecordWriter writer;
  private final PartnerConditions conditions;
  private final Advice advice;
  private final Partner partner;
  private final Wording words;

  private PartnerRecord(
      RecordWriter writer,
      PartnerConditions conditions,
      Advice advice,
      Partner partner,
      Wording words) {
    this.writer = writer;
    this.conditions = conditions;
    this.advice = advice;
    this.partner = partner;
    this.words = words;
  }

  /**
   * Writes it in a language and a format; the same record gives the same bytes.
   *
   * @param conditions under which the advice was given
   */
  public static void write(
      PartnerConditions conditions,
      Advice advice,
      Partner partner,
      Language language,
      RecordFormat format,
      OutputStream out)
      throws IOException {
    RecordWriter writer = format.writer(language, advice.asOf());
    fill(writer, conditions, advice, partner, language);
    writer.write(out);
  }

  /** Hands all that it says to a writer, in order. */
  static void fill(
      RecordWriter writer,
      PartnerConditions conditions,
      Advice advice,
      Partner partner,
      Language language) {
    new PartnerRecord(writer, conditions, advice, partner, Wording.in(language)).fill();
  }

  private void fill() {
    String own = words.name(advice.government().names()).text();
    String other = words.name(partner.government().names()).text();
    writer.title(words.text("partners.record-title", "a", own, "b", other));
    facts();
    PartnerSentences.remarks(partner, advice.query(), words).forEach(writer::paragraph);
    conditions();
    writer.heading(words.text("partners.why"));
    reasons();
    writer.heading(words.text("partners.crowding"));
    writer.paragraph(PartnerSentences.crowding(partner, words));
    if (!partner.crowd().isEmpty()) {
      writer.paragraph(PartnerSentences.names(partner.crowd(), words));
    }
    writer.heading(words.text("partners.precedents"));
    lines(
        partner.precedents().stream().map(each -> precedent(each, words)).toList(),
        "partners.no-precedent");
    writer.heading(words.text("partners.steps"));
    lines(
        partner.steps().stream().map(Step::text).map(text -> text.in(words.language())).toList(),
        "partners.no-step");
    writer.heading(words.text("partners.basis"));
    writer.paragraph(words.text("partners.note-probability"));
    writer.paragraph(words.text("partners.note-why"));
    writer.paragraph(
        words.text("footer.snapshot")
            + " "
            + advice.snapshotId()
            + " · "
            + words.text("footer.as-of")
            + " "
            + advice.asOf());
  }

  private void facts() {
    writer.table(
        FACT_WIDTHS,
        List.of(),
        List.of(
            List.of(words.text("partners.rank"), rank()),
            List.of(
                words.text("partners.probability"),
                PartnerSentences.probability(partner.candidate().probability())),
            List.of(
                words.text("partners.factor") + " (" + words.text("finding.interval") + ")",
                factor(partner.factor()))));
  }

  private void conditions() {
    List<List<String>> rows = conditions.rows(words);
    if (!rows.isEmpty()) {
      writer.heading(words.text("partners.conditions"));
      writer.table(FACT_WIDTHS, List.of(), rows);
    }
    if (conditions.isChanged()) {
      writer.paragraph(words.text("partners.changed"));
    }
  }

  private String rank() {
    return words.text("partners.rank-of", "rank", partner.rank(), "n", advice.candidates());
  }

  private void reasons() {
    writer.table(
        REASON_WIDTHS,
        List.of(
            words.text("partners.driver"),
            words.text("partners.what"),
            words.text("partners.factor") + " (" + words.text("finding.interval") + ")"),
        partner.reasons().stream().map(this::reason).toList());
  }

  private List<String> reason(Reason reason) {
    return List.of(
        reason.covariate().driver().label().in(words.language()),
        reason.words().in(words.language()),
        factor(PartnerSentences.factor(reason)));
  }

  private static String factor(Estimate factor) {
    return PartnerSentences.factor(factor.value()) + " (" + PartnerSentences.interval(factor) + ")";
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

  private void lines(List<String> lines, String noneKey) {
    if (lines.isEmpty()) {
      writer.paragraph(words.text(noneKey));
    }
    lines.forEach(line -> writer.paragraph("· " + line));
  }
}
