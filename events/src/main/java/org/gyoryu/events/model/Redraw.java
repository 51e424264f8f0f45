package org.gyoryu.events.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gyoryu.events.Workers;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.CandidateStream;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.SplitMix;
import org.gyoryu.events.statistic.EffectColumns;

/**
 * Draws every explained event of a history anew, given what its risk set keeps of it: the receiver
 * of its sender, or a hyperevent of its size. Each sees the events drawn before it.
 *
 * <p>A hyperevent is drawn from as many uniform candidates as the risk set samples, in proportion
 * to exp(theta'x): importance resampling (Rubin 1988), which is the model's distribution as the
 * number of candidates grows.
 */
final class Redraw {
  private static final Workers ONE = Workers.of(1);

  private final EventHistory history;
  private final ModelColumns model;
  private final double[] theta;
  private final double from;
  private final SplitMix random;
  private final EventsBuilder log;
  private final CandidateStream candidates;
  private final EffectColumns columns;
  private final EffectColumns.Moments moments;

  Redraw(
      EventHistory history,
      RiskSet riskSet,
      ModelColumns model,
      EffectColumns.Moments moments,
      double[] theta,
      double from,
      long seed) {
    this.history = history;
    this.model = model;
    this.theta = theta;
    this.from = from;
    this.random = new SplitMix(seed, 0);
    this.log = new EventsBuilder(history.nodes(), history.events().shape());
    history.events().typeNames().forEach(log::type);
    this.candidates = new CandidateStream(history, log, riskSet.seeded(random.nextLong()));
    this.columns = new EffectColumns(history, log, riskSet.scope(), model.effects());
    this.moments = moments;
  }

  Events draw() {
    Events events = history.events();
    for (int e = 0; e < events.size(); e++) {
      int event = e;
      int[] senders =
          IntStream.range(0, events.senderCount(e)).map(k -> events.sender(event, k)).toArray();
      int[] receivers =
          IntStream.range(0, events.receiverCount(e)).map(k -> events.receiver(event, k)).toArray();
      boolean drawn = events.isExplained(e) && events.time(e) >= from;
      if (drawn) {
        CandidateBlock block = new CandidateBlock(events.shape().isHyper());
        double t = events.time(e);
        candidates.writeAlternatives(block, e, t, past(t), senders, receivers);
        int row = choose(block);
        senders =
            IntStream.range(0, block.senderCount(row)).map(k -> block.sender(row, k)).toArray();
        receivers =
            IntStream.range(0, block.receiverCount(row)).map(k -> block.receiver(row, k)).toArray();
      }
      add(e, senders, receivers, drawn);
    }
    return log.build();
  }

  /** The number of events before a time. */
  private int past(double t) {
    int past = log.size();
    while (past > 0 && log.time(past - 1) >= t) {
      past--;
    }
    return past;
  }

  private void add(int e, int[] senders, int[] receivers, boolean drawn) {
    Events events = history.events();
    int type = events.type(e);
    double weight = events.weight(e);
    if (events.shape().isHyper()) {
      log.add(events.time(e), senders, receivers, type, weight, drawn);
    } else {
      log.add(events.time(e), senders[0], receivers[0], type, weight, drawn);
    }
  }

  private int choose(CandidateBlock block) {
    boolean[] excluded = new boolean[block.rows()];
    double[][] x = columns.fill(block, excluded, moments, ONE);
    double[][] timeBasis = model.timeBasis(block.time(0));
    double[] expanded = new double[model.size()];
    double[] eta = new double[block.rows()];
    for (int row = 0; row < eta.length; row++) {
      model.expand(x, row, timeBasis, expanded, 0);
      double sum = block.offset(row) + model.offset(x, row);
      for (int c = 0; c < theta.length; c++) {
        sum += theta[c] * expanded[c];
      }
      eta[row] = excluded[row] ? Double.NEGATIVE_INFINITY : sum;
    }
    double max = Arrays.stream(eta).max().orElse(0);
    double total = Arrays.stream(eta).map(w -> Math.exp(w - max)).sum();
    double left = random.nextDouble() * total;
    int chosen = 0;
    for (int row = 0; row < eta.length && left >= 0; row++) {
      double w = Math.exp(eta[row] - max);
      if (w > 0) {
        chosen = row;
        left -= w;
      }
    }
    return chosen;
  }
}
