package org.gyoryu.events.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.CovariateStatistic;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.HyperStatistic;
import org.gyoryu.events.effect.NetworkStatistic;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.Reach;
import org.gyoryu.events.riskset.Scope;

/**
 * Computes columns of raw statistics for blocks of candidates, in order of time.
 *
 * <p>Statistics that share a state form a group; groups are independent, so each runs as one task
 * and the result does not depend on the number of threads. Cost per event: a state takes in an
 * event in expected constant time (closure: in the number of partners), and fading is one factor
 * for all entries.
 */
final class StatisticEngine {
  private final List<Group> groups = new ArrayList<>();
  private Reach reach = Reach.NEVER;

  StatisticEngine(EventHistory history, EventLog log, Scope scope, List<Effect> leaves) {
    Map<Object, Group> byKey = new HashMap<>();
    for (int column = 0; column < leaves.size(); column++) {
      Leaf leaf = leaf(history, log, scope, leaves.get(column));
      Group group = byKey.get(leaf.key());
      if (group == null) {
        group = Group.of(leaf);
        byKey.put(leaf.key(), group);
        groups.add(group);
      }
      group.add(leaf, column);
      reach = reach.and(leaf.reach());
    }
  }

  /** Returns which dyads may change after an event, or in time. */
  Reach reach() {
    return reach;
  }

  /** Writes {@code columns[c][row]} for every row of the block. */
  void fill(CandidateBlock block, double[][] columns, Workers workers) {
    List<Runnable> tasks = new ArrayList<>();
    for (Group group : groups) {
      tasks.addAll(group.tasks(block, columns));
    }
    workers.run(tasks);
  }

  private static Leaf leaf(EventHistory history, EventLog log, Scope scope, Effect effect) {
    Statistic statistic = effect.statistic();
    try {
      if (scope == Scope.SENDERS && !isOfSender(statistic)) {
        throw new BadInputException(
            "it needs a receiver, but the risk set is of senders", "use a sender effect");
      }
      if (statistic instanceof NetworkStatistic s) {
        requireDyads(log);
        return s.match(new NetworkReaders(history, log, effect.memory()));
      }
      if (statistic instanceof CovariateStatistic s) {
        if (!(s instanceof CovariateStatistic.Intercept)
            && !(s instanceof CovariateStatistic.GlobalValue)) {
          requireDyads(log);
        }
        return s.match(new CovariateReaders(history));
      }
      if (statistic instanceof HyperStatistic s) {
        if (!log.shape().isHyper()) {
          throw new BadInputException(
              "it is an effect of hyperevents, but the events are dyadic", "use a dyadic effect");
        }
        return s.match(new HyperReaders(history, log, effect.memory()));
      }
    } catch (BadInputException e) {
      throw e.at("effect '" + effect.name() + "'");
    }
    throw new IllegalArgumentException("products are not leaves");
  }

  private static void requireDyads(EventLog log) {
    if (log.shape().isHyper()) {
      throw new BadInputException(
          "it is a dyadic effect, but the events are hyperevents",
          "use its hyperevent form, e.g. subset repetition of order (1, 1) for repetition");
    }
  }

  private static boolean isOfSender(Statistic statistic) {
    if (statistic instanceof NetworkStatistic.Degree d) {
      return d.end() == End.SENDER;
    }
    if (statistic instanceof CovariateStatistic.NodeValue v) {
      return v.end() == End.SENDER;
    }
    return statistic instanceof CovariateStatistic.GlobalValue
        || statistic instanceof CovariateStatistic.Intercept;
  }
}
