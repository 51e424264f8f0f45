package org.gyoryu.web.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.analysis.portfolio.Concentration;
import org.gyoryu.analysis.portfolio.Holding;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.model.TieStatus;
import org.gyoryu.web.text.Wording;

/** The sentences that pages, workbooks and the command say of a portfolio. */
public final class PortfolioSentences {

  private PortfolioSentences() {}

  /** How many ties there are, and how they live. */
  public static String finding(Portfolio portfolio, Wording words) {
    return words.text(
        "portfolio.finding",
        "name",
        words.name(portfolio.government().names()).text(),
        "ties",
        words.counted("count.formal-ties", portfolio.formal().size()),
        "active",
        portfolio.count(TieStatus.ACTIVE),
        "quiet",
        portfolio.count(TieStatus.QUIET),
        "dormant",
        portfolio.count(TieStatus.DORMANT),
        "unknown",
        portfolio.count(TieStatus.UNKNOWN));
  }

  /** Every stage of a holding with its date, "Friendship city May 1994, Sister city 2 Jun 2001". */
  public static String stages(Holding holding, Wording words) {
    return holding.tie().stages().stream()
        .map(stage -> words.label(stage.kind()) + " " + words.date(stage.date()))
        .collect(Collectors.joining(words.text("list.comma")));
  }

  /** How much somebody near holds too, and where most of it is; empty without ties. */
  public static String spread(Portfolio portfolio, Wording words) {
    List<Concentration.Share> shares = portfolio.over(Concentration.Over.PROVINCES).shares();
    if (shares.isEmpty()) {
      return "";
    }
    Concentration.Share most = shares.get(0);
    boolean leads = shares.size() == 1 || shares.get(1).count() < most.count();
    return words.text(
        leads ? "portfolio.spread" : "portfolio.spread-even",
        "overlap",
        words.percent(portfolio.overlap().value()),
        "low",
        words.percent(portfolio.overlap().low()),
        "high",
        words.percent(portfolio.overlap().high()),
        "share",
        words.percent(most.share().value()),
        "place",
        most.name().in(words.language()),
        "places",
        shares.size(),
        "most",
        most.count());
  }
}
