package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.gyoryu.analysis.portfolio.Anniversary;
import org.gyoryu.analysis.portfolio.Concentration;
import org.gyoryu.analysis.portfolio.FieldBalance;
import org.gyoryu.analysis.portfolio.Holding;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.analysis.portfolio.Suggestion;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.web.sheet.PortfolioSentences;
import org.gyoryu.web.text.Wording;

/** Prints a portfolio in a language. */
final class PortfolioPrinter {

  private final PrintWriter out;
  private final Wording words;

  PortfolioPrinter(PrintWriter out, Language language) {
    this.out = out;
    this.words = Wording.in(language);
  }

  void print(Portfolio portfolio) {
    out.println(PortfolioSentences.finding(portfolio, words));
    String spread = PortfolioSentences.spread(portfolio, words);
    if (!spread.isEmpty()) {
      out.println(spread);
    }
    suggestions(portfolio);
    anniversaries(portfolio);
    concentrations(portfolio);
    fields(portfolio);
    holdings(portfolio);
    out.printf(
        "%n%s %s · %s%n", words.text("footer.snapshot"), portfolio.snapshotId(), portfolio.asOf());
  }

  private String name(Government government) {
    return words.name(government.names()).text();
  }

  private void title(String key) {
    out.printf("%n%s%n", words.text(key));
  }

  private void suggestions(Portfolio portfolio) {
    title("portfolio.suggestions");
    if (portfolio.suggestions().isEmpty()) {
      out.println("  " + words.text("portfolio.no-suggestions"));
    }
    for (Suggestion suggestion : portfolio.suggestions()) {
      out.printf("  %s  %s%n", suggestion.rule(), suggestion.text().in(words.language()));
    }
  }

  private void anniversaries(Portfolio portfolio) {
    if (portfolio.anniversaries().isEmpty()) {
      return;
    }
    title("portfolio.anniversaries");
    for (Anniversary ahead : portfolio.anniversaries()) {
      out.printf(
          "  %-10s  %3d  %s – %s  %s%n",
          ahead.when(),
          ahead.years(),
          name(ahead.holding().own()),
          name(ahead.holding().partner()),
          words.label(ahead.stage().kind()));
    }
  }

  private void concentrations(Portfolio portfolio) {
    title("portfolio.concentration");
    for (Concentration concentration : portfolio.concentrations()) {
      if (concentration.n() > 0) {
        Concentration.Share most = concentration.largest().orElseThrow();
        out.printf(
            Locale.ROOT,
            "  %s: HHI %.2f%s; %s %s%n",
            words.label(concentration.over()),
            concentration.index(),
            Double.isNaN(concentration.expected())
                ? ""
                : String.format(
                    Locale.ROOT, " (%.2f, p = %.3f)", concentration.expected(), concentration.p()),
            most.name().in(words.language()),
            words.percent(most.share().value()));
      }
    }
  }

  private void fields(Portfolio portfolio) {
    title("portfolio.fields");
    for (FieldBalance.FieldShare field : portfolio.fields().fields()) {
      out.printf(
          Locale.ROOT,
          "  %4d  (%.1f)  %s%s%n",
          field.count(),
          field.expected(),
          words.label(field.field()),
          field.isMissing() ? "  ← " + words.text("portfolio.missing") : "");
    }
  }

  private void holdings(Portfolio portfolio) {
    title("portfolio.ties");
    for (Holding holding : portfolio.holdings()) {
      out.printf(
          "  %s – %s  %s  %s  %s%n",
          name(holding.own()),
          name(holding.partner()),
          PortfolioSentences.stages(holding, words),
          words.label(holding.tie().status()),
          String.join(" ", holding.tieIds()));
    }
  }
}
