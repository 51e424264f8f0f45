package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import net.sf.geographiclib.Geodesic;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.DiplomacyRule;
import org.gyoryu.model.Government;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Policy;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;

/**
 * Worlds whose drivers are known: every tie is drawn with the chance exp(utility) among all pairs,
 * where utility is the sum of weights of geography (minus log distance), ethnicity (log people per
 * thousand) and policy (programmes in force), each on the scale of one deviation or so.
 */
public final class DriverWorld {

  private static final int FIRST = 1992;
  private static final int LAST = 2025;
  private static final int PROVINCES = 24;
  private static final int CITIES = 6;

  private DriverWorld() {}

  /** The weight of each driver in a year. */
  public record Weights(double geography, double ethnicity, double policy) {}

  /** Geography and ethnicity until 2007, policy from 2008 on. */
  public static Snapshot policyTakesOver(long seed) {
    return policyTakesOver(seed, 2.2);
  }

  /**
   * The same with another force of policy.
   *
   * @param policy weight of the programmes from 2008 on
   */
  public static Snapshot policyTakesOver(long seed, double policy) {
    return of(seed, year -> year < 2008 ? new Weights(1.2, 0.8, 0) : new Weights(0.2, 0.1, policy));
  }

  /** Geography and ethnicity at all times. */
  public static Snapshot policyNeverMatters(long seed) {
    return of(seed, year -> new Weights(1.2, 0.8, 0));
  }

  /** Geography and ethnicity until 2007, then hardly any of them, and policy never. */
  public static Snapshot geographyFades(long seed) {
    return of(seed, year -> year < 2008 ? new Weights(1.2, 0.8, 0) : new Weights(0.2, 0.1, 0));
  }

  private static Snapshot of(long seed, IntFunction<Weights> weights) {
    SplittableRandom random = new SplittableRandom(seed);
    Snapshot base =
        new SyntheticSnapshot(seed).size(PROVINCES, CITIES).ties(0).withoutMechanisms().build();
    List<Government> ofA = governments(base, true);
    List<Government> ofB = governments(base, false);
    double[] kin = new double[PROVINCES];
    List<Indicator> indicators = new ArrayList<>(base.indicators());
    for (int p = 0; p < PROVINCES; p++) {
      kin[p] = Math.exp(1.5 * gaussian(random));
      String id = "XB-%02d".formatted(p);
      double people = kin[p] / 1000 * base.government(id).population().getAsLong();
      indicators.add(new Indicator(id, "people", 2000, people, "persons", "synthetic"));
    }
    List<Policy> policies = policies(random);
    List<Tie> ties = ties(random, ofA, ofB, kin, policies, weights);
    return new Snapshot(
        base.id(),
        base.asOf(),
        new Sides(SyntheticSnapshot.A, SyntheticSnapshot.B, Set.of("people"), Set.of()),
        base.levels(),
        base.regions(),
        base.governments(),
        base.sources(),
        base.claims(),
        ties,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        policies,
        indicators,
        List.of(),
        List.of(),
        0);
  }

  private static List<Government> governments(Snapshot base, boolean ofA) {
    return base.governments().values().stream()
        .filter(g -> g.country().equals(ofA ? SyntheticSnapshot.A : SyntheticSnapshot.B))
        .sorted((x, y) -> x.id().compareTo(y.id()))
        .toList();
  }

  private static double gaussian(SplittableRandom random) {
    return org.gyoryu.analysis.stats.Draws.normal(random);
  }

  /** Eight programmes between 1994 and 2012, each for three random provinces. */
  private static List<Policy> policies(SplittableRandom random) {
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Set<String> regions = new HashSet<>();
      while (regions.size() < 3) {
        regions.add("XB-%02d".formatted(random.nextInt(PROVINCES)));
      }
      policies.add(
          new Policy(
              "P" + i,
              PartialDate.ofYear(i < 6 ? 1994 + 2 * i : 2000 + i),
              "XB",
              Names.of("정책 " + i, "政策 " + i, "Programme " + i),
              "regional_development",
              1,
              regions.stream().sorted().toList(),
              "S00000"));
    }
    return policies;
  }

  private static List<Tie> ties(
      SplittableRandom random,
      List<Government> ofA,
      List<Government> ofB,
      double[] kin,
      List<Policy> policies,
      IntFunction<Weights> weights) {
    Set<String> taken = new HashSet<>();
    List<Tie> ties = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      double[] utility = new double[ofA.size() * ofB.size()];
      for (int i = 0; i < utility.length; i++) {
        Government b = ofB.get(i % ofB.size());
        int province = Integer.parseInt(b.id().substring(3, 5));
        utility[i] =
            weights.apply(year).geography * -2.5 * Math.log(km(ofA.get(i / ofB.size()), b) / 1_000)
                + weights.apply(year).ethnicity * Math.log1p(kin[province])
                + weights.apply(year).policy * programmes(policies, b.id().substring(0, 5), year);
      }
      for (int n = 0; n < 14; n++) {
        int pick = pick(random, utility);
        utility[pick] = Double.NEGATIVE_INFINITY;
        Government a = ofA.get(pick / ofB.size());
        Government b = ofB.get(pick % ofB.size());
        if (taken.add(Tie.id(a.id(), b.id()))) {
          ties.add(tie(a, b, date(random, year)));
        }
      }
    }
    ties.sort((x, y) -> x.id().compareTo(y.id()));
    return ties;
  }

  private static double programmes(List<Policy> policies, String province, int year) {
    long inForce =
        policies.stream()
            .filter(policy -> policy.date().year() < year && policy.regionIds().contains(province))
            .count();
    return 2 * Math.log1p((double) inForce);
  }

  private static PartialDate date(SplittableRandom random, int year) {
    double draw = random.nextDouble();
    if (draw < 0.1) {
      return PartialDate.UNKNOWN;
    }
    return draw < 0.3
        ? PartialDate.ofYear(year)
        : new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static int pick(SplittableRandom random, double[] utility) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double u : utility) {
      largest = Math.max(largest, u);
    }
    double total = 0;
    for (double u : utility) {
      total += Math.exp(u - largest);
    }
    double place = random.nextDouble() * total;
    int i = 0;
    while (i < utility.length - 1 && place >= Math.exp(utility[i] - largest)) {
      place -= Math.exp(utility[i++] - largest);
    }
    return i;
  }

  private static double km(Government a, Government b) {
    Coordinates from = a.place().orElseThrow();
    Coordinates to = b.place().orElseThrow();
    return Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude())
            .s12
        / 1000;
  }

  private static Tie tie(Government a, Government b, PartialDate date) {
    return new Tie(
        Tie.id(a.id(), b.id()),
        a.id(),
        b.id(),
        List.of(
            new Stage(
                TieKind.SISTER,
                date,
                Optional.empty(),
                SettlingReason.ONLY_ONE,
                0.9,
                0.9,
                List.of(),
                List.of())),
        List.of(),
        List.of(),
        PartialDate.UNKNOWN,
        0,
        TieStatus.UNKNOWN,
        DiplomacyRule.DEFAULT.type(a, b, km(a, b)),
        km(a, b),
        0.9);
  }
}
