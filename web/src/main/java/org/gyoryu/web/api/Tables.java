package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.FLAG;
import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;
import static org.gyoryu.web.api.Field.Type.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Language;
import org.gyoryu.model.Level;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Names;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.SideView;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.read.AliasRow;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.GovernmentRef;
import org.gyoryu.registry.read.GovernmentRow;
import org.gyoryu.registry.read.Lookups;
import org.gyoryu.registry.read.MechanismRow;
import org.gyoryu.registry.read.MeetingRow;
import org.gyoryu.registry.read.MemberRow;
import org.gyoryu.registry.read.OpenQuestionRow;
import org.gyoryu.registry.read.PolicyRow;
import org.gyoryu.registry.read.SnapshotInfo;
import org.gyoryu.registry.read.SourceRow;
import org.gyoryu.registry.read.StageRow;
import org.gyoryu.registry.read.Suggestion;
import org.gyoryu.registry.read.TieMap;
import org.gyoryu.registry.read.TieRow;
import org.gyoryu.registry.reconcile.OpenQuestion;

/** The rows that the API gives, field by field. Claims are in {@link ClaimTables}. */
final class Tables {

  private Tables() {}

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
              Tables::derived));

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

  static final Table<TieRow> TIE =
      Table.of(
          "Tie",
          "The relation of two governments.",
          Field.of("id", TEXT, "Key: the two governments", TieRow::id),
          Field.nested("a", "a_", GOVERNMENT_REF, "Government of side a", TieRow::a),
          Field.nested("b", "b_", GOVERNMENT_REF, "Government of side b", TieRow::b),
          Field.constant("kind", TieKind.class, "Highest kind reached", TieRow::kind),
          Field.of("formal", FLAG, "Whether it is more than an intent", TieRow::formal),
          Field.of("since", DATE, "Earliest date of any stage", TieRow::since),
          Field.of("formal_since", DATE, "Earliest date of a formal stage", TieRow::formalSince),
          Field.constant(
              "status", TieStatus.class, "By the last sign of life on record", TieRow::status),
          Field.constant("type", DiplomacyType.class, "Type of parallel diplomacy", TieRow::type),
          Field.of("distance_km", NUMBER, "Between the two places, kilometres", TieRow::distanceKm),
          Field.of("confidence", NUMBER, "0 to 1, that the two are tied", TieRow::confidence),
          Field.of("last_exchange", DATE, "Last exchange on record", TieRow::lastExchange),
          Field.of("exchanges", INTEGER, "Number of exchanges on record", TieRow::exchanges),
          Field.of("claims", INTEGER, "Number of claims on it", TieRow::claims),
          Field.of(
              "disputed", FLAG, "Whether its claims contradict one another", TieRow::disputed));

  static final Table<StageRow> STAGE =
      Table.of(
          "Stage",
          "A stage that a tie has reached.",
          Field.constant("kind", TieKind.class, "Which", StageRow::kind),
          Field.of("date", DATE, "The settled date", StageRow::date),
          Field.of(
              "date_claim_id",
              TEXT,
              "The claim that the date was taken from",
              StageRow::dateClaimId),
          Field.constant(
              "reason", SettlingReason.class, "Which step of the rule decided", StageRow::reason),
          Field.of("confidence", NUMBER, "0 to 1, that it was reached", StageRow::confidence),
          Field.of(
              "date_confidence",
              NUMBER,
              "0 to 1, that the date is right",
              StageRow::dateConfidence));

  static final Table<SideView> SIDE =
      Table.of(
          "Side",
          "What the pages of one side recognise.",
          Field.of("country", TEXT, "Whose pages", side -> side.country().code()),
          Field.constant("kind", TieKind.class, "Highest kind that they state", SideView::kind),
          Field.of("date", DATE, "Their date of it", SideView::date),
          Field.of("claims", INTEGER, "Number of their claims", SideView::claims));

  static final Table<SourceRow> SOURCE =
      Table.of(
          "Source",
          "A page or document.",
          Field.of("id", TEXT, "Key", SourceRow::id),
          Field.of("url", TEXT, "Address", SourceRow::url),
          Field.of("publisher", TEXT, "Who publishes it", SourceRow::publisher),
          Field.constant("kind", SourceKind.class, "Kind", SourceRow::kind),
          Field.of("country", TEXT, "The side that publishes", SourceRow::country),
          Field.of("published", DATE, "When, where the address tells", SourceRow::published),
          Field.of("uses", INTEGER, "Number of rows that cite it", SourceRow::uses));

  static final Table<ExchangeRow> EXCHANGE =
      Table.of(
          "Exchange",
          "One activity of two governments, as one source reports it.",
          Field.of("id", TEXT, "Key", ExchangeRow::id),
          Field.of("date", DATE, "When", ExchangeRow::date),
          Field.nested("a", "a_", GOVERNMENT_REF, "Government of side a", ExchangeRow::a),
          Field.nested("b", "b_", GOVERNMENT_REF, "Government of side b", ExchangeRow::b),
          Field.of("tie_id", TEXT, "The tie of the two", ExchangeRow::tieId),
          Field.constant("form", ExchangeForm.class, "Form", ExchangeRow::form),
          Field.constant("field", ExchangeField.class, "Field", ExchangeRow::field),
          Field.of("people", INTEGER, "Head-count, where stated", ExchangeRow::people),
          Field.of("planned", FLAG, "Whether it was only announced", ExchangeRow::planned),
          Field.of("summary_en", TEXT, "What happened", ExchangeRow::summary),
          Field.nested("source", "source_", SOURCE, "Who reports it", ExchangeRow::source));

  static final Table<MechanismRow> MECHANISM =
      Table.of(
          "Mechanism",
          "A standing frame of cooperation.",
          Field.of("id", TEXT, "Key", MechanismRow::id),
          Field.nested("names", "name_", NAMES, "Its names", MechanismRow::names),
          Field.constant(
              "kind", MechanismKind.class, "How many countries it joins", MechanismRow::kind),
          Field.of("founded", DATE, "When", MechanismRow::founded),
          Field.of(
              "founded_note",
              TEXT,
              "How the source words it, where that says more",
              MechanismRow::foundedNote),
          Field.of("level", TEXT, "As the sources word it", MechanismRow::level),
          Field.of("secretariat", TEXT, "As the sources word it", MechanismRow::secretariat),
          Field.of("regularity", TEXT, "As the sources word it", MechanismRow::regularity),
          Field.of("status", TEXT, "As the sources word it", MechanismRow::status),
          Field.of("members", INTEGER, "Number of memberships", MechanismRow::members),
          Field.of("meetings", INTEGER, "Number of meetings on record", MechanismRow::meetings));

  static final Table<MemberRow> MEMBER =
      Table.of(
          "Membership",
          "A membership in a mechanism.",
          Field.of("name", TEXT, "As the source names it", MemberRow::name),
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", MemberRow::country),
          Field.nested(
              "government",
              "government_",
              GOVERNMENT_REF,
              "The government, if it is in the registry",
              row -> row.government().orElse(null)),
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
          Field.of("joined", DATE, "Since when", MemberRow::joined),
          Field.of("left", DATE, "Until when", MemberRow::left),
          Field.of("source_id", TEXT, "Who says so", MemberRow::sourceId));

  static final Table<MeetingRow> MEETING =
      Table.of(
          "Meeting",
          "A meeting of a mechanism.",
          Field.of("id", TEXT, "Key", MeetingRow::id),
          Field.of("mechanism_id", TEXT, "Of which mechanism", MeetingRow::mechanismId),
          Field.of("date", DATE, "When", MeetingRow::date),
          Field.of("place", TEXT, "Native name of the host", MeetingRow::place),
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", MeetingRow::country),
          Field.nested(
              "government",
              "government_",
              GOVERNMENT_REF,
              "The host, if it is in the registry",
              row -> row.government().orElse(null)),
          Field.of(
              "latitude",
              NUMBER,
              "Of the host; degrees north, WGS 84",
              row -> row.coordinates().map(Coordinates::latitude)),
          Field.of(
              "longitude",
              NUMBER,
              "Of the host; degrees east, WGS 84",
              row -> row.coordinates().map(Coordinates::longitude)),
          Field.of("edition", TEXT, "As counted by the mechanism", MeetingRow::edition),
          Field.of("participants", INTEGER, "Head-count, where stated", MeetingRow::participants),
          Field.of("source_ids", TEXTS, "Who says so", MeetingRow::sourceIds));

  static final Table<PolicyRow> POLICY =
      Table.of(
          "Policy",
          "A policy or event that promotes or hinders exchange.",
          Field.of("id", TEXT, "Key", row -> row.policy().id()),
          Field.of("date", DATE, "When", row -> row.policy().date()),
          Field.of(
              "scope", TEXT, "A country's code, or both, or multi", row -> row.policy().scope()),
          Field.nested("names", "name_", NAMES, "Its names", row -> row.policy().names()),
          Field.of("kind", TEXT, "Kind", row -> row.policy().kind()),
          Field.of(
              "sign",
              INTEGER,
              "1 promotes, -1 hinders, 0 neither; coded by hand",
              row -> row.policy().sign()),
          Field.of(
              "region_ids",
              TEXTS,
              "Governments that it targets; none if the whole country",
              row -> row.policy().regionIds()),
          Field.of("source_id", TEXT, "Who says so", row -> row.policy().sourceId()));

  static final Table<OpenQuestionRow> OPEN_QUESTION =
      Table.of(
          "OpenQuestion",
          "What could not be settled.",
          Field.of("id", INTEGER, "Number in the list", OpenQuestionRow::id),
          Field.constant("kind", OpenQuestion.Kind.class, "Why", row -> row.question().kind()),
          Field.of("resource", TEXT, "File of the data package", row -> row.question().resource()),
          Field.of("row_key", TEXT, "Its row", row -> row.question().rowKey()),
          Field.of("tie_id", TEXT, "The tie that it concerns", row -> row.question().tieId()),
          Field.of(
              "government_ids",
              TEXTS,
              "Governments that it concerns, or that fit an ambiguous name",
              row -> row.question().governmentIds()),
          Field.of(
              "subject",
              TEXT,
              "What it is about; empty if the source names nobody",
              row -> row.question().subject()),
          Field.of(
              "said", TEXT, "The date or kind that the row gives", row -> row.question().said()),
          Field.of(
              "settled",
              TEXT,
              "The date or kind that stands against it",
              row -> row.question().settled()),
          Field.of("reason", TEXT, "The reason", row -> row.question().reason()));

  static final Table<PublishedTotal> PUBLISHED_TOTAL =
      Table.of(
          "PublishedTotal",
          "A count that somebody published.",
          Field.of("id", TEXT, "Key", PublishedTotal::id),
          Field.of("as_of", TEXT, "As of when, as stated", PublishedTotal::asOf),
          Field.of("scope", TEXT, "What was counted", PublishedTotal::scope),
          Field.of("measure", TEXT, "How", PublishedTotal::measure),
          Field.of("value", NUMBER, "The count", PublishedTotal::value),
          Field.of("source_id", TEXT, "Who published it", PublishedTotal::sourceId),
          Field.of("note", TEXT, "Remark", PublishedTotal::note));

  static final Table<SnapshotInfo> SNAPSHOT =
      Table.of(
          "Snapshot",
          "The state of the registry that all answers are of.",
          Field.of("id", TEXT, "Same data, same id", SnapshotInfo::id),
          Field.of(
              "as_of", DATE, "The day that the data was compiled", row -> row.asOf().toString()),
          Field.of("country_a", TEXT, "Side a, ISO 3166-1 alpha-2", SnapshotInfo::countryA),
          Field.of("country_b", TEXT, "Side b, ISO 3166-1 alpha-2", SnapshotInfo::countryB),
          Field.of(
              "reconciled_at",
              TEXT,
              "When it was written, ISO 8601 in UTC",
              row -> row.reconciledAt().toString()));

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
              "province", "province_", ABOVE, "The first-tier government above", Tables::province),
          Field.of("matched", TEXT, "The spelling that was found", Suggestion::matched),
          Field.constant(
              "match", Suggestion.Match.class, "How it was found, best first", Suggestion::match),
          Field.of("ties", INTEGER, "Number of its formal ties", Suggestion::ties));

  private static Names province(Suggestion row) {
    List<Names> parents = row.parents();
    return parents.isEmpty() ? null : parents.get(parents.size() - 1);
  }

  static final Table<TieMap.Place> PLACE =
      Table.of(
          "MapPlace",
          "A government on the map.",
          Field.of("id", TEXT, "Key of the government", TieMap.Place::id),
          Field.nested("names", "name_", NAMES, "Its names", TieMap.Place::names),
          Field.of("latitude", NUMBER, "Degrees north, WGS 84", TieMap.Place::latitude),
          Field.of("longitude", NUMBER, "Degrees east, WGS 84", TieMap.Place::longitude));

  static final Table<TieMap.Arc> ARC =
      Table.of(
          "MapArc",
          "One tie on the map.",
          Field.of("tie_id", TEXT, "Key of the tie", TieMap.Arc::tieId),
          Field.of("a", INTEGER, "Index into places", TieMap.Arc::a),
          Field.of("b", INTEGER, "Index into places", TieMap.Arc::b),
          Field.constant("kind", TieKind.class, "Highest kind reached", TieMap.Arc::kind),
          Field.constant(
              "status", TieStatus.class, "By the last sign of life on record", TieMap.Arc::status),
          Field.constant(
              "type", DiplomacyType.class, "Type of parallel diplomacy", TieMap.Arc::type),
          Field.of(
              "unstated",
              INTEGER,
              "Year in which it reached this kind; 0 if unknown, null if never",
              arc -> year(arc, TieKind.UNSTATED)),
          Field.of("intent", INTEGER, "Likewise", arc -> year(arc, TieKind.INTENT)),
          Field.of("friendship", INTEGER, "Likewise", arc -> year(arc, TieKind.FRIENDSHIP)),
          Field.of("sister", INTEGER, "Likewise", arc -> year(arc, TieKind.SISTER)));

  private static Optional<Integer> year(TieMap.Arc arc, TieKind kind) {
    return arc.steps().stream()
        .filter(step -> step.kind() == kind)
        .map(TieMap.Step::year)
        .findFirst();
  }

  static final Table<TieMap.Bundle> BUNDLE =
      Table.of(
          "MapBundle",
          "The change of the number of ties of two first-tier governments in one year.",
          Field.of("a", INTEGER, "Index into places", TieMap.Bundle::a),
          Field.of("b", INTEGER, "Index into places", TieMap.Bundle::b),
          Field.of("year", INTEGER, "0 if unknown", TieMap.Bundle::year),
          Field.constant("kind", TieKind.class, "Kind reached or left", TieMap.Bundle::kind),
          Field.of(
              "change",
              INTEGER,
              "Ties that came, less those that went on to another kind",
              TieMap.Bundle::change));
}
