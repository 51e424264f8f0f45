package org.gyoryu.events.model;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final Events given;
  private final double[] breaks;
  private final PairTable table;
  private final double[] u;
  private final double[] v;
  private int fed;

  /**
   * Starts a simulation.
   *
   * @param other columns of the second side of a coordination model, null for other models
   * @param given events that are not drawn: those before the start, and later ones, each of which
   *     enters at its time
   */
  Simulator(
      EventHistory history,
      Events given,
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
    this.log = new EventsBuilder(history.nodes(), given.shape());
    given.typeNames().forEach(log::type);
    history.events().typeNames().forEach(log::type);
    this.given = given;
    this.theta = theta;
    this.side = new Utility(history, log, side, moments, 0);
    this.other =
        other == null
            ? null
            : new Utility(history, log, other, otherMoments, side == other ? 0 : side.size());
    Reach reach = other == null ? this.side.reach() : this.side.reach().and(this.other.reach());
    this.breaks = Reach.at(history.presence().changes()).and(reach).times();
    this.table = new PairTable(history, log, riskSet.unsampled(), reach);
    this.u = new double[table.size()];
    this.v = other == null ? null : new double[table.size()];
  }

  /** Takes in the given events up to a time. */
  private void feed(double t) {
    for (; fed < given.size() && given.time(fed) <= t; fed++) {
      log.add(
          given.time(fed),
          given.sender(fed),
          given.receiver(fed),
          log.type(given.typeNames().get(given.type(fed))),
          given.weight(fed),
          false);
    }
  }

  /** Draws one event at each time; stops early if no pair is at risk. */
  Events at(double[] times) {
    for (double t : times) {
      feed(t);
      double[] logWeights = logWeights(t);
      double max = Arrays.stream(logWeights).max().orElse(Double.NEGATIVE_INFINITY);
      if (max == Double.NEGATIVE_INFINITY) {
        break;
      }
      draw(logWeights, max, t);
    }
    return log.build();
  }

  /**
   * Draws events with waiting times until {@code end}. A wait ends where the rate of all pairs,
   * summed from its start, reaches a unit exponential; it starts anew where a given event, a
   * covariate, the end of a window or a presence changes the rates. Within a panel of the wait the
   * sum of the rates is the line through its two points, whose integral is that of the likelihood.
   */
  Events until(double start, double end, Drift drift) {
    double t = start;
    while (t < end) {
      feed(t);
      double change = Math.min(end, Math.min(nextChange(t), nextExit(t, drift)));
      double next = wait(drift.panels(t, change), random.nextExponential(), drift.isConstant());
      if (Double.isFinite(next)) {
        double[] logRates = logWeights(next);
        double max = Arrays.stream(logRates).max().orElse(Double.NEGATIVE_INFINITY);
        draw(logRates, max, next);
      }
      t = Math.min(next, change);
    }
    return log.build();
  }

  /** Returns when the summed rate reaches the target; infinity if it does not in these panels. */
  private double wait(List<Drift.Panel> panels, double target, boolean constant) {
    double left = target;
    for (Drift.Panel panel : panels) {
      double first = rate(constant ? panel.middle() : panel.firstPoint());
      double second = constant ? first : rate(panel.secondPoint());
      double all = panel.length() * (first + second) / 2;
      if (all >= left && all > 0) {
        double slope = (second - first) / (panel.secondPoint() - panel.firstPoint());
        double start = first - slope * (panel.firstPoint() - panel.from());
        double root = Math.sqrt(Math.max(0, start * start + 2 * slope * left));
        double at = panel.from() + 2 * left / (start + root);
        return Math.min(panel.to(), Math.max(Math.nextUp(panel.from()), at));
      }
      left -= all;
    }
    return Double.POSITIVE_INFINITY;
  }

  private double rate(double t) {
    double sum = 0;
    for (double logRate : logWeights(t)) {
      sum += Math.exp(logRate);
    }
    return sum;
  }

  /** Returns the next time after {@code t} at which an event leaves a memory. */
  private double nextExit(double t, Drift drift) {
    double next = Double.POSITIVE_INFINITY;
    for (double window : drift.windows()) {
      int e = log.size();
      while (e > 0 && log.time(e - 1) + window > t) {
        e--;
      }
      next = e < log.size() ? Math.min(next, log.time(e) + window) : next;
    }
    return next;
  }

  /** Returns the next time after {@code t} at which rates change without a drawn event. */
  private double nextChange(double t) {
    int k = Arrays.binarySearch(breaks, t);
    int next = k >= 0 ? k + 1 : -k - 1;
    double known = next < breaks.length ? breaks[next] : Double.POSITIVE_INFINITY;
    return fed < given.size() ? Math.min(known, given.time(fed)) : known;
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
