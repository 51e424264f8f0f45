package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.TEXT;

import org.gyoryu.model.Basis;
import org.gyoryu.model.Party;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.read.ClaimRow;
import org.gyoryu.registry.reconcile.ClaimOutcome;

/** Claims as the API gives them. */
final class ClaimTables {

  private ClaimTables() {}

  private static final Table<Party> PARTY =
      Table.of(
          "Party",
          "One side of a relation, as the source names it.",
          Field.of("country", TEXT, "ISO 3166-1 alpha-2", party -> party.country().code()),
          Field.of("name", TEXT, "Native script", Party::nativeName),
          Field.of("name_ko", TEXT, "Korean spelling in the source", Party::nameKo),
          Field.of("name_en", TEXT, "English spelling in the source", Party::nameEn),
          Field.of("level", TEXT, "As the source words it", Party::levelHint),
          Field.of("parent", TEXT, "Unit that it belongs to, native script", Party::parentName));

  static final Table<ClaimRow> CLAIM =
      Table.of(
          "Claim",
          "What one source says of one relation, and what was made of it.",
          Field.of("id", TEXT, "Key", row -> row.claim().id()),
          Field.nested("a", "a_", PARTY, "Side a", row -> row.claim().a()),
          Field.nested("b", "b_", PARTY, "Side b", row -> row.claim().b()),
          Field.constant("kind", TieKind.class, "As the page words it", row -> row.claim().kind()),
          Field.of("date", DATE, "Of the signing", row -> row.claim().date()),
          Field.constant(
              "basis", Basis.class, "How the source comes to it", row -> row.claim().basis()),
          Field.nested("source", "source_", TieTables.SOURCE, "The source", ClaimRow::source),
          Field.of("note", TEXT, "The collector's remark", row -> row.claim().note()),
          Field.of("a_id", TEXT, "Government that side a was resolved to", ClaimRow::aId),
          Field.of("b_id", TEXT, "Government that side b was resolved to", ClaimRow::bId),
          Field.of("tie_id", TEXT, "The tie that it speaks of", ClaimRow::tieId),
          Field.constant(
              "role", ClaimOutcome.Role.class, "What it does for the tie", ClaimRow::role));
}
