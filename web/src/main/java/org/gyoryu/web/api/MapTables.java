package org.gyoryu.web.api;

import static org.gyoryu.web.api.Field.Type.INTEGER;
import static org.gyoryu.web.api.Field.Type.NUMBER;
import static org.gyoryu.web.api.Field.Type.TEXT;

import java.util.Optional;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.gyoryu.registry.read.TieMap;

/** What the map of ties is drawn from, as the API gives it. */
final class MapTables {

  private MapTables() {}

  static final Table<TieMap.Place> PLACE =
      Table.of(
          "MapPlace",
          "A government on the map.",
          Field.of("id", TEXT, "Key of the government", TieMap.Place::id),
          Field.nested("names", "name_", GovernmentTables.NAMES, "Its names", TieMap.Place::names),
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
