package org.gyoryu.events.model;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.events.Workers;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.history.EventHistory;

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

  /** Returns the log-likelihood at given coefficients, [k]. */
  public double logLikelihood(double... theta) {
    return likelihood.at(theta).logLikelihood();
  }

  /** Returns the probabilities of all pairs at all events; as many rows as candidates. */
  public List<PairProbability> probabilities(double... theta) {
    List<PairProbability> all = new ArrayList<>();
    likelihood.forEach(
        theta,
        false,
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
