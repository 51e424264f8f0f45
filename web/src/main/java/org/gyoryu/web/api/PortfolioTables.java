package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.FLAG;
import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;
import static org.gyoryu.web.api.Field.Type.TEXTS;

import java.util.OptionalDouble;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.portfolio.Anniversary;
import org.gyoryu.analysis.portfolio.Concentration;
import org.gyoryu.analysis.portfolio.FieldBalance;
import org.gyoryu.analysis.portfolio.Holding;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.analysis.portfolio.Suggestion;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Government;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;

/** Portfolios as the API gives them. */
final class PortfolioTables {

  private PortfolioTables() {}

  /** NaN is JSON's null. */
  static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static final Table<Text> WORDS =
      Table.of(
          "Words",
          "A sentence or a label in three languages.",
          Field.of("ko", TEXT, "Korean", Text::ko),
          Field.of("zh", TEXT, "Chinese, simplified characters", Text::zh),
          Field.of("en", TEXT, "English", Text::en));

  static final Table<Government> GOVERNMENT =
      Table.of(
          "NamedGovernment",
          "A government by id and name.",
          Field.of("id", TEXT, "Key, e.g. CN-371000", Government::id),
          Field.nested("names", "name_", GovernmentTables.NAMES, "Its names", Government::names));

  static final Table<Portfolio> PORTFOLIO =
      Table.of(
          "Portfolio",
          "The ties of a government in figures.",
          Field.nested("government", "", GOVERNMENT, "Whose it is", Portfolio::government),
          Field.of("children", FLAG, "Whether all below it counts", Portfolio::withChildren),
          Field.of("as_of", DATE, "Day of the data", portfolio -> portfolio.asOf().toString()),
          Field.of("formal", INTEGER, "Formal ties", portfolio -> portfolio.formal().size()),
          Field.of("active", INTEGER, "Of them active", row -> row.count(TieStatus.ACTIVE)),
          Field.of("quiet", INTEGER, "Of them quiet", row -> row.count(TieStatus.QUIET)),
          Field.of("dormant", INTEGER, "Of them dormant", row -> row.count(TieStatus.DORMANT)),
          Field.of("unknown", INTEGER, "Of them unknown", row -> row.count(TieStatus.UNKNOWN)),
          Field.of("undated", INTEGER, "Of them without a date", Portfolio::undated),
          Field.of("intents", INTEGER, "Letters of intent", row -> row.intents().size()),
          Field.of(
              "overlap",
              NUMBER,
              "Share of formal ties that somebody near holds too, 0 to 1",
              row -> known(row.overlap().value())),
          Field.of("overlap_low", NUMBER, "Wilson, 95 %", row -> known(row.overlap().low())),
          Field.of("overlap_high", NUMBER, "Wilson, 95 %", row -> known(row.overlap().high())),
          Field.of(
              "people_to_people",
              NUMBER,
              "Share of culture, youth, education, tourism and sport in recent exchanges",
              row -> known(row.fields().peopleToPeople().value())),
          Field.of(
              "recent_exchanges",
              INTEGER,
              "Exchanges in the last ten years",
              row -> row.fields().exchanges()));

  static final Table<Holding> HOLDING =
      Table.of(
          "Holding",
          "One tie of a portfolio.",
          Field.of("tie", TEXT, "Id of the tie", row -> row.tie().id()),
          Field.of(
              "concluded",
              TEXTS,
              "Ids of the ties as concluded; several where taken-in governments had one",
              Holding::tieIds),
          Field.nested("own", "own_", GOVERNMENT, "Who holds it", Holding::own),
          Field.nested("partner", "partner_", GOVERNMENT, "With whom", Holding::partner),
          Field.constant("kind", TieKind.class, "Highest kind", row -> row.tie().kind()),
          Field.of("kind_date", DATE, "Date of that stage", row -> row.stage().date()),
          Field.of("since", DATE, "Earliest stage", row -> row.tie().since()),
          Field.constant("status", TieStatus.class, "Sign of life", row -> row.tie().status()),
          Field.of("last_sign", DATE, "Last exchange or stage", Holding::lastSign),
          Field.of("recent_exchanges", INTEGER, "In the last ten years", Holding::recentExchanges),
          Field.of(
              "others",
              INTEGER,
              "Others of the side with this partner",
              row -> row.others().size()),
          Field.of(
              "near",
              TEXTS,
              "Ids of those near by",
              row -> row.near().stream().map(other -> other.government().id()).toList()));

  static final Table<Concentration> CONCENTRATION =
      Table.of(
          "Concentration",
          "How far ties or exchanges gather in few places.",
          Field.constant(
              "over", Concentration.Over.class, "Of what, over what", Concentration::over),
          Field.of("n", INTEGER, "Things shared out", Concentration::n),
          Field.of("index", NUMBER, "Herfindahl-Hirschman", row -> known(row.index())),
          Field.of("effective", NUMBER, "1 / index", row -> known(row.effective())),
          Field.of("expected", NUMBER, "By chance, from the side", row -> known(row.expected())),
          Field.of("p", NUMBER, "Share of draws as concentrated", row -> known(row.p())),
          Field.of(
              "largest", TEXT, "Key of the largest share", row -> row.largest().map(s -> s.key())),
          Field.nested(
              "largest_name",
              "largest_",
              WORDS,
              "Its name",
              row -> row.largest().map(Concentration.Share::name).orElse(null)),
          Field.of(
              "share",
              NUMBER,
              "The largest share, 0 to 1",
              row -> row.largest().map(share -> share.share().value())),
          Field.of(
              "share_low",
              NUMBER,
              "Wilson, 95 %",
              row -> row.largest().map(share -> share.share().low())),
          Field.of(
              "share_high",
              NUMBER,
              "Wilson, 95 %",
              row -> row.largest().map(share -> share.share().high())));

  static final Table<FieldBalance.FieldShare> FIELD =
      Table.of(
          "FieldShare",
          "One field of exchange in the last ten years.",
          Field.constant("field", ExchangeField.class, "Field", FieldBalance.FieldShare::field),
          Field.of("count", INTEGER, "Exchanges", FieldBalance.FieldShare::count),
          Field.of("of_side", NUMBER, "Share in the side", FieldBalance.FieldShare::ofSide),
          Field.of("expected", NUMBER, "At that share", FieldBalance.FieldShare::expected),
          Field.of("missing", FLAG, "None though 3 expected", FieldBalance.FieldShare::isMissing));

  static final Table<Anniversary> ANNIVERSARY =
      Table.of(
          "Anniversary",
          "A round year that lies ahead.",
          Field.of("tie", TEXT, "Id of the tie", row -> row.holding().tie().id()),
          Field.constant("stage", TieKind.class, "Of which stage", row -> row.stage().kind()),
          Field.of("since", DATE, "Date of the stage", row -> row.stage().date()),
          Field.of("years", INTEGER, "Years", Anniversary::years),
          Field.of("date", DATE, "As exact as the stage's date", Anniversary::when));

  static final Table<Suggestion> SUGGESTION =
      Table.of(
          "PortfolioSuggestion",
          "What to do next, by a written rule.",
          Field.constant("rule", Suggestion.Rule.class, "The rule", Suggestion::rule),
          Field.of("tie", TEXT, "Id of the tie, if it is about one", Suggestion::tieId),
          Field.of("by", DATE, "The date that it turns on", Suggestion::by),
          Field.nested("text", "text_", WORDS, "In words", Suggestion::text));
}
