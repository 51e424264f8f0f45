package org.gyoryu.web.sheet;

import java.util.List;
import org.gyoryu.analysis.portfolio.Concentration;
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
