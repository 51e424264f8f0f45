package org.gyoryu.events.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.likelihood.Likelihood;
import org.gyoryu.events.likelihood.Ties;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Sampling;
import org.gyoryu.events.riskset.Scope;

/**
 * A relational event model: history, risk set, statistics, likelihood, estimate.
 *
 * <p>With {@link RiskSet#full} the model of Butts (2008), ordinal or interval; with {@link
 * RiskSet#receivers} and {@link RiskSet#senders} the choice and rate of actor-oriented models
 * (Stadtfeld and Block 2017); with {@link RiskSet#hyperedges} the hyperevent model of Lerner and
 * Lomi (2023). For two-sided choice see {@link CoordinationModel}. Immutable.
 *
 * @param ties how simultaneous events share an ordinal likelihood; only BRESLOW for choices and
 *     hyperevents
 * @param from ordinal only: events before this time are past, not explained
 * @param caseWeights weight of each event in the likelihood, by event number; null for all 1
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and never handed out
public record RelationalEventModel(
    RiskSet riskSet,
    Timing timing,
    Ties ties,
    double from,
    double[] caseWeights,
    Estimation estimation,
    Progress progress) {
  private static final Set<Cluster> CLUSTERS_OF_ONE_EVENT =
      EnumSet.of(Cluster.SENDER, Cluster.RECEIVER, Cluster.DYAD);

  /** Checks that the parts fit each other. */
  public RelationalEventModel {
    if (ties != Ties.BRESLOW && riskSet.scope() != Scope.PAIRS) {
      throw new BadInputException(
          "ties " + ties + " with a risk set of " + riskSet.scope(),
          "only risk sets of pairs are shared by simultaneous events: use " + Ties.BRESLOW);
    }
    if (ties != Ties.BRESLOW && CLUSTERS_OF_ONE_EVENT.contains(estimation.cluster())) {
      throw new BadInputException(
          "clusters by " + estimation.cluster() + " with ties " + ties,
          "simultaneous events share a stratum and have no one sender: use "
              + Ties.BRESLOW
              + " or "
              + Cluster.EVENT);
    }
    if (timing instanceof Timing.Interval) {
      if (ties != Ties.BRESLOW || caseWeights != null) {
        throw new BadInputException(
            "interval timing has no tie rule and no case weights", "leave them out");
      }
      if (from != Double.NEGATIVE_INFINITY) {
        throw new BadInputException(
            "interval timing that explains events from " + from + " on",
            "let the observation start there, and mark earlier events as ones that only change the"
                + " state");
      }
      if (CLUSTERS_OF_ONE_EVENT.contains(estimation.cluster())) {
        throw new BadInputException(
            "clusters by " + estimation.cluster() + " with interval timing",
            "all pairs wait together and have no one sender: use " + Cluster.EVENT);
      }
      if (riskSet.scope() != Scope.PAIRS && riskSet.scope() != Scope.SENDERS) {
        throw new BadInputException(
            "interval timing of " + riskSet.scope(), "use pairs, or the rate of senders");
      }
      if (riskSet.sampling() instanceof Sampling.Uniform u && !u.weighted()) {
        throw new BadInputException(
            "interval timing with unweighted controls", "use sampledWeighted(...)");
      }
    }
    caseWeights = caseWeights == null ? null : caseWeights.clone();
    checkWeights(caseWeights);
  }

  static void checkWeights(double[] weights) {
    for (int e = 0; weights != null && e < weights.length; e++) {
      if (!(weights[e] >= 0 && weights[e] < Double.POSITIVE_INFINITY)) {
        throw BadInputException.ofEvent(
            e,
            "case weight " + weights[e] + " of event " + e,
            "give finite weights that are not negative; 0 leaves an event unexplained");
      }
    }
  }

  /** Returns the ordinal model of a risk set. */
  public static RelationalEventModel ordinal(RiskSet riskSet) {
    return new RelationalEventModel(
        riskSet,
        new Timing.Ordinal(),
        Ties.BRESLOW,
        Double.NEGATIVE_INFINITY,
        null,
        Estimation.standard(),
        Progress.NONE);
  }

  /** Returns the interval model of a risk set, observed from {@code start} to {@code end}. */
  public static RelationalEventModel interval(RiskSet riskSet, double start, double end) {
    return new RelationalEventModel(
        riskSet,
        new Timing.Interval(start, end),
        Ties.BRESLOW,
        Double.NEGATIVE_INFINITY,
        null,
        Estimation.standard(),
        Progress.NONE);
  }

  /** Returns a copy with another rule for simultaneous events. */
  public RelationalEventModel withTies(Ties other) {
    return new RelationalEventModel(
        riskSet, timing, other, from, caseWeights, estimation, progress);
  }

  /** Returns a copy that explains only the events at or after a time. */
  public RelationalEventModel explainingFrom(double time) {
    return new RelationalEventModel(riskSet, timing, ties, time, caseWeights, estimation, progress);
  }

  /** Returns a copy in which event e counts {@code weights[e]} times in the likelihood. */
  public RelationalEventModel withCaseWeights(double... weights) {
    return new RelationalEventModel(riskSet, timing, ties, from, weights, estimation, progress);
  }

  /** Returns a copy with other settings of the estimation. */
  public RelationalEventModel with(Estimation other) {
    return new RelationalEventModel(riskSet, timing, ties, from, caseWeights, other, progress);
  }

  /** Returns a copy that tells how far it is. */
  public RelationalEventModel with(Progress other) {
    return new RelationalEventModel(riskSet, timing, ties, from, caseWeights, estimation, other);
  }

  /** Returns the weights, or null. */
  @Override
  public double[] caseWeights() {
    return caseWeights == null ? null : caseWeights.clone();
  }

  /**
   * Fits the model.
   *
   * @param effects at least one, with distinct names
   * @throws BadInputException if history, risk set and effects do not fit each other
   */
  public Fit fit(EventHistory history, List<Effect> effects) {
    return prepare(history, effects).fit();
  }

  /** Computes the statistics of the model once, for fits and diagnostics on the same rows. */
  public PreparedModel prepare(EventHistory history, List<Effect> effects) {
    return PreparedModel.of(this, history, effects);
  }

  Likelihood likelihood() {
    if (timing instanceof Timing.Interval) {
      return Likelihood.INTERVAL;
    }
    return switch (ties) {
      case BRESLOW -> Likelihood.BRESLOW;
      case EFRON -> Likelihood.EFRON;
      case EXACT -> Likelihood.EXACT;
    };
  }

  /** How rates change while nothing happens; ordinal models do not ask. */
  Drift drift(EventHistory history, List<Effect> effects) {
    return Drift.of(effects, history, (Timing.Interval) timing);
  }

  StratumPlan plan(EventHistory history, List<Effect> effects) {
    if (caseWeights != null && caseWeights.length != history.events().size()) {
      throw new BadInputException(
          caseWeights.length + " case weights for " + history.events().size() + " events",
          "give one for each event, explained or not");
    }
    return timing instanceof Timing.Interval window
        ? StratumPlan.interval(history, window, drift(history, effects))
        : StratumPlan.ordinal(history.events(), ties != Ties.BRESLOW, from);
  }
}
