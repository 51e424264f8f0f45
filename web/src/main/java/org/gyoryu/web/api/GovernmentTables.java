package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.FLAG;
import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;
import static org.gyoryu.web.api.Field.Type.TEXTS;

import java.util.List;
import java.util.stream.Stream;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Language;
import org.gyoryu.model.Level;
import org.gyoryu.model.Names;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.read.AliasRow;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.registry.read.Lookups;
import org.gyoryu.registry.read.Suggestion;

/** Governments and what describes them, as the API gives them. */
final class GovernmentTables {

  private GovernmentTables() {}

  static final Table<Names> NAMES =
      Table.of(
          "Names",
          "The name in three languages.",
          Field.of("ko", TEXT, "Korean", names -> names.ko().text()),
          Field.of("zh", TEXT, "Chinese, simplified characters", names -> names.zh().text()),
          Field.of("en", TEXT, "English", names -> names.en().text()),
          Field.of(
              "derived",
              TEXTS,
              "Languages in which no source gives the name, so that a written rule made it",
              GovernmentTables::derived));

  private static List<String> derived(Names names) {
    return Stream.of(Language.values())
        .filter(language -> names.in(language).derived())
        .map(Language::code)
        .toList();
  }

  static final Table<GovernmentRef> GOVERNMENT_REF =
      Table.of(
          "GovernmentName",
          "A government as it is named in lists.",
          Field.of("id", TEXT, "Key, e.g. CN-371000", GovernmentRef::id),
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", GovernmentRef::country),
          Field.of("level_code", TEXT, "Administrative level; see /levels", GovernmentRef::level),
          Field.constant(
              "level", Tier.class, "Rank, comparable between countries", GovernmentRef::tier),
          Field.nested("names", "name_", NAMES, "Its names", GovernmentRef::names),
          Field.of(
              "province_id",
              TEXT,
              "First-tier government that it belongs to",
              GovernmentRef::provinceId));

  static final Table<GovernmentRow> GOVERNMENT =
      Table.of(
          "Government",
          "A local government, existing or dissolved.",
          Field.of("id", TEXT, "Key, e.g. CN-371000", row -> row.government().id()),
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", row -> row.government().country()),
          Field.of(
              "level_code",
              TEXT,
              "Administrative level; see /levels",
              row -> row.government().level()),
          Field.constant(
              "level",
              Tier.class,
              "Rank, comparable between countries",
              row -> row.government().tier()),
          Field.nested("names", "name_", NAMES, "Its names", row -> row.government().names()),
          Field.of(
              "parent_id", TEXT, "Government directly above", row -> row.government().parentId()),
          Field.of(
              "province_id",
              TEXT,
              "First-tier government that it belongs to",
              row -> row.government().provinceId()),
          Field.of(
              "latitude",
              NUMBER,
              "Degrees north, WGS 84",
              row -> row.place().map(Coordinates::latitude)),
          Field.of(
              "longitude",
              NUMBER,
              "Degrees east, WGS 84",
              row -> row.place().map(Coordinates::longitude)),
          Field.of("population", INTEGER, "Persons", GovernmentRow::population),
          Field.of(
              "population_year", INTEGER, "Year of the population", GovernmentRow::populationYear),
          Field.of(
              "region",
              TEXT,
              "Code in the main scheme of its country; see /regions",
              GovernmentRow::region),
          Field.of("coastal", FLAG, "Whether it touches the sea", GovernmentRow::coastal),
          Field.of("littoral_sea", TEXT, "Shared sea that it borders", GovernmentRow::littoralSea),
          Field.of(
              "valid_from", DATE, "When it came into being in this form", GovernmentRow::validFrom),
          Field.of("valid_to", DATE, "When it was dissolved", GovernmentRow::validTo),
          Field.of("successor_id", TEXT, "Government that took it in", GovernmentRow::successorId),
          Field.of("source", TEXT, "Where the row comes from", GovernmentRow::source),
          Field.of("ties", INTEGER, "Number of its formal ties", GovernmentRow::ties),
          Field.of("exchanges", INTEGER, "Number of its exchanges", GovernmentRow::exchanges));

  static final Table<AliasRow> ALIAS =
      Table.of(
          "Alias",
          "Another spelling of a name.",
          Field.of("alias", TEXT, "The spelling", AliasRow::alias),
          Field.of("language", TEXT, "ISO 639-1", AliasRow::language),
          Field.of("note", TEXT, "Where it comes from", AliasRow::note));

  static final Table<Indicator> INDICATOR =
      Table.of(
          "Indicator",
          "A measured figure of a government.",
          Field.of("indicator", TEXT, "What was measured", Indicator::indicator),
          Field.of("year", INTEGER, "In which year", Indicator::year),
          Field.of("value", NUMBER, "In the unit", Indicator::value),
          Field.of("unit", TEXT, "Unit of the value", Indicator::unit),
          Field.of("source", TEXT, "Where it comes from", Indicator::source));

  static final Table<Level> LEVEL =
      Table.of(
          "Level",
          "An administrative level as one country's law names it.",
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", level -> level.country().code()),
          Field.of("level_code", TEXT, "Unique within the country", Level::code),
          Field.constant("level", Tier.class, "Rank, comparable between countries", Level::tier),
          Field.nested("names", "name_", NAMES, "Its names", Level::names));

  static final Table<Lookups.RegionRow> REGION =
      Table.of(
          "Region",
          "A region of a country by one scheme.",
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", Lookups.RegionRow::country),
          Field.of("scheme", TEXT, "Whose division it is", Lookups.RegionRow::scheme),
          Field.of("code", TEXT, "Unique within country and scheme", Lookups.RegionRow::code),
          Field.nested("names", "name_", NAMES, "Its names", Lookups.RegionRow::names),
          Field.of(
              "main",
              FLAG,
              "Whether ties and governments are filtered by it",
              Lookups.RegionRow::main),
          Field.of(
              "member_ids", TEXTS, "First-tier governments in it", Lookups.RegionRow::memberIds));

  private static final Table<Names> ABOVE =
      Table.of(
          "GovernmentAbove",
          "A government above another.",
          Field.nested("names", "name_", NAMES, "Its names", names -> names));

  static final Table<Suggestion> SUGGESTION =
      Table.of(
          "Suggestion",
          "A government that may have been meant.",
          Field.of("id", TEXT, "Key", row -> row.government().id()),
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", row -> row.government().country()),
          Field.of(
              "level_code",
              TEXT,
              "Administrative level; see /levels",
              row -> row.government().level()),
          Field.constant(
              "level",
              Tier.class,
              "Rank, comparable between countries",
              row -> row.government().tier()),
          Field.nested("names", "name_", NAMES, "Its names", row -> row.government().names()),
          Field.nested(
              "parent",
              "parent_",
              ABOVE,
              "The government directly above",
              row -> row.parents().stream().findFirst().orElse(null)),
          Field.nested(
              "province",
              "province_",
              ABOVE,
              "The first-tier government above",
              GovernmentTables::province),
          Field.of("matched", TEXT, "The spelling that was found", Suggestion::matched),
          Field.constant(
              "match", Suggestion.Match.class, "How it was found, best first", Suggestion::match),
          Field.of("ties", INTEGER, "Number of its formal ties", Suggestion::ties));

  private static Names province(Suggestion row) {
    List<Names> parents = row.parents();
    return parents.isEmpty() ? null : parents.get(parents.size() - 1);
  }
}
