package org.gyoryu.analysis.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.portfolio.Suggestion.Rule;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.StatusRule;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;

/** Applies the rules of docs/methods-partners.md to a portfolio. */
final class Suggestions {

  private static final int INTENT_YEARS = 3;
  private static final int UPGRADE_YEARS = 10;
  private static final int UPGRADE_EXCHANGES = 5;
  private static final double HALF = 0.5;

  private final Portfolio portfolio;
  private final Side side;
  private final SuggestionTexts texts;
  private final List<Suggestion> found = new ArrayList<>();

  Suggestions(Portfolio portfolio, Side side) {
    this.portfolio = portfolio;
    this.side = side;
    this.texts = new SuggestionTexts(portfolio);
  }

  List<Suggestion> list() {
    anniversaries();
    Set<String> celebrated = new HashSet<>();
    portfolio.anniversaries().forEach(each -> celebrated.add(each.holding().tie().id()));
    for (Holding holding : portfolio.formal()) {
      if (!celebrated.contains(holding.tie().id())) {
        silence(holding);
      }
      upgrade(holding);
      overlap(holding);
    }
    portfolio.intents().forEach(this::intent);
    concentration();
    fields();
    record();
    found.sort(
        Comparator.comparing(Suggestion::rule)
            .thenComparing(Suggestion::by)
            .thenComparing(suggestion -> suggestion.tieId().orElse("")));
    return List.copyOf(found);
  }

  private void add(Rule rule, Holding holding, Text text, PartialDate by) {
    found.add(new Suggestion(rule, Optional.of(holding.tie().id()), text, by));
  }

  private void add(Rule rule, Text text) {
    found.add(new Suggestion(rule, Optional.empty(), text, PartialDate.UNKNOWN));
  }

  private void anniversaries() {
    for (Anniversary anniversary : portfolio.anniversaries()) {
      Rule rule =
          switch (anniversary.holding().tie().status()) {
            case DORMANT -> Rule.A1;
            case QUIET -> Rule.A2;
            case ACTIVE, UNKNOWN -> Rule.A3;
          };
      add(rule, anniversary.holding(), texts.anniversary(rule, anniversary), anniversary.when());
    }
  }

  private void silence(Holding holding) {
    TieStatus status = holding.tie().status();
    if (status == TieStatus.DORMANT) {
      add(Rule.D1, holding, texts.dormant(holding), PartialDate.UNKNOWN);
    } else if (status == TieStatus.QUIET) {
      PartialDate until =
          PartialDate.of(holding.lastSign().latest().plusYears(StatusRule.QUIET_YEARS).plusDays(1));
      add(Rule.Q1, holding, texts.quiet(holding, until), until);
    }
  }

  private void upgrade(Holding holding) {
    Tie tie = holding.tie();
    PartialDate since = tie.formalSince();
    if (tie.kind() == TieKind.FRIENDSHIP
        && tie.status() == TieStatus.ACTIVE
        && since.isKnown()
        && !since.latest().isAfter(portfolio.asOf().minusYears(UPGRADE_YEARS))
        && holding.recentExchanges() >= UPGRADE_EXCHANGES) {
      add(Rule.U1, holding, texts.upgrade(holding), PartialDate.UNKNOWN);
    }
  }

  private void overlap(Holding holding) {
    if (!holding.near().isEmpty()) {
      add(Rule.O1, holding, texts.overlap(holding), PartialDate.UNKNOWN);
    }
  }

  private void intent(Holding holding) {
    PartialDate since = holding.tie().since();
    LocalDate limit = portfolio.asOf().minusYears(INTENT_YEARS);
    if (since.isKnown() && !since.latest().isAfter(limit)) {
      add(Rule.I1, holding, texts.intent(holding), PartialDate.UNKNOWN);
    }
  }

  private void concentration() {
    Concentration provinces = portfolio.over(Concentration.Over.PROVINCES);
    Concentration regions = portfolio.over(Concentration.Over.REGIONS);
    if (provinces.n() < Concentration.LEAST_TIES) {
      return;
    }
    Concentration.Share most = provinces.largest().orElseThrow();
    if (most.share().value() >= HALF) {
      add(Rule.C1, texts.concentrated(most, provinces.n()));
    } else if (regions.isAboveItsSide()) {
      add(Rule.C1, texts.concentrated(regions.largest().orElseThrow(), regions.n()));
    }
  }

  private void fields() {
    for (FieldBalance.FieldShare field : portfolio.fields().missing()) {
      add(Rule.F1, texts.field(field, side.partnerFor(field.field(), portfolio.formal())));
    }
  }

  private void record() {
    long unknown = portfolio.count(TieStatus.UNKNOWN);
    if (unknown + portfolio.undated() > 0) {
      add(Rule.R1, texts.record(portfolio.undated(), unknown));
    }
  }
}
