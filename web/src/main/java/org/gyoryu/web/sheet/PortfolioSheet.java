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
  private final SheetColumn.Of column;

  private PortfolioSheet(Portfolio portfolio, Wording words) {
    this.portfolio = portfolio;
    this.words = words;
    this.column = new SheetColumn.Of(words);
  }

  /** Writes it in a language. */
  public static void write(Portfolio portfolio, Language language, OutputStream out)
      throws IOException {
    PortfolioSheet sheet = new PortfolioSheet(portfolio, Wording.in(language));
    try (SheetWriter writer = new SheetWriter(sheet.words)) {
      sheet.fill(writer);
      writer.write(out);
    }
  }

  private void fill(SheetWriter writer) {
    writer.add(
        words.text("portfolio.suggestions"),
        List.of(
            column.text("portfolio.rule", 34),
            column.text("portfolio.suggestion", 90),
            column.text("portfolio.by", 16),
            column.text("tie.id", 26)),
        rows(
            portfolio.suggestions(),
            each ->
                row(
                    words.label(each.rule()),
                    each.text().in(words.language()),
                    each.by(),
                    each.tieId().orElse(""))));
    writer.add(words.text("portfolio.ties"), ofTies(), rows(portfolio.holdings(), this::holding));
    writer.add(
        words.text("portfolio.anniversaries"),
        List.of(
            column.text("portfolio.when", 16),
            column.count("portfolio.years", 10),
            column.text("tie.stage", 16),
            column.text("portfolio.own", 18),
            column.text("portfolio.partner", 18)),
        rows(
            portfolio.anniversaries(),
            each ->
                row(
                    each.when(),
                    each.years(),
                    words.label(each.stage().kind()),
                    name(each.holding().own()),
                    name(each.holding().partner()))));
    writer.add(
        words.text("portfolio.concentration"),
        List.of(
            column.text("portfolio.over", 36),
            column.text("portfolio.place", 24),
            column.count("portfolio.count", 10),
            column.percent("portfolio.share", 10)),
        shares());
    writer.add(
        words.text("portfolio.fields"),
        List.of(
            column.text("exchange.field", 20),
            column.count("portfolio.recent", 18),
            column.decimal("portfolio.expected", 18)),
        rows(
            portfolio.fields().fields(),
            each -> row(words.label(each.field()), each.count(), each.expected())));
  }

  private List<SheetColumn> ofTies() {
    return List.of(
        column.text("portfolio.own", 18),
        column.text("portfolio.partner", 18),
        column.text("tie.kind", 14),
        column.text("portfolio.stage-date", 16),
        column.text("portfolio.stages", 36),
        column.text("tie.status", 12),
        column.text("portfolio.last-sign", 16),
        column.count("portfolio.recent", 16),
        column.text("portfolio.near", 40),
        column.count("portfolio.others", 16),
        column.text("tie.id", 26));
  }

  private List<Object> holding(Holding holding) {
    return row(
        name(holding.own()),
        name(holding.partner()),
        words.label(holding.tie().kind()),
        holding.stage().date(),
        PortfolioSentences.stages(holding, words),
        words.label(holding.tie().status()),
        holding.lastSign(),
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

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private static <T> List<List<Object>> rows(
      List<T> things, java.util.function.Function<T, List<Object>> row) {
    return things.stream().map(row).toList();
  }
}
