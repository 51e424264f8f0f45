package org.gyoryu.registry.read;

import java.util.List;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Names;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;

/** Ties for a map: places, and arcs between them. */
public sealed interface TieMap {

  /** Number of ties chosen, placed or not. */
  int ties();

  /** Number of ties that are not on the map, because a place is missing. */
  int unplaced();

  List<Place> places();

  /** Each tie is an arc of its own. */
  record Single(int ties, int unplaced, List<Place> places, List<Arc> arcs) implements TieMap {
    public Single {
      places = List.copyOf(places);
      arcs = List.copyOf(arcs);
    }
  }

  /** There are too many ties: an arc stands for all of one pair of first-tier governments. */
  record Aggregated(int ties, int unplaced, List<Place> places, List<Bundle> bundles)
      implements TieMap {
    public Aggregated {
      places = List.copyOf(places);
      bundles = List.copyOf(bundles);
    }
  }

  /** Degrees on WGS 84. */
  record Place(String id, Names names, double latitude, double longitude) {}

  /**
   * One tie.
   *
   * @param a index into the places; {@code b} likewise
   * @param steps when which kind was reached, by year; year 0 where unknown
   */
  record Arc(
      String tieId,
      int a,
      int b,
      TieKind kind,
      boolean formal,
      TieStatus status,
      DiplomacyType type,
      List<Step> steps) {
    public Arc {
      steps = List.copyOf(steps);
    }
  }

  /** A kind, and the year in which it was reached, or 0. */
  record Step(TieKind kind, int year) {}

  /**
   * The change of the number of ties of two first-tier governments in one year.
   *
   * @param year 0 for undated
   * @param change ties that came to be of the kind, less those that left it for a higher one
   */
  record Bundle(int a, int b, int year, TieKind kind, int change) {}
}
