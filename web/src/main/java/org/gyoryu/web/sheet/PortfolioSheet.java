package org.gyoryu.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.analysis.portfolio.Concentration;
import org.gyoryu.analysis.portfolio.Holding;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.web.text.Wording;

/** A portfolio as a workbook: suggestions, ties, anniversaries, concentration, fields. */
public final class PortfolioSheet {

  private final Portfolio portfolio;
  private final Wording words;

  private PortfolioSheet(Portfolio portfolio, Wording words) {
    this.portfolio = portfolio;
    this.words = words;
  }

  /** Writes it in a language. */
  public static void write(Portfolio portfolio, Language language, OutputStream out)
      throws IOException {
    PortfolioSheet sheet = new PortfolioSheet(portfolio, Wording.in(language));
    try (SheetWriter writer = new SheetWriter()) {
      sheet.fill(writer);
      writer.write(out);
    }
  }

  private void fill(SheetWriter writer) {
    writer.add(
        words.text("portfolio.suggestions"),
        keys("portfolio.rule", "portfolio.suggestion", "portfolio.by", "tie.id"),
        List.of(8, 90, 16, 26),
        rows(
            portfolio.suggestions(),
            each ->
                row(
                    each.rule().name(),
                    each.text().in(words.language()),
                    each.by().toString(),
                    each.tieId().orElse(""))));
    writer.add(
        words.text("portfolio.ties"),
        keys(
            "portfolio.own",
            "portfolio.partner",
            "tie.kind",
            "portfolio.stage-date",
            "portfolio.stages",
            "tie.status",
            "portfolio.last-sign",
            "portfolio.recent",
            "portfolio.near",
            "portfolio.others",
            "tie.id"),
        List.of(18, 18, 14, 16, 36, 12, 14, 12, 40, 12, 26),
        rows(portfolio.holdings(), this::holding));
    writer.add(
        words.text("portfolio.anniversaries"),
        keys(
            "portfolio.when", "portfolio.years", "tie.stage", "portfolio.own", "portfolio.partner"),
        List.of(16, 10, 16, 18, 18),
        rows(
            portfolio.anniversaries(),
            each ->
                row(
                    each.when().toString(),
                    each.years(),
                    words.label(each.stage().kind()),
                    name(each.holding().own()),
                    name(each.holding().partner()))));
    writer.add(
        words.text("portfolio.concentration"),
        keys("portfolio.over", "portfolio.place", "portfolio.count", "portfolio.share"),
        List.of(36, 24, 10, 10),
        shares());
    writer.add(
        words.text("portfolio.fields"),
        keys("exchange.field", "portfolio.recent", "portfolio.expected"),
        List.of(20, 12, 12),
        rows(
            portfolio.fields().fields(),
            each -> row(words.label(each.field()), each.count(), each.expected())));
  }

  private List<Object> holding(Holding holding) {
    return row(
        name(holding.own()),
        name(holding.partner()),
        words.label(holding.tie().kind()),
        holding.stage().date().toString(),
        PortfolioSentences.stages(holding, words),
        words.label(holding.tie().status()),
        holding.lastSign().toString(),
        holding.recentExchanges(),
        holding.near().stream()
            .map(Other::government)
            .map(this::name)
            .collect(Collectors.joining(", ")),
        holding.others().size(),
        String.join(" ", holding.tieIds()));
  }

  private List<List<Object>> shares() {
    List<List<Object>> rows = new ArrayList<>();
    for (Concentration concentration : portfolio.concentrations()) {
      for (Concentration.Share share : concentration.shares()) {
        rows.add(
            row(
                words.label(concentration.over()),
                share.name().in(words.language()),
                share.count(),
                share.share().value()));
      }
    }
    return rows;
  }

  private String name(Government government) {
    return words.name(government.names()).text();
  }

  private List<String> keys(String... keys) {
    return Arrays.stream(keys).map(key -> words.text(key)).toList();
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private static <T> List<List<Object>> rows(
      List<T> things, java.util.function.Function<T, List<Object>> row) {
    return things.stream().map(row).toList();
  }
}
