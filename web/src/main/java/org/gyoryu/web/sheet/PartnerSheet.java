package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Language;
import org.gyoryu.model.PartialDate;
import org.gyoryu.web.text.Wording;

/** A ranking as a workbook: the list, every reason, and what it rests on. */
public final class PartnerSheet {

  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PartnerConditions conditions;
  private final Advice advice;
  private final Wording words;
  private final SheetColumn.Of column;

  private PartnerSheet(PartnerConditions conditions, Advice advice, Wording words) {
    this.conditions = conditions;
    this.advice = advice;
    this.words = words;
    this.column = new SheetColumn.Of(words);
  }

  /**
   * Writes it in a language.
   *
   * @param conditions under which the advice was given
   */
  public static void write(
      PartnerConditions conditions, Advice advice, Language language, OutputStream out)
      throws IOException {
    PartnerSheet sheet = new PartnerSheet(conditions, advice, Wording.in(language));
    try (SheetWriter writer = new SheetWriter(sheet.words)) {
      sheet.fill(writer);
      writer.write(out);
    }
  }

  private void fill(SheetWriter writer) {
    writer.add(
        words.text("partners.list"), columns(), advice.partners().stream().map(this::row).toList());
    List<List<Object>> reasons = new ArrayList<>();
    for (Partner partner : advice.partners()) {
      for (Reason reason : partner.reasons()) {
        Estimate factor = PartnerSentences.factor(reason);
        reasons.add(
            Arrays.asList(
                name(partner),
                reason.covariate().driver().label().in(words.language()),
                reason.words().in(words.language()),
                factor.value(),
                factor.low(),
                factor.high()));
      }
    }
    writer.add(
        words.text("partners.all-reasons"),
        List.of(
            column.text("portfolio.partner", 20),
            column.text("partners.driver", 14),
            column.text("partners.what", 60),
            column.factor("partners.factor", 14),
            column.factor("partners.low", 12),
            column.factor("partners.high", 12)),
        reasons);
    writer.add(
        words.text("partners.basis"),
        List.of(column.text("finding.figure", 100), column.text("finding.value", 30)),
        basis());
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(column.count("partners.rank", 8));
    columns.add(column.text("portfolio.partner", 20));
    columns.add(column.text("tie.id", 14));
    columns.add(column.percent("partners.probability", 14));
    columns.add(column.factor("partners.factor", 14));
    columns.add(column.factor("partners.low", 12));
    columns.add(column.factor("partners.high", 12));
    for (Driver driver : Driver.values()) {
      columns.add(column.factorCalled(driver.label().in(words.language()), 12));
    }
    columns.add(column.factor("partners.goal-times", 12));
    columns.add(column.text("partners.for", 60));
    columns.add(column.text("partners.against", 40));
    columns.add(column.text("partners.crowding", 40));
    columns.add(column.text("partners.precedents", 40));
    columns.add(column.text("partners.steps", 60));
    return columns;
  }

  private List<List<Object>> basis() {
    List<List<Object>> basis = new ArrayList<>();
    basis.add(Arrays.asList(PartnerSentences.finding(advice, words), null));
    conditions.rows(words).forEach(row -> basis.add(Arrays.asList(row.get(0), row.get(1))));
    if (conditions.isChanged()) {
      basis.add(Arrays.asList(words.text("partners.changed"), null));
    }
    basis.add(Arrays.asList(words.text("footer.snapshot"), advice.snapshotId()));
    basis.add(Arrays.asList(words.text("footer.as-of"), PartialDate.of(advice.asOf())));
    basis.add(Arrays.asList(words.text("partners.note-probability"), null));
    if (advice.query().goal().isPresent()) {
      basis.add(Arrays.asList(words.text("partners.note-goal"), null));
    }
    basis.add(Arrays.asList(words.text("partners.note-why"), null));
    return basis;
  }

  private List<Object> row(Partner partner) {
    List<Object> cells = new ArrayList<>();
    cells.add(partner.rank());
    cells.add(name(partner));
    cells.add(partner.government().id());
    cells.add(partner.candidate().probability());
    cells.add(partner.factor().value());
    cells.add(partner.factor().low());
    cells.add(partner.factor().high());
    partner.drivers().values().forEach(factor -> cells.add(factor.value()));
    cells.add(partner.lift());
    cells.add(PartnerSentences.reasons(partner.speakFor(), words));
    cells.add(PartnerSentences.reasons(partner.speakAgainst(), words));
    cells.add(
        PartnerSentences.crowding(partner, words)
            + (partner.crowd().isEmpty()
                ? ""
                : " " + PartnerSentences.names(partner.crowd(), words)));
    cells.add(
        partner.precedents().stream()
            .map(each -> PartnerRecord.precedent(each, words))
            .collect(Collectors.joining("\n")));
    cells.add(
        partner.steps().stream()
            .map(step -> step.text().in(words.language()))
            .collect(Collectors.joining("\n")));
    return cells;
  }

  private String name(Partner partner) {
    return words.name(partner.government().names()).text();
  }
}
