package org.gyoryu.events.model;

import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Workers;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.CandidateStream;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Scope;
import org.gyoryu.events.riskset.SplitMix;
import org.gyoryu.events.statistic.EffectColumns;

/**
 * Draws events one after the other from the probabilities of a model, each seeing those before it.
 * The full risk set of pairs is looked at for every event.
 */
final class Simulator {
  private static final Workers ONE = Workers.of(1);

  private final EventHistory history;
  private final RiskSet riskSet;
  private final ModelColumns side;
  private final ModelColumns other;
  private final EffectColumns.Moments moments;
  private final EffectColumns.Moments otherMoments;
  private final SplitMix random;
  private final EventsBuilder log;
  private final CandidateStream candidates;
  private final EffectColumns sideColumns;
  private final EffectColumns otherColumns;

  /**
   * Starts a simulation.
   *
   * @param other columns of the second side of a coordination model, null for other models
   * @param past events that stand at the start
   */
  Simulator(
      EventHistory history,
      Events past,
      RiskSet riskSet,
      ModelColumns side,
      ModelColumns other,
      EffectColumns.Moments moments,
      EffectColumns.Moments otherMoments,
      long seed) {
    if (riskSet.scope() != Scope.PAIRS) {
      throw new BadInputException(
          "simulation over a risk set of " + riskSet.scope(), "simulate a model of pairs");
    }
    this.history = history;
    this.riskSet =
        new RiskSet(Scope.PAIRS, RiskSet.full().sampling(), riskSet.withoutTie(), riskSet.filter());
    this.side = side;
    this.other = other;
    this.moments = moments;
    this.otherMoments = otherMoments;
    this.random = new SplitMix(seed, 0);
    this.log = copy(history, past);
    this.candidates = new CandidateStream(history, log, this.riskSet);
    this.sideColumns = new EffectColumns(history, log, Scope.PAIRS, side.effects());
    this.otherColumns =
        other == null ? null : new EffectColumns(history, log, Scope.PAIRS, other.effects());
  }

  private static EventsBuilder copy(EventHistory history, Events past) {
    EventsBuilder log = new EventsBuilder(history.nodes(), past.shape());
    for (String type : history.events().typeNames()) {
      log.type(type);
    }
    for (int e = 0; e < past.size(); e++) {
      log.add(past.time(e), past.sender(e), past.receiver(e), past.type(e), past.weight(e), false);
    }
    return log;
  }

  /** Draws one event at each time; stops early if no pair is at risk. */
  Events at(double[] times, double[] theta) {
    for (double t : times) {
      CandidateBlock block = candidates(t);
      if (block.rows() == 0) {
        break;
      }
      draw(block, weights(block, theta), t);
    }
    return log.build();
  }

  /** Draws events with exponential waiting times until {@code end}. */
  Events until(double start, double end, double[] theta) {
    double t = start;
    while (true) {
      CandidateBlock block = candidates(t);
      double[] logRates = weights(block, theta);
      double total = 0;
      for (double r : logRates) {
        total += Math.exp(r);
      }
      t += random.nextExponential() / total;
      if (!(t <= end)) {
        return log.build();
      }
      draw(block, logRates, t);
    }
  }

  private CandidateBlock candidates(double t) {
    CandidateBlock block = new CandidateBlock(false);
    int past = log.size();
    while (past > 0 && log.time(past - 1) >= t) {
      past--;
    }
    candidates.write(block, 0, t, past, new int[0], 1);
    return block;
  }

  private double[] weights(CandidateBlock block, double[] theta) {
    double[] u = predictors(sideColumns, side, block, moments, theta, 0);
    if (other == null) {
      return u;
    }
    CandidateBlock back = new CandidateBlock(false);
    back.begin(block.time(0), block.pastEvents(0), -1, 1);
    for (int row = 0; row < block.rows(); row++) {
      back.add(block.receiver(row), block.sender(row), false, 0);
    }
    back.end();
    int from = side == other ? 0 : side.size();
    double[] v = predictors(otherColumns, other, back, otherMoments, theta, from);
    double[] sums = new double[history.nodes().size()];
    for (int row = 0; row < u.length; row++) {
      sums[block.sender(row)] += Math.exp(u[row]);
      sums[block.receiver(row)] += Math.exp(v[row]);
    }
    for (int row = 0; row < u.length; row++) {
      u[row] += v[row] - Math.log(sums[block.sender(row)]) - Math.log(sums[block.receiver(row)]);
    }
    return u;
  }

  private static double[] predictors(
      EffectColumns columns,
      ModelColumns model,
      CandidateBlock block,
      EffectColumns.Moments moments,
      double[] theta,
      int from) {
    boolean[] excluded = new boolean[block.rows()];
    double[][] x = columns.fill(block, excluded, moments, ONE);
    double[][] timeBasis = model.timeBasis(block.time(0));
    double[] row = new double[model.size()];
    double[] eta = new double[block.rows()];
    for (int r = 0; r < eta.length; r++) {
      model.expand(x, r, timeBasis, row, 0);
      double sum = model.offset(x, r);
      for (int c = 0; c < row.length; c++) {
        sum += theta[from + c] * row[c];
      }
      eta[r] = excluded[r] ? Double.NEGATIVE_INFINITY : sum;
    }
    return eta;
  }

  private void draw(CandidateBlock block, double[] logWeights, double t) {
    double max = Double.NEGATIVE_INFINITY;
    for (double w : logWeights) {
      max = Math.max(max, w);
    }
    double total = 0;
    for (double w : logWeights) {
      total += Math.exp(w - max);
    }
    double left = random.nextDouble() * total;
    int chosen = 0;
    for (int row = 0; row < logWeights.length && left >= 0; row++) {
      double w = Math.exp(logWeights[row] - max);
      if (w > 0) {
        chosen = row;
        left -= w;
      }
    }
    log.add(t, block.sender(chosen), block.receiver(chosen));
  }
}
