package org.gyoryu.analysis.mechanisms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Affiliations;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.model.Membership;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/** The two-mode network of governments of the two sides and mechanisms. */
final class MemberNetwork {

  private final List<MechanismHistory> histories;
  private final List<String> a;
  private final List<String> b;

  MemberNetwork(List<MechanismHistory> histories, Snapshot snapshot) {
    this.histories = histories;
    TreeSet<String> ofA = new TreeSet<>();
    TreeSet<String> ofB = new TreeSet<>();
    for (MechanismHistory history : histories) {
      for (Membership member : history.members()) {
        Optional<String> id = member.governmentId();
        if (id.isPresent() && member.country().equals(snapshot.sides().a())) {
          ofA.add(id.get());
        }
        if (id.isPresent() && member.country().equals(snapshot.sides().b())) {
          ofB.add(id.get());
        }
      }
    }
    this.a = List.copyOf(ofA);
    this.b = List.copyOf(ofB);
  }

  List<String> governments() {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /** The network as it stood in a year: the governments of both sides that had joined anything. */
  Affiliations in(int year, List<String> governments) {
    Map<String, Integer> place = places(governments);
    List<List<Integer>> circles = new ArrayList<>();
    for (MechanismHistory history : histories) {
      List<Integer> circle =
          history.members().stream()
              .filter(member -> history.isMember(member, year))
              .map(Membership::governmentId)
              .flatMap(Optional::stream)
              .filter(place::containsKey)
              .map(place::get)
              .distinct()
              .toList();
      if (!circle.isEmpty()) {
        circles.add(circle);
      }
    }
    return Affiliations.of(governments.size(), circles);
  }

  /** Governments that belonged to a mechanism in a year. */
  List<String> members(int year) {
    TreeSet<String> members = new TreeSet<>();
    for (MechanismHistory history : histories) {
      history.members().stream()
          .filter(member -> history.isMember(member, year))
          .map(Membership::governmentId)
          .flatMap(Optional::stream)
          .forEach(members::add);
    }
    members.retainAll(governments());
    return List.copyOf(members);
  }

  private static Map<String, Integer> places(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    return places;
  }

  /**
   * Whether members of one mechanism are tied more often than chance.
   *
   * @param tied pairs that share a mechanism and are tied
   * @param expected the same in permuted tables, with their 95 % range
   * @param p one-sided
   */
  record CoMembership(int pairs, int tied, Estimate expected, double p) {}

  /** Holds the observed number against tables with the same sums, permuted within each side. */
  CoMembership coMembership(Snapshot snapshot, Settings settings) {
    List<List<Integer>> circlesA = new ArrayList<>();
    List<List<Integer>> circlesB = new ArrayList<>();
    Map<String, Integer> placeA = places(a);
    Map<String, Integer> placeB = places(b);
    for (MechanismHistory history : histories) {
      circlesA.add(circle(history, placeA));
      circlesB.add(circle(history, placeB));
    }
    boolean[][] tied = new boolean[a.size()][b.size()];
    for (Tie tie : snapshot.formalTies()) {
      Integer i = placeA.get(tie.aId());
      Integer j = placeB.get(tie.bId());
      if (i != null && j != null) {
        tied[i][j] = true;
      }
    }
    Affiliations tableA = Affiliations.of(a.size(), circlesA);
    Affiliations tableB = Affiliations.of(b.size(), circlesB);
    int[] observed = count(tableA, tableB, tied);
    double[][] permuted =
        Replicates.run(
            Draws.seed(settings.seed(), "co-membership"),
            settings.replicates(),
            settings.threads(),
            (r, random) ->
                new double[] {count(tableA.shuffled(random), tableB.shuffled(random), tied)[1]});
    double[] counts = Replicates.column(permuted, 0);
    double mean = Arrays.stream(counts).average().orElse(Double.NaN);
    long reached = Arrays.stream(counts).filter(count -> count >= observed[1]).count();
    return new CoMembership(
        observed[0],
        observed[1],
        Intervals.percentile(mean, counts),
        (reached + 1.0) / (counts.length + 1));
  }

  private static List<Integer> circle(MechanismHistory history, Map<String, Integer> places) {
    return history.members().stream()
        .map(Membership::governmentId)
        .flatMap(Optional::stream)
        .filter(places::containsKey)
        .map(places::get)
        .distinct()
        .toList();
  }

  /** Pairs that share a mechanism, and those of them that are tied. */
  private static int[] count(Affiliations a, Affiliations b, boolean[][] tied) {
    int[] counts = new int[2];
    for (int i = 0; i < a.members(); i++) {
      for (int j = 0; j < b.members(); j++) {
        if (share(a, i, b, j)) {
          counts[0]++;
          counts[1] += tied[i][j] ? 1 : 0;
        }
      }
    }
    return counts;
  }

  private static boolean share(Affiliations a, int i, Affiliations b, int j) {
    for (int circle = 0; circle < a.circles(); circle++) {
      if (a.belongs(circle, i) && b.belongs(circle, j)) {
        return true;
      }
    }
    return false;
  }
}
