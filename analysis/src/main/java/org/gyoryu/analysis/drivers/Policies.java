package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Link;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;

/** Programmes that name regions, by kind, and consulates. */
final class Policies implements CovariateGroup {

  private static final int FEWEST_OF_A_KIND = 3;
  private static final String OTHER = "other";
  private static final double DAYS_A_YEAR = 365.25;

  private final List<Covariate> covariates = new ArrayList<>();
  private final List<List<Aimed>> kinds = new ArrayList<>();
  private final double halfLifeDays;
  private final boolean fades;
  private final List<List<int[]>> consulatesOfA = new ArrayList<>();
  private final List<List<int[]>> consulatesOfB = new ArrayList<>();

  /**
   * A programme.
   *
   * @param onA whether it aims at each government of side a
   * @param onB likewise of side b
   */
  @SuppressWarnings("ArrayRecordComponent") // shared within this class only
  private record Aimed(int from, int sign, boolean[] onA, boolean[] onB) {}

  Policies(Snapshot snapshot, PairSpace space, CovariateOptions options) {
    halfLifeDays = options.programmeHalfLifeYears() * DAYS_A_YEAR;
    fades = Double.isFinite(halfLifeDays);
    Map<String, List<Policy>> byKind =
        targeted(snapshot).stream()
            .collect(Collectors.groupingBy(Policy::kind, TreeMap::new, Collectors.toList()));
    List<Policy> others = new ArrayList<>();
    byKind.forEach(
        (kind, policies) -> {
          if (policies.size() < FEWEST_OF_A_KIND) {
            others.addAll(policies);
          } else {
            add(kind, policies, space, options);
          }
        });
    if (!others.isEmpty()) {
      add(OTHER, others, space, options);
    }
    covariates.add(
        new Covariate("consulate", Driver.POLICY, Text.of("영사관 소재", "领事馆所在", "consulates")));
    consulates(snapshot, space);
  }

  /** The policies that count here: with a sign, a date up to now, and regions. */
  static List<Policy> targeted(Snapshot snapshot) {
    return snapshot.policies().stream()
        .filter(policy -> policy.sign() != 0 && !policy.regionIds().isEmpty())
        .filter(policy -> policy.date().isKnown())
        .filter(policy -> !policy.date().earliest().isAfter(snapshot.asOf()))
        .toList();
  }

  private void add(String kind, List<Policy> policies, PairSpace space, CovariateOptions options) {
    covariates.add(
        new Covariate(
            "programme-" + kind.replace('_', '-'), Driver.POLICY, PolicyKinds.programme(kind)));
    kinds.add(
        policies.stream()
            .filter(policy -> !options.withoutPolicies().contains(policy.id()))
            .map(policy -> aimed(policy, space))
            .toList());
  }

  private static Aimed aimed(Policy policy, PairSpace space) {
    return new Aimed(
        PairSpace.day(policy.date().earliest()),
        policy.sign(),
        aimed(policy.regionIds(), space.a()),
        aimed(policy.regionIds(), space.b()));
  }

  private static boolean[] aimed(Collection<String> regions, PairSpace.Side side) {
    boolean[] on = new boolean[side.size()];
    for (String region : regions) {
      int target = side.find(region).orElse(-1);
      for (int i = 0; target >= 0 && i < on.length; i++) {
        on[i] |= side.contains(target, i);
      }
    }
    return on;
  }

  private void consulates(Snapshot snapshot, PairSpace space) {
    for (int i = 0; i < space.a().size(); i++) {
      consulatesOfB.add(new ArrayList<>());
    }
    for (int i = 0; i < space.b().size(); i++) {
      consulatesOfA.add(new ArrayList<>());
    }
    for (Link link : snapshot.links()) {
      if (link.kind().equals("consulate")) {
        int[] span = {
          link.from().isKnown() ? PairSpace.day(link.from().earliest()) : Integer.MIN_VALUE,
          link.to().isKnown() ? PairSpace.day(link.to().latest()) : Integer.MAX_VALUE
        };
        link.bId()
            .filter(id -> link.aId().isEmpty())
            .map(space.b()::find)
            .ifPresent(at -> at.ifPresent(b -> consulatesOfA.get(space.b().unit(b)).add(span)));
        link.aId()
            .filter(id -> link.bId().isEmpty())
            .map(space.a()::find)
            .ifPresent(at -> at.ifPresent(a -> consulatesOfB.get(space.a().unit(a)).add(span)));
      }
    }
    for (int i = 0; i < space.a().size(); i++) {
      consulatesOfB.set(i, consulatesOfB.get(space.a().unit(i)));
    }
    for (int i = 0; i < space.b().size(); i++) {
      consulatesOfA.set(i, consulatesOfA.get(space.b().unit(i)));
    }
  }

  @Override
  public List<Covariate> covariates() {
    return List.copyOf(covariates);
  }

  @Override
  public void fill(int a, int b, int day, Network network, double[] x, int at) {
    for (int k = 0; k < kinds.size(); k++) {
      double promoting = 0;
      double hindering = 0;
      for (Aimed programme : kinds.get(k)) {
        if (programme.from <= day && (programme.onA[a] || programme.onB[b])) {
          double weight = fades ? Math.pow(2, -(day - programme.from) / halfLifeDays) : 1;
          promoting += programme.sign > 0 ? weight : 0;
          hindering += programme.sign < 0 ? weight : 0;
        }
      }
      x[at + k] = Math.log1p(promoting) - Math.log1p(hindering);
    }
    x[at + kinds.size()] =
        Math.log1p(open(consulatesOfA.get(b), day) + open(consulatesOfB.get(a), day));
  }

  private static int open(List<int[]> spans, int day) {
    int open = 0;
    for (int[] span : spans) {
      open += span[0] <= day && day <= span[1] ? 1 : 0;
    }
    return open;
  }
}
