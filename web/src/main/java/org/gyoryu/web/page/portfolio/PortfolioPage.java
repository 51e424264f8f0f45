package org.gyoryu.web.page.portfolio;

import java.util.List;
import java.util.Locale;
import org.gyoryu.analysis.portfolio.Concentration;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.analysis.portfolio.Suggestion;
import org.gyoryu.model.Government;
import org.gyoryu.registry.read.GovernmentDetail;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.web.frame.Visit;
import org.gyoryu.web.sheet.PortfolioSentences;

/** What the page of a portfolio shows, in the words of a visit. */
public record PortfolioPage(Portfolio portfolio, GovernmentDetail detail, Visit visit) {

  private static final int SHARES_SHOWN = 8;

  public GovernmentRef government() {
    return detail.row().government();
  }

  public boolean hasChildren() {
    return !detail.children().isEmpty();
  }

  /** The address of this portfolio with an ending and with or without children. */
  public String address(String ending, boolean withChildren) {
    return visit.to(government()) + "/portfolio" + ending + (withChildren ? "?children=true" : "");
  }

  /** The one sentence that the page says. */
  public String finding() {
    return PortfolioSentences.finding(portfolio, visit.wording());
  }

  /** How much somebody near holds too, and where most of it is; empty without ties. */
  public String spread() {
    return PortfolioSentences.spread(portfolio, visit.wording());
  }

  /** A concentration in one sentence, with what chance gives where that is known. */
  public String sentence(Concentration concentration) {
    String index = two(concentration.index());
    String effective = visit.number(Math.round(concentration.effective() * 10) / 10.0);
    if (Double.isNaN(concentration.expected())) {
      return visit.t("portfolio.index", "index", index, "effective", effective);
    }
    return visit.t(
        concentration.isAboveItsSide() ? "portfolio.index-above" : "portfolio.index-usual",
        "index",
        index,
        "effective",
        effective,
        "expected",
        two(concentration.expected()),
        "p",
        p(concentration.p()));
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String p(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + String.format(Locale.ROOT, "%.3f", p);
  }

  /** The largest shares. */
  public List<Concentration.Share> shown(Concentration concentration) {
    return concentration.shares().stream().limit(SHARES_SHOWN).toList();
  }

  public int more(Concentration concentration) {
    return Math.max(0, concentration.shares().size() - SHARES_SHOWN);
  }

  /** A share of one as a bar's length of 100. */
  public String length(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * Math.min(1, Math.max(0, share)));
  }

  /** The rules that have suggestions, in their order. */
  public List<Suggestion.Rule> rules() {
    return portfolio.suggestions().stream().map(Suggestion::rule).distinct().toList();
  }

  public List<Suggestion> of(Suggestion.Rule rule) {
    return portfolio.suggestions().stream().filter(each -> each.rule() == rule).toList();
  }

  /** The name, with the unit above where others have the same. */
  public String name(Government government) {
    return visit.told(government);
  }

  public String to(Government government) {
    return "/governments/" + org.gyoryu.web.frame.Address.encode(government.id());
  }

  public String near(List<Other> others) {
    return String.join(
        visit.t("list.comma"), others.stream().map(other -> name(other.government())).toList());
  }
}
