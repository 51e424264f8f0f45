package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.PairTable;
import org.gyoryu.events.riskset.Reach;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Scope;
import org.gyoryu.events.riskset.SplitMix;
import org.gyoryu.events.statistic.EffectColumns;

/**
 * Draws events one after the other from the probabilities of a model, each seeing those before it.
 * All pairs at risk are drawn from, sampled model or not; only what an event changed is computed
 * again.
 */
final class Simulator {
  private final EventHistory history;
  private final SplitMix random;
  private final EventsBuilder log;
  private final Utility side;
  private final Utility other;
  private final double[] theta;
  private final PairTable table;
  private final double[] u;
  private final double[] v;

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
      double[] theta,
      long seed) {
    if (riskSet.scope() != Scope.PAIRS) {
      throw new BadInputException(
          "simulation over a risk set of " + riskSet.scope(), "simulate a model of pairs");
    }
    this.history = history;
    this.random = new SplitMix(seed, 0);
    this.log = copy(history, past);
    this.theta = theta;
    this.side = new Utility(history, log, side, moments, 0);
    this.other =
        other == null
            ? null
            : new Utility(history, log, other, otherMoments, side == other ? 0 : side.size());
    Reach reach = other == null ? this.side.reach() : this.side.reach().and(this.other.reach());
    this.table = new PairTable(history, log, riskSet.unsampled(), reach);
    this.u = new double[table.size()];
    this.v = other == null ? null : new double[table.size()];
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
  Events at(double[] times) {
    for (double t : times) {
      double[] logWeights = logWeights(t);
      double max = Arrays.stream(logWeights).max().orElse(Double.NEGATIVE_INFINITY);
      if (max == Double.NEGATIVE_INFINITY) {
        break;
      }
      draw(logWeights, max, t);
    }
    return log.build();
  }

  /** Draws events with exponential waiting times until {@code end}. */
  Events until(double start, double end) {
    double t = start;
    while (true) {
      double[] logRates = logWeights(t);
      double total = 0;
      double max = Double.NEGATIVE_INFINITY;
      for (double r : logRates) {
        total += Math.exp(r);
        max = Math.max(max, r);
      }
      t += random.nextExponential() / total;
      if (!(t <= end)) {
        return log.build();
      }
      draw(logRates, max, t);
    }
  }

  private double[] logWeights(double t) {
    int past = log.size();
    while (past > 0 && log.time(past - 1) >= t) {
      past--;
    }
    table.advanceTo(past, t);
    update(past, t);
    if (other == null) {
      return u;
    }
    double[] both = u.clone();
    TwoSidedChoice.combine(both, v, table::sender, table::receiver, history.nodes().size());
    return both;
  }

  private void update(int past, double t) {
    IntArrayList rows = new IntArrayList();
    CandidateBlock block = new CandidateBlock(false);
    block.begin(t, past, -1, 1);
    for (int k = 0; k < table.changed().size(); k++) {
      int row = table.changed().getInt(k);
      if (table.isAtRisk(row)) {
        rows.add(row);
        block.add(table.sender(row), table.receiver(row), false, 0);
      } else {
        u[row] = Double.NEGATIVE_INFINITY;
      }
    }
    block.end();
    write(side.of(block, theta), rows, u);
    if (other != null) {
      write(other.of(PairScores.reversed(block), theta), rows, v);
    }
  }

  private static void write(double[] values, IntArrayList rows, double[] to) {
    for (int k = 0; k < rows.size(); k++) {
      to[rows.getInt(k)] = values[k];
    }
  }

  private void draw(double[] logWeights, double max, double t) {
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
    log.add(t, table.sender(chosen), table.receiver(chosen));
  }
}
