package org.gyoryu.events.riskset;

import org.gyoryu.events.BadInputException;

/**
 * Which events could happen at a time; the observed one must be among them.
 *
 * <p>Only nodes that are present take part, and no node with itself. In two-mode histories the
 * sender is of the first mode and the receiver of the second.
 *
 * @param withoutTie only pairs that had no event before, state events included
 * @param filter pairs that the user allows
 */
public record RiskSet(Scope scope, Sampling sampling, boolean withoutTie, PairFilter filter) {
  /** Keeps or drops a pair at a time; must be safe for threads. */
  @FunctionalInterface
  public interface PairFilter {
    /** Every pair at every time. */
    PairFilter ALL = (i, j, t) -> true;

    /** Says whether the event from i to j could happen at time {@code t}. */
    boolean at(int i, int j, double t);
  }

  /** Checks that the parts fit each other. */
  public RiskSet {
    if (scope == Scope.SENDERS && (withoutTie || filter != PairFilter.ALL)) {
      throw new BadInputException(
          "a risk set of senders has no pairs to filter", "filter the nodes by their presence");
    }
    if (scope == Scope.HYPER_SIZE || scope == Scope.HYPER_SENDER_AND_SIZE) {
      if (sampling instanceof Sampling.Full) {
        throw new BadInputException(
            "a full risk set of hyperevents has exponentially many members",
            "sample it: RiskSet.hyperedges(Scope.HYPER_SIZE, 100, seed)");
      }
      if (withoutTie || filter != PairFilter.ALL) {
        throw new BadInputException(
            "hyperevents have no pair filter", "filter the nodes by their presence");
      }
    }
  }

  /** All pairs. */
  public static RiskSet full() {
    return new RiskSet(Scope.PAIRS, new Sampling.Full(), false, PairFilter.ALL);
  }

  /** All receivers of the observed sender: the choice model of actor-oriented models. */
  public static RiskSet receivers() {
    return new RiskSet(Scope.RECEIVERS, new Sampling.Full(), false, PairFilter.ALL);
  }

  /** All senders: the rate model of actor-oriented models; effects of the sender alone. */
  public static RiskSet senders() {
    return new RiskSet(Scope.SENDERS, new Sampling.Full(), false, PairFilter.ALL);
  }

  /** Hyperevents like the observed one, HYPER_SIZE or HYPER_SENDER_AND_SIZE; sampled. */
  public static RiskSet hyperedges(Scope scope, int controls, long seed) {
    return new RiskSet(scope, new Sampling.Uniform(controls, seed, false), false, PairFilter.ALL);
  }

  /** Samples {@code controls} non-events per event uniformly without replacement. */
  public RiskSet sampled(int controls, long seed) {
    return new RiskSet(scope, new Sampling.Uniform(controls, seed, false), withoutTie, filter);
  }

  /** As {@link #sampled}, and weights each control by the number of non-events it stands for. */
  public RiskSet sampledWeighted(int controls, long seed) {
    return new RiskSet(scope, new Sampling.Uniform(controls, seed, true), withoutTie, filter);
  }

  /** Samples with another seed, if it samples. */
  public RiskSet seeded(long seed) {
    return sampling instanceof Sampling.Uniform u
        ? new RiskSet(
            scope, new Sampling.Uniform(u.controls(), seed, u.weighted()), withoutTie, filter)
        : this;
  }

  /** Looks at all candidates again. */
  public RiskSet unsampled() {
    return new RiskSet(scope, new Sampling.Full(), withoutTie, filter);
  }

  /** Keeps only pairs that had no event before. */
  public RiskSet onlyWithoutTie() {
    return new RiskSet(scope, sampling, true, filter);
  }

  /** Keeps only the pairs that the filter allows. */
  public RiskSet where(PairFilter allowed) {
    return new RiskSet(scope, sampling, withoutTie, allowed);
  }
}
