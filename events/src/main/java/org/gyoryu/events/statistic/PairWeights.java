package org.gyoryu.events.statistic;

import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.history.EventShape;

/** w(i, j) of all pairs. */
class PairWeights extends PastEvents {
  private final PairIndex index;
  private final SumColumn sums;
  private final boolean removable;
  private final boolean symmetric;

  PairWeights(EventLog log, Memory memory, int nodes) {
    super(log, memory);
    this.index = new PairIndex(nodes);
    this.removable = memory.hasWindow() || memory.binary();
    this.sums = new SumColumn(Math.max(1 << 10, index.size()), removable);
    this.symmetric = !log.shape().isDirected();
  }

  /** Returns w(i, j) now. */
  final double get(int i, int j) {
    int slot = index.find(i, j);
    if (slot < 0) {
      return 0;
    }
    if (memory.binary()) {
      return sums.terms(slot) > 0 ? 1 : 0;
    }
    return sums.get(slot) * factor();
  }

  @Override
  void enter(int e, double amount) {
    forEachPair(e, amount, true);
  }

  @Override
  void leave(int e, double amount) {
    forEachPair(e, amount, false);
  }

  @Override
  void scale(double by) {
    sums.scale(by);
  }

  /** Called when (i, j) becomes a tie; for binary memories and memories with a window. */
  void tied(int i, int j) {}

  /** Called when the last event of (i, j) has left. */
  void untied(int i, int j) {}

  private void forEachPair(int e, double amount, boolean enter) {
    if (log.shape() == EventShape.HYPER_UNDIRECTED) {
      int n = log.senderCount(e);
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          change(log.sender(e, a), log.sender(e, b), amount, enter);
        }
      }
      return;
    }
    for (int a = 0; a < log.senderCount(e); a++) {
      for (int b = 0; b < log.receiverCount(e); b++) {
        change(log.sender(e, a), log.receiver(e, b), amount, enter);
        if (symmetric) {
          change(log.receiver(e, b), log.sender(e, a), amount, enter);
        }
      }
    }
  }

  private void change(int i, int j, double amount, boolean enter) {
    if (i == j) {
      return;
    }
    int slot = index.add(i, j);
    sums.ensure(slot + 1);
    if (enter) {
      sums.add(slot, amount);
      if (!removable || sums.terms(slot) == 1) {
        tied(i, j);
      }
    } else {
      sums.remove(slot, amount);
      if (sums.terms(slot) == 0) {
        untied(i, j);
      }
    }
  }
}
