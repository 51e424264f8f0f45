package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Snapshot;

/**
 * The choice model of the whole span as of the day of a snapshot: it ranks the pairs that have no
 * formal tie yet. For a model as of an earlier day fit it to a {@link PastSnapshot}. Immutable,
 * safe for use by several threads.
 */
public final class DriverModel {

  /** Years ahead that {@link Candidate#probability()} speaks of. */
  public static final int HORIZON_YEARS = 5;

  private static final int PACE_YEARS = 10;

  private final Snapshot snapshot;
  private final ChoiceModel model;
  private final Network network;
  private final Map<Tiers, Double> yearly;
  private final Map<Tiers, OpenPairs> open;

  private DriverModel(
      Snapshot snapshot, ChoiceModel model, Network network, Map<Tiers, Double> yearly) {
    this.snapshot = snapshot;
    this.model = model;
    this.network = network;
    this.yearly = Map.copyOf(yearly);
    this.open = OpenPairs.of(model, network, PairSpace.day(snapshot.asOf()));
  }

  /**
   * Fits the model; empty if fewer than thirty ties can be explained.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Optional<DriverModel> fit(Snapshot snapshot, Settings settings, Progress progress) {
    TieDates dates = TieDates.of(snapshot, settings.imputations(), settings.seed());
    Covariates covariates = Covariates.of(snapshot, CovariateOptions.standard());
    progress.at(0.1);
    Optional<ChoiceModel> model =
        WholeSpan.fit(snapshot, covariates, dates, settings, progress.between(0.1, 0.9));
    if (model.isEmpty()) {
      return Optional.empty();
    }
    TieHistory history = TieHistory.of(snapshot, covariates.space(), dates, 0, i -> true);
    return Optional.of(
        new DriverModel(
            snapshot,
            model.get(),
            history.network(covariates),
            yearly(snapshot, covariates.space(), dates)));
  }

  /** Ties a year of the last ten years by tiers, on average over the versions. */
  private static Map<Tiers, Double> yearly(Snapshot snapshot, PairSpace space, TieDates dates) {
    Map<Tiers, Double> counts = new HashMap<>();
    int since = snapshot.asOf().getYear() - PACE_YEARS;
    for (int i = 0; i < dates.size(); i++) {
      int tie = i;
      double recent =
          IntStream.range(0, dates.versions()).filter(v -> dates.year(tie, v) > since).count();
      Tiers tiers =
          space.tiers(space.a().number(dates.tie(i).aId()), space.b().number(dates.tie(i).bId()));
      counts.merge(tiers, recent / dates.versions() / PACE_YEARS, Double::sum);
    }
    return counts;
  }

  /** The same coefficients in a changed world. */
  public DriverModel with(WhatIf change) {
    Snapshot changed = change.applied(snapshot);
    Covariates covariates =
        model
            .covariates()
            .with(changed, model.covariates().options().withoutPolicies(change.policiesOff()));
    return new DriverModel(snapshot, model.on(covariates), network, yearly);
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public Covariates covariates() {
    return model.covariates();
  }

  /** The coefficients of the covariates that vary. */
  public List<DriverCoefficient> coefficients() {
    return model.coefficients();
  }

  /**
   * A sum of effects with its 95 % interval, from the joint normal law of the coefficients.
   *
   * @param distances [coefficients] in standard deviations, in the order of {@link #coefficients()}
   */
  public Estimate effect(double[] distances) {
    return model.effect(distances);
  }

  /** The ties that stand. */
  public Network network() {
    return network.copy();
  }

  /**
   * All possible partners of a government without a formal tie with it, most likely first; those of
   * equal chance by id. Partners of the third tier are left out, for they are not listed in full.
   *
   * @param governmentId of either side
   * @throws IllegalArgumentException if the snapshot has no such government
   */
  public List<Candidate> candidates(String governmentId) {
    PairSpace space = covariates().space();
    boolean isOfA = space.a().find(governmentId).isPresent();
    int own = isOfA ? space.a().number(governmentId) : space.b().number(governmentId);
    int others = isOfA ? space.b().size() : space.a().size();
    List<Candidate> candidates = new ArrayList<>();
    for (int other = 0; other < others; other++) {
      int a = isOfA ? own : other;
      int b = isOfA ? other : own;
      if (isOpen(a, b) && isListed(space, isOfA, other)) {
        candidates.add(candidate(a, b));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::probability)
            .thenComparingDouble(Candidate::chanceOfNext)
            .reversed()
            .thenComparing(c -> c.aId() + c.bId()));
    return candidates;
  }

  /** The log of the relative chance of any pair, by the estimated coefficients. */
  public Attraction attraction() {
    return new Attraction(model, model.beta());
  }

  /** The same by coefficients drawn from their normal law: the uncertainty of the estimate. */
  public Attraction drawnAttraction(SplittableRandom random) {
    return new Attraction(model, model.draw(random));
  }

  private static boolean isListed(PairSpace space, boolean isOfA, int other) {
    Tiers tiers =
        isOfA
            ? new Tiers(org.gyoryu.model.Tier.PROVINCE, space.b().tier(other))
            : new Tiers(space.a().tier(other), org.gyoryu.model.Tier.PROVINCE);
    return tiers.isExplained();
  }

  private boolean isOpen(int a, int b) {
    return !network.isTied(a, b)
        && covariates().space().isPossible(a, b, PairSpace.day(snapshot.asOf()));
  }

  /**
   * One pair as the model sees it; empty if the two are tied, or cannot be.
   *
   * @param aId government of side a
   * @param bId government of side b
   */
  public Optional<Candidate> candidate(String aId, String bId) {
    int a = covariates().space().a().number(aId);
    int b = covariates().space().b().number(bId);
    return isOpen(a, b) ? Optional.of(candidate(a, b)) : Optional.empty();
  }

  private Candidate candidate(int a, int b) {
    PairSpace space = covariates().space();
    double[] values = new double[covariates().size()];
    covariates().fill(a, b, PairSpace.day(snapshot.asOf()), network, values);
    Tiers tiers = space.tiers(a, b);
    OpenPairs among = open.getOrDefault(tiers, OpenPairs.NONE);
    double chance = among.chance(model.index(values, model.beta()));
    double expected = HORIZON_YEARS * yearly.getOrDefault(tiers, 0.0) * chance;
    return new Candidate(
        space.a().government(a).id(),
        space.b().government(b).id(),
        tiers,
        chance,
        -Math.expm1(-expected),
        contributions(values, among));
  }

  private List<Contribution> contributions(double[] values, OpenPairs among) {
    int[] active = model.scale().active();
    List<Contribution> contributions = new ArrayList<>();
    for (int c = 0; c < active.length; c++) {
      DriverCoefficient coefficient = model.coefficients().get(c);
      double z = model.scale().apply(active[c], values[active[c]]);
      contributions.add(new Contribution(coefficient, values[active[c]], z - among.mean(c)));
    }
    return contributions;
  }
}
