package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.drivers.Candidate;
import org.gyoryu.analysis.drivers.Contribution;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.drivers.DriverCoefficient;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;

/**
 * Ranks the possible partners of a government, with reasons. Immutable, safe for several threads.
 */
public final class PartnerAdvisor {

  /** What differs less than this between candidates tells none of them apart. */
  private static final double SAME = 1e-9;

  private final DriverModel model;
  private final Portfolios portfolios;
  private final Steps steps;
  private final Precedents precedents;

  /** Of each coefficient, found once: the t distribution takes time. */
  private final List<Estimate> intervals;

  private PartnerAdvisor(DriverModel model, Portfolios portfolios, Steps steps) {
    this.model = model;
    this.portfolios = portfolios;
    this.steps = steps;
    this.precedents = new Precedents(model, portfolios.recent());
    this.intervals = model.coefficients().stream().map(DriverCoefficient::interval).toList();
  }

  /**
   * An advisor on a fitted model.
   *
   * @param portfolios of the same snapshot
   */
  public static PartnerAdvisor of(DriverModel model, Portfolios portfolios) {
    return new PartnerAdvisor(model, portfolios, new Steps(model.snapshot(), portfolios.nearby()));
  }

  /** The same in a changed world. */
  public PartnerAdvisor with(WhatIf change) {
    return change.equals(WhatIf.NOTHING)
        ? this
        : new PartnerAdvisor(model.with(change), portfolios, steps);
  }

  public Snapshot snapshot() {
    return model.snapshot();
  }

  public DriverModel model() {
    return model;
  }

  /**
   * The best partners for a query.
   *
   * @throws IllegalArgumentException if there is no such government on either side
   */
  public Advice advise(PartnerQuery query) {
    Government own = model.snapshot().government(query.governmentId());
    List<Candidate> all = model.candidates(own.id());
    Map<Tiers, double[]> means = means(all);
    List<Ranked> ranked = ranked(query, own, all);
    List<Partner> partners = new ArrayList<>();
    for (int i = 0; i < Math.min(query.top(), ranked.size()); i++) {
      partners.add(partner(i + 1, ranked.get(i), own, query, means));
    }
    return new Advice(
        model.snapshot().id(), model.snapshot().asOf(), own, query, ranked.size(), partners);
  }

  /** The rank of every candidate that fits the query, by its id. */
  public Map<String, Integer> ranks(PartnerQuery query) {
    Government own = model.snapshot().government(query.governmentId());
    Map<String, Integer> ranks = new HashMap<>();
    for (Ranked each : ranked(query, own, model.candidates(own.id()))) {
      ranks.put(each.government().id(), ranks.size() + 1);
    }
    return ranks;
  }

  private record Ranked(Candidate candidate, Government government, double lift) {

    /** Ties a year, times the lift. */
    double rate() {
      return -Math.log1p(-candidate.probability()) * lift;
    }

    double chance() {
      return candidate.chanceOfNext() * lift;
    }
  }

  private List<Ranked> ranked(PartnerQuery query, Government own, List<Candidate> all) {
    GoalLift lift = new GoalLift(portfolios.recent(), query.goal());
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : all) {
      Government other =
          model
              .snapshot()
              .government(own.id().equals(candidate.aId()) ? candidate.bId() : candidate.aId());
      boolean fits =
          query.level().filter(tier -> tier != other.level().tier()).isEmpty()
              && query.region().filter(region -> !region.equals(other.regionCode())).isEmpty();
      if (fits) {
        ranked.add(new Ranked(candidate, other, lift.of(other.id())));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::rate)
            .thenComparingDouble(Ranked::chance)
            .reversed()
            .thenComparing(each -> each.government().id()));
    return ranked;
  }

  /** Mean distance of each contribution over the chooser's candidates of the same tiers. */
  private static Map<Tiers, double[]> means(List<Candidate> candidates) {
    Map<Tiers, double[]> sums = new HashMap<>();
    Map<Tiers, Integer> counts = new HashMap<>();
    for (Candidate candidate : candidates) {
      List<Contribution> contributions = candidate.contributions();
      double[] sum =
          sums.computeIfAbsent(candidate.tiers(), tiers -> new double[contributions.size()]);
      for (int c = 0; c < sum.length; c++) {
        sum[c] += contributions.get(c).distance();
      }
      counts.merge(candidate.tiers(), 1, Integer::sum);
    }
    sums.forEach(
        (tiers, sum) -> {
          for (int c = 0; c < sum.length; c++) {
            sum[c] /= counts.get(tiers);
          }
        });
    return sums;
  }

  private Partner partner(
      int rank, Ranked ranked, Government own, PartnerQuery query, Map<Tiers, double[]> means) {
    Candidate candidate = ranked.candidate();
    boolean chooserIsA = own.id().equals(candidate.aId());
    double[] distances = distances(candidate, means.get(candidate.tiers()));
    return new Partner(
        rank,
        ranked.government(),
        candidate,
        ranked.lift(),
        factor(distances),
        byDriver(distances),
        reasons(candidate, distances, chooserIsA),
        portfolios.nearby().others(own.id(), ranked.government().id()),
        precedents.of(candidate.aId(), candidate.bId(), own.id(), query.goal()),
        steps.between(own, ranked.government()));
  }

  /** Distances from the mean over the chooser's candidates; 0 where nothing tells them apart. */
  private static double[] distances(Candidate candidate, double[] mean) {
    double[] distances = new double[mean.length];
    for (int c = 0; c < mean.length; c++) {
      Contribution contribution = candidate.contributions().get(c);
      double distance = contribution.distance() - mean[c];
      boolean tells = Math.abs(distance * contribution.coefficient().value()) > SAME;
      distances[c] = tells ? distance : 0;
    }
    return distances;
  }

  private Estimate factor(double[] distances) {
    return model.effect(distances).exponential();
  }

  private Map<Driver, Estimate> byDriver(double[] distances) {
    Map<Driver, Estimate> factors = new EnumMap<>(Driver.class);
    List<DriverCoefficient> coefficients = model.coefficients();
    for (Driver driver : Driver.values()) {
      double[] own = new double[distances.length];
      for (int c = 0; c < own.length; c++) {
        own[c] = coefficients.get(c).covariate().driver() == driver ? distances[c] : 0;
      }
      factors.put(driver, factor(own));
    }
    return factors;
  }

  private List<Reason> reasons(Candidate candidate, double[] distances, boolean chooserIsA) {
    ReasonWords words = new ReasonWords(chooserIsA);
    List<Reason> reasons = new ArrayList<>();
    for (int c = 0; c < distances.length; c++) {
      if (distances[c] != 0) {
        Contribution contribution = candidate.contributions().get(c);
        reasons.add(
            new Reason(
                contribution.covariate(),
                words.of(contribution.covariate(), contribution.value()),
                intervals.get(c).times(distances[c])));
      }
    }
    return reasons;
  }
}
