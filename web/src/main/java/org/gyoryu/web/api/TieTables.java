package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.FLAG;
import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;
import static org.gyoryu.web.api.Field.Type.TEXTS;

import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.SideView;
import org.gyoryu.model.SourceKind;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.registry.read.ExchangeRow;
import org.gyoryu.registry.read.OpenQuestionRow;
import org.gyoryu.registry.read.SnapshotInfo;
import org.gyoryu.registry.read.SourceRow;
import org.gyoryu.registry.read.StageRow;
import org.gyoryu.registry.read.TieRow;
import org.gyoryu.registry.reconcile.OpenQuestion;

/** Ties and what is known of them, as the API gives them. Claims are in {@link ClaimTables}. */
final class TieTables {

  private TieTables() {}

  static final Table<TieRow> TIE =
      Table.of(
          "Tie",
          "The relation of two governments.",
          Field.of("id", TEXT, "Key: the two governments", TieRow::id),
          Field.nested(
              "a", "a_", GovernmentTables.GOVERNMENT_REF, "Government of side a", TieRow::a),
          Field.nested(
              "b", "b_", GovernmentTables.GOVERNMENT_REF, "Government of side b", TieRow::b),
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
          Field.nested(
              "a", "a_", GovernmentTables.GOVERNMENT_REF, "Government of side a", ExchangeRow::a),
          Field.nested(
              "b", "b_", GovernmentTables.GOVERNMENT_REF, "Government of side b", ExchangeRow::b),
          Field.of("tie_id", TEXT, "The tie of the two", ExchangeRow::tieId),
          Field.constant("form", ExchangeForm.class, "Form", ExchangeRow::form),
          Field.constant("field", ExchangeField.class, "Field", ExchangeRow::field),
          Field.of("people", INTEGER, "Head-count, where stated", ExchangeRow::people),
          Field.of("planned", FLAG, "Whether it was only announced", ExchangeRow::planned),
          Field.of("summary_en", TEXT, "What happened", ExchangeRow::summary),
          Field.nested("source", "source_", SOURCE, "Who reports it", ExchangeRow::source));

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
}
