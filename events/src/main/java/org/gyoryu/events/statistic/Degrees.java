package org.gyoryu.events.statistic;

import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.EventLog;

/** Weighted or binary degrees of all nodes. */
final class Degrees implements State {
  private final Weighted weighted;
  private final Binary binary;
  private final boolean symmetric;

  Degrees(EventLog log, Memory memory, int nodes) {
    symmetric = !log.shape().isDirected();
    weighted = memory.binary() ? null : new Weighted(log, memory, nodes);
    binary = memory.binary() ? new Binary(log, memory, nodes) : null;
  }

  @Override
  public void advanceTo(int pastEvents, double time) {
    if (binary != null) {
      binary.advanceTo(pastEvents, time);
    } else {
      weighted.advanceTo(pastEvents, time);
    }
  }

  /** Returns the degree of node {@code i} now; undirected nodes have one degree only. */
  double get(int i, Direction direction) {
    if (symmetric) {
      return out(i);
    }
    return switch (direction) {
      case OUT -> out(i);
      case IN -> in(i);
      case TOTAL -> out(i) + in(i);
    };
  }

  private double out(int i) {
    return binary != null ? binary.out[i] : weighted.out.get(i) * weighted.factor();
  }

  private double in(int i) {
    return binary != null ? binary.in[i] : weighted.in.get(i) * weighted.factor();
  }

  private static final class Weighted extends PastEvents {
    private final SumColumn out;
    private final SumColumn in;
    private final boolean symmetric;

    Weighted(EventLog log, Memory memory, int nodes) {
      super(log, memory);
      symmetric = !log.shape().isDirected();
      out = new SumColumn(nodes, memory.hasWindow());
      in = new SumColumn(nodes, memory.hasWindow());
    }

    @Override
    void enter(int e, double amount) {
      out.add(log.sender(e), amount);
      (symmetric ? out : in).add(log.receiver(e), amount);
    }

    @Override
    void leave(int e, double amount) {
      out.remove(log.sender(e), amount);
      (symmetric ? out : in).remove(log.receiver(e), amount);
    }

    @Override
    void scale(double by) {
      out.scale(by);
      in.scale(by);
    }
  }

  private static final class Binary extends PairWeights {
    private final int[] out;
    private final int[] in;

    Binary(EventLog log, Memory memory, int nodes) {
      super(log, memory, nodes);
      out = new int[nodes];
      in = new int[nodes];
    }

    @Override
    void tied(int i, int j) {
      out[i]++;
      in[j]++;
    }

    @Override
    void untied(int i, int j) {
      out[i]--;
      in[j]--;
    }
  }
}
