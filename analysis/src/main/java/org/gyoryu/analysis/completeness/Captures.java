package org.gyoryu.analysis.completeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Country;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Source;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;

/**
 * How often ties were seen.
 *
 * @param byA number named by pages of the first side
 * @param byB number named by pages of the second side
 * @param byBoth number named by pages of both
 * @param seen number named by any page
 * @param once number named by one publisher only
 * @param twice number named by exactly two publishers
 * @param publishers number of publishers
 */
record Captures(int byA, int byB, int byBoth, int seen, int once, int twice, int publishers) {

  static Captures of(Snapshot snapshot, Predicate<Tie> which) {
    Map<String, Claim> claims = new HashMap<>();
    snapshot.claims().forEach(claim -> claims.put(claim.id(), claim));
    Set<String> publishers = new HashSet<>();
    int[] count = new int[6];
    for (Tie tie : snapshot.formalTies()) {
      if (!which.test(tie)) {
        continue;
      }
      Set<String> own = new HashSet<>();
      Set<Country> countries = new HashSet<>();
      for (Source source : sources(tie, claims, snapshot)) {
        own.add(source.publisher());
        source.country().ifPresent(countries::add);
      }
      publishers.addAll(own);
      boolean a = countries.contains(snapshot.sides().a());
      boolean b = countries.contains(snapshot.sides().b());
      tally(count, a, b, own.size());
    }
    return new Captures(
        count[0], count[1], count[2], count[3], count[4], count[5], publishers.size());
  }

  private static void tally(int[] count, boolean a, boolean b, int publishers) {
    count[0] += a ? 1 : 0;
    count[1] += b ? 1 : 0;
    count[2] += a && b ? 1 : 0;
    count[3]++;
    count[4] += publishers == 1 ? 1 : 0;
    count[5] += publishers == 2 ? 1 : 0;
  }

  private static List<Source> sources(Tie tie, Map<String, Claim> claims, Snapshot snapshot) {
    return tie.stages().stream()
        .filter(stage -> stage.kind().isFormal())
        .map(Stage::claimsFor)
        .flatMap(List::stream)
        .map(id -> Optional.ofNullable(claims.get(id)))
        .flatMap(Optional::stream)
        .map(claim -> Optional.ofNullable(snapshot.sources().get(claim.sourceId())))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Number named by pages of one of the two sides. */
  int byEither() {
    return byA + byB - byBoth;
  }
}
