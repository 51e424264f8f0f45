package org.gyoryu.analysis.partners;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;

/** Who was tied to whom in a past snapshot, for the baselines that only look at ties. */
final class PastNetwork {

  private static final int PACE_YEARS = 10;

  private final Map<String, Set<String>> partners = new HashMap<>();
  private final Map<Tiers, Integer> recent = new HashMap<>();

  PastNetwork(Snapshot past) {
    int since = past.asOf().getYear() - PACE_YEARS;
    for (Tie tie : past.formalTies()) {
      partners.computeIfAbsent(tie.aId(), id -> new HashSet<>()).add(tie.bId());
      partners.computeIfAbsent(tie.bId(), id -> new HashSet<>()).add(tie.aId());
      if (tie.formalSince().year() > since) {
        recent.merge(tiers(past, tie), 1, Integer::sum);
      }
    }
  }

  private static Tiers tiers(Snapshot snapshot, Tie tie) {
    return new Tiers(
        snapshot.government(tie.aId()).level().tier(),
        snapshot.government(tie.bId()).level().tier());
  }

  Set<String> partners(String id) {
    return partners.getOrDefault(id, Set.of());
  }

  /** Number of paths chooser - x - y - candidate over ties. */
  int pathsOfThree(String chooser, String candidate) {
    int paths = 0;
    for (String y : partners(candidate)) {
      for (String x : partners(y)) {
        paths += !x.equals(candidate) && partners(x).contains(chooser) ? 1 : 0;
      }
    }
    return paths;
  }

  /** Ties of ten years between governments of two tiers, plus one. */
  double pace(Tier ofA, Tier ofB) {
    return 1 + recent.getOrDefault(new Tiers(ofA, ofB), 0);
  }
}
