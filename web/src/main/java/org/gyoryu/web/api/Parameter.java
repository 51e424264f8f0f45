package org.gyoryu.web.api;

import java.util.List;
import org.gyoryu.model.Basis;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.read.Words;

/**
 * The description of a parameter; what it does is done by the filters of the registry.
 *
 * @param type "string", "integer" or "boolean"
 * @param values the words allowed, several of them separated by commas; empty if any text is
 */
record Parameter(String name, String type, String description, List<String> values) {

  static Parameter text(String name, String description) {
    return new Parameter(name, "string", description, List.of());
  }

  private static Parameter words(String name, String description, List<String> values) {
    return new Parameter(name, "string", description, values);
  }

  private static final String ONE_OR_MORE = "One or more, separated by commas";

  static final List<Parameter> OF_TIES =
      List.of(
          words("kind", "Highest kind reached. " + ONE_OR_MORE, Words.words(TieKind.class)),
          new Parameter("formal", "boolean", "Whether it is more than an intent", List.of()),
          words("a_level", "Level on side a. " + ONE_OR_MORE, Words.words(Tier.class)),
          words("b_level", "Level on side b. " + ONE_OR_MORE, Words.words(Tier.class)),
          text("a_province", "Ids of first-tier governments of side a. " + ONE_OR_MORE),
          text("b_province", "Ids of first-tier governments of side b. " + ONE_OR_MORE),
          text("a_region", "Codes of regions of side a, see /regions. " + ONE_OR_MORE),
          text("b_region", "Codes of regions of side b, see /regions. " + ONE_OR_MORE),
          words("type", "Type of diplomacy. " + ONE_OR_MORE, Words.words(DiplomacyType.class)),
          words("status", "Sign of life. " + ONE_OR_MORE, Words.words(TieStatus.class)),
          text("government", "Id of one of the two governments"),
          new Parameter("from", "integer", "First year; undated rows are left out", List.of()),
          new Parameter("to", "integer", "Last year; undated rows are left out", List.of()),
          text("at", "YYYY, YYYY-MM or YYYY-MM-DD: what was there at the end of that day"),
          text("q", "A government's name, in any script"));

  static final List<Parameter> OF_EXCHANGES =
      List.of(
          words("form", "Form. " + ONE_OR_MORE, Words.words(ExchangeForm.class)),
          words("field", "Field. " + ONE_OR_MORE, Words.words(ExchangeField.class)),
          words("a_level", "Level on side a. " + ONE_OR_MORE, Words.words(Tier.class)),
          words("b_level", "Level on side b. " + ONE_OR_MORE, Words.words(Tier.class)),
          text("a_province", "Ids of first-tier governments of side a. " + ONE_OR_MORE),
          text("b_province", "Ids of first-tier governments of side b. " + ONE_OR_MORE),
          text("b_region", "Codes of regions of side b, see /regions. " + ONE_OR_MORE),
          new Parameter("planned", "boolean", "Whether it was only announced", List.of()),
          text("government", "Id of one of the two governments"),
          text("tie", "Id of the tie of the two"),
          new Parameter("from", "integer", "First year; undated rows are left out", List.of()),
          new Parameter("to", "integer", "Last year; undated rows are left out", List.of()),
          text("q", "A government's name, in any script"));

  static final List<Parameter> OF_GOVERNMENTS =
      List.of(
          text("country", "ISO 3166-1 alpha-2"),
          words("level", "Rank. " + ONE_OR_MORE, Words.words(Tier.class)),
          text("province", "Id of the first-tier government that they belong to"),
          text("region", "Code in the main scheme of the country, see /regions"),
          text("parent", "Id of the government directly above"),
          text("q", "A name, in any script"));

  static final List<Parameter> OF_CLAIMS =
      List.of(
          text("tie", "Id of the tie that they speak of"),
          text("source", "Id of the source"),
          text("government", "Id of one of the two governments"),
          words("kind", "As the page words it. " + ONE_OR_MORE, Words.words(TieKind.class)),
          words("basis", "How the source comes to it. " + ONE_OR_MORE, Words.words(Basis.class)),
          words(
              "role",
              "What it does for the tie. " + ONE_OR_MORE,
              Words.words(org.gyoryu.registry.reconcile.ClaimOutcome.Role.class)));

  static final List<Parameter> OF_SOURCES =
      List.of(
          words("kind", "Kind. " + ONE_OR_MORE, Words.words(SourceKind.class)),
          text("country", "The side that publishes, ISO 3166-1 alpha-2"),
          text("publisher", "Host of the address"));

  static final List<Parameter> OF_OPEN_QUESTIONS =
      List.of(
          words(
              "kind",
              "Why it is open. " + ONE_OR_MORE,
              Words.words(org.gyoryu.registry.reconcile.OpenQuestion.Kind.class)),
          text("tie", "Id of the tie that it concerns"));

  static final List<Parameter> OF_PAGING =
      List.of(
          new Parameter(
              "limit",
              "integer",
              "Number of rows of one page, 1 to 500, usually 50. A CSV without it has all rows",
              List.of()),
          text("cursor", "Where the last page ended, as its \"next\" says"));

  static final Parameter FORMAT = words("format", "Wins over the Accept header", Format.words());
}
