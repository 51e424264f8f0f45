package org.gyoryu.analysis.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/** Who of a side is tied to whom, and how near they are to one another. Immutable. */
public final class Nearby {

  /** Seats at most so far apart are neighbours, in kilometres. */
  public static final double NEIGHBOUR_KM = 100;

  private static final double METRES_PER_KILOMETRE = 1_000;

  private final Snapshot snapshot;
  private final Map<String, String> heirs = new HashMap<>();
  private final Map<String, Map<String, Government>> holdersOf = new HashMap<>();

  /** Reads the formal ties of a snapshot. */
  public Nearby(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (String id : snapshot.governments().keySet()) {
      heirs.put(id, snapshot.heir(id).map(Government::id).orElse(id));
    }
    for (Tie tie : snapshot.formalTies()) {
      add(tie.aId(), tie.bId());
      add(tie.bId(), tie.aId());
    }
  }

  private void add(String holder, String partner) {
    holdersOf
        .computeIfAbsent(heir(partner), id -> new TreeMap<>())
        .put(heir(holder), snapshot.government(heir(holder)));
  }

  /** The government that goes on for a dissolved one; itself if it exists, or none does. */
  public String heir(String id) {
    return heirs.get(id);
  }

  /** Governments with a formal tie to a partner, dissolved ones by their heirs, by id. */
  public List<Government> holders(String partnerId) {
    return List.copyOf(holdersOf.getOrDefault(heir(partnerId), Map.of()).values());
  }

  /** Who else than one holder is tied to a partner, near ones first. */
  public List<Other> others(String ownId, String partnerId) {
    Government own = snapshot.government(heir(ownId));
    List<Other> others = new ArrayList<>();
    for (Government holder : holders(partnerId)) {
      if (!holder.id().equals(own.id())) {
        others.add(new Other(holder, nearness(own, holder)));
      }
    }
    Collections.sort(others, (x, y) -> x.nearness().compareTo(y.nearness()));
    return others;
  }

  /** How another government of the same side stands to one. */
  public Nearness nearness(Government own, Government other) {
    if (isAbove(other, own)) {
      return Nearness.ABOVE;
    }
    if (isAbove(own, other)) {
      return Nearness.BELOW;
    }
    if (snapshot.province(own.id()).id().equals(snapshot.province(other.id()).id())) {
      return Nearness.SAME_PROVINCE;
    }
    return kilometres(own, other) <= NEIGHBOUR_KM ? Nearness.NEIGHBOUR : Nearness.ELSEWHERE;
  }

  private boolean isAbove(Government upper, Government lower) {
    Optional<String> parent = lower.parentId();
    while (parent.isPresent()) {
      if (parent.get().equals(upper.id())) {
        return true;
      }
      parent = snapshot.government(parent.get()).parentId();
    }
    return false;
  }

  /** Geodesic distance of two seats on WGS 84 (Karney 2013); NaN if one is missing. */
  public static double kilometres(Government one, Government other) {
    if (one.place().isEmpty() || other.place().isEmpty()) {
      return Double.NaN;
    }
    Coordinates from = one.place().get();
    Coordinates to = other.place().get();
    return Geodesic.WGS84.Inverse(
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude(),
                GeodesicMask.DISTANCE)
            .s12
        / METRES_PER_KILOMETRE;
  }

  /**
   * Number of formal ties by key of the partner, for the ties of one side; ties of one pair of
   * heirs are one.
   *
   * @param keyOfPartner of the partner that exists
   */
  Map<String, Integer> tiesOfSide(Country side, Function<String, String> keyOfPartner) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Tie tie : snapshot.formalTies()) {
      if (seen.add(Tie.id(heir(tie.aId()), heir(tie.bId())))) {
        boolean ofA = snapshot.government(tie.aId()).country().equals(side);
        counts.merge(keyOfPartner.apply(heir(ofA ? tie.bId() : tie.aId())), 1, Integer::sum);
      }
    }
    return counts;
  }
}
