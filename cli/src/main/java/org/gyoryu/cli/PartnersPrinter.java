package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Precedent;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.partners.Step;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.web.text.Wording;

/** Prints a ranking of partners in a language. */
final class PartnersPrinter {

  private final PrintWriter out;
  private final Wording words;

  PartnersPrinter(PrintWriter out, Language language) {
    this.out = out;
    this.words = Wording.in(language);
  }

  void print(Advice advice) {
    for (Partner partner : advice.partners()) {
      out.printf(
          Locale.ROOT,
          "%d. %s  %.2f%%  x%.1f lift %.2f%n",
          partner.rank(),
          name(partner.government()),
          100 * partner.candidate().probability(),
          partner.factor(),
          partner.lift());
      StringBuilder bars = new StringBuilder();
      partner
          .byDriver()
          .forEach(
              (Driver driver, Double effect) ->
                  bars.append(driver).append(String.format(Locale.ROOT, " %+.2f  ", effect)));
      out.println("   " + bars);
      out.println("   + " + reasons(partner.speakFor()));
      out.println("   - " + reasons(partner.speakAgainst()));
      out.printf("   crowd %d%n", partner.crowd().size());
      for (Precedent precedent : partner.precedents()) {
        out.printf(
            Locale.ROOT,
            "   precedent %s – %s (%d, %.2f)%n",
            name(precedent.ofOwnSide()),
            name(precedent.partner()),
            precedent.exchanges(),
            precedent.distance());
      }
      for (Step step : partner.steps()) {
        out.println("   > " + step.text().in(words.language()));
      }
    }
  }

  private String reasons(List<Reason> reasons) {
    return String.join(
        "; ",
        reasons.stream()
            .map(
                reason ->
                    reason.words().in(words.language())
                        + String.format(Locale.ROOT, " (%+.2f)", reason.effect()))
            .toList());
  }

  private String name(Government government) {
    return words.name(government.names()).text();
  }
}
