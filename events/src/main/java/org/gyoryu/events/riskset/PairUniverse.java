package org.gyoryu.events.riskset;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Nodes;

/** All pairs of a history in a fixed order, and whether a pair is at risk at a time. */
final class PairUniverse {
  private final Nodes nodes;
  private final EventHistory history;
  private final RiskSet riskSet;
  private final boolean directed;
  private final boolean everyone;
  private final EventLog log;
  private final LongOpenHashSet tied = new LongOpenHashSet();
  private int past;
  private double time;

  PairUniverse(EventHistory history, EventLog log, RiskSet riskSet) {
    this.nodes = history.nodes();
    this.history = history;
    this.riskSet = riskSet;
    this.log = log;
    this.directed = log.shape() == EventShape.DIRECTED;
    this.everyone = history.presence().isAlways();
  }

  /** Moves to a time at which the first {@code pastEvents} events are past. */
  void advanceTo(int pastEvents, double t) {
    time = t;
    if (riskSet.withoutTie()) {
      for (; past < pastEvents; past++) {
        tied.add(key(log.sender(past), log.receiver(past)));
      }
    }
  }

  boolean isAtRisk(int i, int j) {
    return i != j
        && (everyone || (history.presence().at(i, time) && history.presence().at(j, time)))
        && (!riskSet.withoutTie() || !tied.contains(key(i, j)))
        && riskSet.filter().at(i, j, time);
  }

  boolean isPresent(int i) {
    return everyone || history.presence().at(i, time);
  }

  /** Says why a pair is not at risk. */
  private String whyNot(int i, int j) {
    if (!isPresent(i) || !isPresent(j)) {
      return "one of its nodes is not present";
    }
    return riskSet.withoutTie() && tied.contains(key(i, j))
        ? "the pair had an event before"
        : "the filter leaves the pair out";
  }

  /** Returns the error of an observed event whose pair is not at risk. */
  BadInputException notAtRisk(int event) {
    return notAtRisk(event, whyNot(log.sender(event), log.receiver(event)));
  }

  BadInputException twice(int event) {
    return notAtRisk(event, "the pair has two events at this time, and ties are not broken");
  }

  BadInputException notAtRisk(int event, String why) {
    return BadInputException.ofEvent(
        event,
        "event "
            + event
            + " at time "
            + log.time(event)
            + " from '"
            + nodes.name(log.sender(event))
            + "' to '"
            + nodes.name(log.receiver(event))
            + "' is not in its risk set: "
            + why,
        "mark it as an event that only changes the state, or widen the risk set");
  }

  int senders() {
    return nodes.firstModeSize();
  }

  int firstReceiver(int sender) {
    if (nodes.isTwoMode()) {
      return nodes.firstModeSize();
    }
    return directed ? 0 : sender + 1;
  }

  int nodes() {
    return nodes.size();
  }

  /** Draws a pair uniformly from all pairs of the universe, at risk or not. */
  long draw(SplitMix random) {
    if (nodes.isTwoMode()) {
      int i = random.nextInt(senders());
      return pack(i, senders() + random.nextInt(nodes.size() - senders()));
    }
    int i = random.nextInt(nodes.size());
    int j = random.nextInt(nodes.size());
    return directed || i < j ? pack(i, j) : pack(j, i);
  }

  static long pack(int i, int j) {
    return ((long) i << 32) | j;
  }

  private long key(int i, int j) {
    return directed || i < j ? pack(i, j) : pack(j, i);
  }
}
