package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.DATE;
import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;
import static org.gyoryu.web.api.Field.Type.TEXTS;

import org.gyoryu.model.Coordinates;
import org.gyoryu.model.MechanismKind;
import org.gyoryu.registry.read.MechanismRow;
import org.gyoryu.registry.read.MeetingRow;
import org.gyoryu.registry.read.MemberRow;
import org.gyoryu.registry.read.PolicyRow;

/** Mechanisms of cooperation and policies, as the API gives them. */
final class MechanismTables {

  private MechanismTables() {}

  static final Table<MechanismRow> MECHANISM =
      Table.of(
          "Mechanism",
          "A standing frame of cooperation.",
          Field.of("id", TEXT, "Key", MechanismRow::id),
          Field.nested("names", "name_", GovernmentTables.NAMES, "Its names", MechanismRow::names),
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
              GovernmentTables.GOVERNMENT_REF,
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
              GovernmentTables.GOVERNMENT_REF,
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
          Field.nested(
              "names", "name_", GovernmentTables.NAMES, "Its names", row -> row.policy().names()),
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
}
