package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.drivers.Candidate;
import org.gyoryu.analysis.drivers.Contribution;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.portfolio.Portfolios;
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

  private PartnerAdvisor(DriverModel model, Portfolios portfolios, Steps steps) {
    this.model = model;
    this.portfolios = portfolios;
    this.steps = steps;
    this.precedents = new Precedents(model, portfolios.recent());
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

  /** Mean effect of each contribution over the chooser's candidates of the same tiers. */
  private static Map<Tiers, double[]> means(List<Candidate> candidates) {
    Map<Tiers, double[]> sums = new HashMap<>();
    Map<Tiers, Integer> counts = new HashMap<>();
    for (Candidate candidate : candidates) {
      List<Contribution> contributions = candidate.contributions();
      double[] sum =
          sums.computeIfAbsent(candidate.tiers(), tiers -> new double[contributions.size()]);
      for (int c = 0; c < sum.length; c++) {
        sum[c] += contributions.get(c).effect();
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
    ReasonWords words = new ReasonWords(chooserIsA);
    double[] mean = means.get(candidate.tiers());
    List<Reason> reasons = new ArrayList<>();
    for (int c = 0; c < mean.length; c++) {
      Contribution contribution = candidate.contributions().get(c);
      double effect = contribution.effect() - mean[c];
      if (Math.abs(effect) > SAME) {
        reasons.add(
            new Reason(
                contribution.covariate(),
                words.of(contribution.covariate(), contribution.value()),
                effect));
      }
    }
    return new Partner(
        rank,
        ranked.government(),
        candidate,
        ranked.lift(),
        reasons,
        portfolios.nearby().others(own.id(), ranked.government().id()),
        precedents.of(candidate.aId(), candidate.bId(), own.id(), query.goal()),
        steps.between(own, ranked.government()));
  }
}
