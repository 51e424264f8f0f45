package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Precedent;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.partners.Step;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.web.sheet.PartnerSentences;
import org.gyoryu.web.text.Wording;

/** Prints a ranking of partners in a language. */
final class PartnersPrinter {

  private static final int BAR = 12;
  private static final double LONGEST = 2.5;

  private final PrintWriter out;
  private final Wording words;

  PartnersPrinter(PrintWriter out, Language language) {
    this.out = out;
    this.words = Wording.in(language);
  }

  /**
   * Prints it.
   *
   * @param before ranks in the world as it is, by id
   */
  void print(Advice advice, Map<String, Integer> before) {
    out.println(PartnerSentences.finding(advice, words));
    for (Partner partner : advice.partners()) {
      out.printf("%n%2d. %s", partner.rank(), name(partner.government()));
      Integer rank = before.get(partner.government().id());
      if (rank != null && rank != partner.rank()) {
        out.printf(
            "  %s",
            words.text(rank > partner.rank() ? "partners.up" : "partners.down", "rank", rank));
      }
      out.printf("  %s%n", PartnerSentences.chances(partner, words));
      PartnerSentences.remarks(partner, advice.query(), words)
          .forEach(remark -> out.printf("    %s%n", remark));
      why(partner);
      line("partners.crowding", PartnerSentences.crowding(partner, words));
      for (Precedent precedent : partner.precedents()) {
        line("partners.precedents", precedent(precedent));
      }
      for (Step step : partner.steps()) {
        line("partners.steps", step.text().in(words.language()));
      }
    }
    out.printf(
        "%n%s %s%n%s %s · %s%n",
        words.text("partners.note-probability"),
        words.text("partners.note-why"),
        words.text("footer.snapshot"),
        advice.snapshotId(),
        advice.asOf());
  }

  private void why(Partner partner) {
    partner
        .drivers()
        .forEach(
            (driver, factor) ->
                out.printf(
                    "      %s %s (%s) %s%n",
                    bar(Math.log(factor.value())),
                    PartnerSentences.factor(factor.value()),
                    PartnerSentences.interval(factor),
                    driver.label().in(words.language())));
    reasons("partners.for", partner.speakFor());
    reasons("partners.against", partner.speakAgainst());
  }

  /** Bars to the right help, to the left they hinder. */
  private static String bar(double effect) {
    int length = (int) Math.min(BAR, Math.round(BAR * Math.abs(effect) / LONGEST));
    String marks = "█".repeat(length);
    return effect < 0
        ? String.format(Locale.ROOT, "%" + BAR + "s│%" + BAR + "s", marks, "")
        : String.format(Locale.ROOT, "%" + BAR + "s│%-" + BAR + "s", "", marks);
  }

  private void reasons(String key, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      line(key, PartnerSentences.reasons(reasons, words));
    }
  }

  private void line(String key, String text) {
    out.printf("    %s: %s%n", words.text(key), text);
  }

  private String precedent(Precedent precedent) {
    return words.text(
        "partners.precedent",
        "a",
        name(precedent.ofOwnSide()),
        "b",
        name(precedent.partner()),
        "n",
        precedent.exchanges());
  }

  private String name(Government government) {
    return words.name(government.names()).text();
  }
}
