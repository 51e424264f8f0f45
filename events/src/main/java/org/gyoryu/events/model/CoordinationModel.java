package org.gyoryu.events.model;

import java.util.List;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Progress;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Estimator;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Sampling;
import org.gyoryu.events.riskset.Scope;

/**
 * Two-sided choice of agreements (Stadtfeld, Hollway and Block 2017): the next pair to agree is {i,
 * j} with a probability proportional to p(i to j) p(j to i), each a multinomial choice with
 * utilities theta'x.
 *
 * <p>Events are undirected. In an effect the sender is the one who chooses and the receiver the
 * alternative; what is the same for all alternatives, such as a covariate of the sender, cancels.
 * In two modes each side has effects and coefficients of its own. Immutable.
 *
 * @param riskSet of pairs, not sampled
 * @param from events before this time are past, not explained
 * @param caseWeights weight of each event in the likelihood, by event number; null for all 1
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record CoordinationModel(
    RiskSet riskSet, double from, double[] caseWeights, Estimation estimation, Progress progress) {

  /** Refuses sampled risk sets and choices. */
  public CoordinationModel {
    if (riskSet.scope() != Scope.PAIRS || !(riskSet.sampling() instanceof Sampling.Full)) {
      throw new BadInputException(
          "a coordination model over a risk set of " + riskSet.scope() + ", " + riskSet.sampling(),
          "the probabilities are normalised over all pairs: use RiskSet.full()");
    }
    caseWeights = caseWeights == null ? null : caseWeights.clone();
    RelationalEventModel.checkWeights(caseWeights);
  }

  /** Returns the model over a risk set of pairs. */
  public static CoordinationModel of(RiskSet riskSet) {
    return new CoordinationModel(
        riskSet, Double.NEGATIVE_INFINITY, null, Estimation.standard(), Progress.NONE);
  }

  /** Returns a copy that explains only the events at or after a time. */
  public CoordinationModel explainingFrom(double time) {
    return new CoordinationModel(riskSet, time, caseWeights, estimation, progress);
  }

  /** Returns a copy in which event e counts {@code weights[e]} times in the likelihood. */
  public CoordinationModel withCaseWeights(double... weights) {
    return new CoordinationModel(riskSet, from, weights, estimation, progress);
  }

  /** Returns a copy with other settings of the estimation. */
  public CoordinationModel with(Estimation other) {
    return new CoordinationModel(riskSet, from, caseWeights, other, progress);
  }

  /** Returns a copy that tells how far it is. */
  public CoordinationModel with(Progress other) {
    return new CoordinationModel(riskSet, from, caseWeights, estimation, other);
  }

  /** Returns the weights, or null. */
  @Override
  public double[] caseWeights() {
    return caseWeights == null ? null : caseWeights.clone();
  }

  /** Fits one set of coefficients for either side; for one-mode histories. */
  public Fit fit(EventHistory history, List<Effect> effects) {
    return prepare(history, effects).fit();
  }

  /**
   * Fits separate coefficients for the two sides of a two-mode history.
   *
   * @param firstSide what a node of the first mode looks for; coefficients are named "first: ..."
   * @param secondSide what a node of the second mode looks for; named "second: ..."
   */
  public Fit fit(EventHistory history, List<Effect> firstSide, List<Effect> secondSide) {
    return prepare(history, firstSide, secondSide).fit();
  }

  /** Computes the statistics of {@link #fit(EventHistory, List)} once, for fits and scores. */
  public PreparedCoordination prepare(EventHistory history, List<Effect> effects) {
    if (history.nodes().isTwoMode()) {
      throw new BadInputException(
          "a two-mode history with one list of effects",
          "give the effects of either side: fit(history, firstSide, secondSide)");
    }
    return prepare(history, effects, null, true);
  }

  /** Computes the statistics of {@link #fit(EventHistory, List, List)} once. */
  public PreparedCoordination prepare(
      EventHistory history, List<Effect> firstSide, List<Effect> secondSide) {
    if (!history.nodes().isTwoMode()) {
      throw new BadInputException(
          "a one-mode history with two lists of effects",
          "its sides are not told apart: fit(history, effects)");
    }
    return prepare(history, firstSide, secondSide, false);
  }

  private PreparedCoordination prepare(
      EventHistory history, List<Effect> first, List<Effect> second, boolean shared) {
    if (history.events().shape() != EventShape.UNDIRECTED) {
      throw new BadInputException(
          "a coordination model of events that are " + history.events().shape(),
          "agreements are " + EventShape.UNDIRECTED);
    }
    if (caseWeights != null && caseWeights.length != history.events().size()) {
      throw new BadInputException(
          caseWeights.length + " case weights for " + history.events().size() + " events",
          "give one for each event, explained or not");
    }
    StratumPlan plan = StratumPlan.ordinal(history.events(), false, from);
    ModelColumns side = new ModelColumns(first, plan.firstTime(), plan.lastTime());
    ModelColumns other =
        shared ? side : new ModelColumns(second, plan.firstTime(), plan.lastTime());
    Workers workers = Workers.of(estimation.threads());
    ChoiceDesign design =
        new ChoiceDesign(history, riskSet, plan, side, other, caseWeights, workers, progress);
    design.store(estimation.memoryBytes());
    return new PreparedCoordination(history, plan, side, other, design, workers, estimation);
  }

  /** Fits a prepared problem; the one place where the estimator is called. */
  static Fit fit(CoordinationProblem problem, Estimation estimation) {
    return new Estimator(problem, estimation).fit();
  }
}
