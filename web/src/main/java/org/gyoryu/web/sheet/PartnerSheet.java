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
import org.gyoryu.web.text.Wording;

/** A ranking as a workbook: the list, every reason, and what it rests on. */
public final class PartnerSheet {

  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PartnerConditions conditions;
  private final Advice advice;
  private final Wording words;

  private PartnerSheet(PartnerConditions conditions, Advice advice, Wording words) {
    this.conditions = conditions;
    this.advice = advice;
    this.words = words;
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
    try (SheetWriter writer = new SheetWriter()) {
      sheet.fill(writer);
      writer.write(out);
    }
  }

  private void fill(SheetWriter writer) {
    List<String> header = new ArrayList<>(keys("partners.rank", "portfolio.partner", "tie.id"));
    header.addAll(keys("partners.probability", "partners.factor", "partners.low", "partners.high"));
    for (Driver driver : Driver.values()) {
      header.add(driver.label().in(words.language()));
    }
    header.addAll(keys("partners.goal-times"));
    header.addAll(
        keys("partners.for", "partners.against", "partners.crowding", "partners.precedents"));
    header.addAll(keys("partners.steps"));
    writer.add(
        words.text("partners.list"),
        header,
        List.of(6, 18, 14, 12, 12, 10, 10, 10, 10, 10, 10, 10, 10, 60, 40, 40, 40, 60),
        advice.partners().stream().map(this::row).toList());
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
        keys(
            "portfolio.partner",
            "partners.driver",
            "partners.what",
            "partners.factor",
            "partners.low",
            "partners.high"),
        List.of(18, 14, 60, 12, 10, 10),
        reasons);
    writer.add(
        words.text("partners.basis"),
        keys("partners.what", "portfolio.share"),
        List.of(100, 30),
        basis());
  }

  private List<List<Object>> basis() {
    List<List<Object>> basis = new ArrayList<>();
    basis.add(Arrays.asList(PartnerSentences.finding(advice, words), null));
    conditions.rows(words).forEach(row -> basis.add(Arrays.asList(row.get(0), row.get(1))));
    if (conditions.isChanged()) {
      basis.add(Arrays.asList(words.text("partners.changed"), null));
    }
    basis.add(Arrays.asList(words.text("footer.snapshot"), advice.snapshotId()));
    basis.add(Arrays.asList(words.text("footer.as-of"), advice.asOf().toString()));
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

  private List<String> keys(String... keys) {
    return Arrays.stream(keys).map(key -> words.text(key)).toList();
  }
}
