package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.events.Workers;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Prediction;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;

/** A coordination model with its statistics computed. Not safe for threads. */
public final class PreparedCoordination {
  private final EventHistory history;
  private final StratumPlan plan;
  private final ModelColumns side;
  private final ModelColumns other;
  private final ChoiceDesign design;
  private final Estimation estimation;
  private final CoordinationLikelihood likelihood;

  PreparedCoordination(
      EventHistory history,
      StratumPlan plan,
      ModelColumns side,
      ModelColumns other,
      ChoiceDesign design,
      Workers workers,
      Estimation estimation) {
    this.history = history;
    this.plan = plan;
    this.side = side;
    this.other = other;
    this.design = design;
    this.estimation = estimation;
    this.likelihood =
        new CoordinationLikelihood(design, history.nodes().size(), side, other, workers);
  }

  /**
   * One pair at the time of one event.
   *
   * @param event index of the event
   * @param observed whether this pair agreed then
   * @param probability that the next agreement is theirs
   */
  public record PairProbability(
      int event, int first, int second, boolean observed, double probability) {}

  /** Fits the model. */
  public Fit fit() {
    return CoordinationModel.fit(
        new CoordinationProblem(history, plan, side, other, design, likelihood, estimation),
        estimation);
  }

  /**
   * Simulates one agreement at each of the given times, on top of {@code past}.
   *
   * @param times increasing
   * @param past events that are given; those after the first time enter at their own times
   * @return the given events, marked as not explained, and the simulated ones
   */
  public Events simulate(FitResult fit, Events past, double[] times, long seed) {
    return new Simulator(
            history,
            past,
            design.riskSet(),
            side,
            other,
            design.sideMoments(),
            design.otherMoments(),
            fit.estimates(),
            seed)
        .at(times);
  }

  /** Scores all pairs at risk at a time, with the events before it. */
  public PairScores scores(FitResult fit, double time) {
    return scores(fit, history, time);
  }

  /**
   * Scores all pairs at risk at a time in another history over the same nodes: another past, or
   * covariates as they might be.
   */
  public PairScores scores(FitResult fit, EventHistory otherHistory, double time) {
    Utility first = new Utility(otherHistory, otherHistory.events(), side, design.sideMoments(), 0);
    Utility second =
        new Utility(
            otherHistory,
            otherHistory.events(),
            other,
            design.otherMoments(),
            side == other ? 0 : side.size());
    return PairScores.of(otherHistory, design.riskSet(), first, second, fit.estimates(), time);
  }

  /**
   * Predicts the explained events with coefficients that were fitted elsewhere.
   *
   * @param theta k coefficients
   * @param ks the k of recall at k
   */
  public Prediction predict(double[] theta, int... ks) {
    Prediction.Builder sum = new Prediction.Builder(ks);
    likelihood.forEach(
        (s, terms) -> {
          double[] q = terms.probabilities(s, theta);
          int above = 0;
          int level = 0;
          for (int p = 0; p < s.pairs(); p++) {
            above += q[p] > q[s.observed()] ? 1 : 0;
            level += q[p] == q[s.observed()] ? 1 : 0;
          }
          sum.add(terms.observedLog(s), s.pairs(), above, level);
        });
    return sum.build();
  }

  /** Returns the log-likelihood at given coefficients, [k]. */
  public double logLikelihood(double... theta) {
    return likelihood.at(theta).logLikelihood();
  }

  /** Returns the probabilities of all pairs at all events; as many rows as candidates. */
  public List<PairProbability> probabilities(double... theta) {
    List<PairProbability> all = new ArrayList<>();
    likelihood.forEach(
        (s, terms) -> {
          double[] q = terms.probabilities(s, theta);
          for (int p = 0; p < s.pairs(); p++) {
            all.add(
                new PairProbability(
                    s.event(), s.first()[p], s.second()[p], p == s.observed(), q[p]));
          }
        });
    return all;
  }
}
