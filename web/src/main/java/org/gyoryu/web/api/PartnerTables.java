package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;
import static org.gyoryu.web.api.Field.Type.TEXTS;

import java.util.OptionalInt;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.BacktestResult;
import org.gyoryu.analysis.partners.Partner;
import org.gyoryu.analysis.partners.Precedent;
import org.gyoryu.analysis.partners.Reason;
import org.gyoryu.analysis.partners.Step;
import org.gyoryu.registry.read.Words;

/** Rankings of partners as the API gives them. */
final class PartnerTables {

  private PartnerTables() {}

  /**
   * A partner with its rank in the world as it is.
   *
   * @param before empty if it was no candidate
   */
  record Ranked(Partner partner, OptionalInt before) {}

  /** One reason of one partner; {@code T} is a reason, a step or a precedent. */
  record Of<T>(Partner partner, T each) {}

  static final Table<Advice> ADVICE =
      Table.of(
          "PartnerAdvice",
          "What was asked.",
          Field.nested(
              "government", "", PortfolioTables.GOVERNMENT, "Who looks", Advice::government),
          Field.of("as_of", DATE, "Day of the data", advice -> advice.asOf().toString()),
          Field.of("candidates", INTEGER, "How many fit", Advice::candidates),
          Field.of("level", TEXT, "Asked for", advice -> advice.query().level().map(Words::word)),
          Field.of("region", TEXT, "Asked for", advice -> advice.query().region()),
          Field.of("goal", TEXT, "Field", advice -> advice.query().goal().map(Words::word)));

  static final Table<Ranked> PARTNER =
      Table.of(
          "Partner",
          "A possible partner.",
          Field.of("rank", INTEGER, "From 1", row -> row.partner().rank()),
          Field.of("rank_before", INTEGER, "Without the change asked for", Ranked::before),
          Field.nested(
              "government",
              "",
              PortfolioTables.GOVERNMENT,
              "Who",
              row -> row.partner().government()),
          Field.of(
              "probability",
              NUMBER,
              "Of a tie within five years at the pace of the last ten, 0 to 1",
              row -> row.partner().candidate().probability()),
          Field.of(
              "factor",
              NUMBER,
              "Times as likely as the typical candidate of the same levels",
              row -> row.partner().factor().value()),
          Field.of(
              "factor_low",
              NUMBER,
              "Where its 95 % interval begins",
              row -> row.partner().factor().low()),
          Field.of("factor_high", NUMBER, "Where it ends", row -> row.partner().factor().high()),
          Field.of("lift", NUMBER, "Of the goal's field", row -> row.partner().lift()),
          effect("geography", Driver.GEOGRAPHY),
          effect("ethnicity", Driver.ETHNICITY),
          effect("policy", Driver.POLICY),
          effect("economy", Driver.ECONOMY),
          effect("network", Driver.NETWORK),
          Field.of(
              "crowd",
              INTEGER,
              "Governments of the own side tied to it",
              row -> row.partner().crowd().size()),
          Field.of(
              "crowd_ids",
              TEXTS,
              "Their ids, near ones first",
              row ->
                  row.partner().crowd().stream().map(other -> other.government().id()).toList()));

  private static Field<Ranked> effect(String name, Driver driver) {
    return Field.of(
        name,
        NUMBER,
        "Effect on the log chance",
        row -> Math.log(row.partner().drivers().get(driver).value()));
  }

  static final Table<Of<Reason>> REASON =
      Table.of(
          "PartnerReason",
          "What one covariate says of one partner.",
          Field.of("partner", TEXT, "Id", row -> row.partner().government().id()),
          Field.of("covariate", TEXT, "Its name", row -> row.each().covariate().id()),
          Field.constant(
              "driver", Driver.class, "Its group", row -> row.each().covariate().driver()),
          Field.of("effect", NUMBER, "On the log chance", row -> row.each().effect().value()),
          Field.of(
              "effect_low",
              NUMBER,
              "Where its 95 % interval begins",
              row -> row.each().effect().low()),
          Field.of("effect_high", NUMBER, "Where it ends", row -> row.each().effect().high()),
          Field.nested(
              "text", "text_", PortfolioTables.WORDS, "In words", row -> row.each().words()));

  static final Table<Of<Precedent>> PRECEDENT =
      Table.of(
          "PartnerPrecedent",
          "A similar pair that did well.",
          Field.of("partner", TEXT, "Id", row -> row.partner().government().id()),
          Field.of("tie", TEXT, "Id of its tie", row -> row.each().tie().id()),
          Field.nested(
              "own",
              "own_",
              PortfolioTables.GOVERNMENT,
              "Of the own side",
              row -> row.each().ofOwnSide()),
          Field.nested(
              "other",
              "other_",
              PortfolioTables.GOVERNMENT,
              "Of the other side",
              row -> row.each().partner()),
          Field.of("exchanges", INTEGER, "In ten years", row -> row.each().exchanges()),
          Field.of("distance", NUMBER, "0 is the same", row -> row.each().distance()));

  static final Table<Of<Step>> STEP =
      Table.of(
          "PartnerStep",
          "A way to begin.",
          Field.of("partner", TEXT, "Id", row -> row.partner().government().id()),
          Field.constant("kind", Step.Kind.class, "Through what", row -> row.each().kind()),
          Field.of("tie", TEXT, "Id of a tie", row -> row.each().tieId()),
          Field.of("mechanism", TEXT, "Id of a mechanism", row -> row.each().mechanismId()),
          Field.nested(
              "text", "text_", PortfolioTables.WORDS, "In words", row -> row.each().text()));

  static final Table<BacktestResult> BACKTEST =
      Table.of(
          "Backtest",
          "How the ranking would have done in the past.",
          Field.of("first_year", INTEGER, "First asked", BacktestResult::firstYear),
          Field.of("last_year", INTEGER, "Last asked", BacktestResult::lastYear),
          Field.of("ties", INTEGER, "Asked from both sides", BacktestResult::ties),
          Field.of("left_out", INTEGER, "Could not be asked", BacktestResult::leftOut),
          Field.of("undated", INTEGER, "Ties of no year", BacktestResult::undated),
          Field.<BacktestResult, Text>nested(
              "verdict", "verdict_", PortfolioTables.WORDS, "Said", BacktestResult::verdict));

  static final Table<BacktestResult.Row> BACKTEST_ROW =
      Table.of(
          "BacktestRow",
          "One method as asked from one side or both; intervals are at 95 %.",
          Field.constant(
              "scope", BacktestResult.Scope.class, "Who asks", BacktestResult.Row::scope),
          Field.constant(
              "method", BacktestResult.Method.class, "What ranks", BacktestResult.Row::method),
          Field.of("recall_at_10", NUMBER, "0 to 1", row -> row.recall().value()),
          Field.of("recall_low", NUMBER, "Interval", row -> row.recall().low()),
          Field.of("recall_high", NUMBER, "Interval", row -> row.recall().high()),
          Field.of("reciprocal_rank", NUMBER, "0 to 1", row -> row.reciprocalRank().value()),
          Field.of("reciprocal_low", NUMBER, "Interval", row -> row.reciprocalRank().low()),
          Field.of("reciprocal_high", NUMBER, "Interval", row -> row.reciprocalRank().high()),
          Field.of("log_score", NUMBER, "Nats", row -> row.logScore().value()),
          Field.of("log_low", NUMBER, "Interval", row -> row.logScore().low()),
          Field.of("log_high", NUMBER, "Interval", row -> row.logScore().high()));
}
