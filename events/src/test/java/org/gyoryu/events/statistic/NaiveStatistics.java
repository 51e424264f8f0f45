package org.gyoryu.events.statistic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.CovariateStatistic;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.HyperStatistic;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.effect.NetworkStatistic;
import org.gyoryu.events.effect.Side;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;

/**
 * Every statistic by its definition, from the whole past of one time: slow and obvious. It shares
 * no code with the engine.
 */
public final class NaiveStatistics
    implements NetworkStatistic.Cases<Double>,
        CovariateStatistic.Cases<Double>,
        HyperStatistic.Cases<Double> {
  private final EventHistory history;
  private final Events events;
  private final Memory memory;
  private final double now;
  private final int n;
  private final int[] senders;
  private final int[] receivers;
  private final int i;
  private final int j;

  /** Looks at one candidate at one time. */
  public NaiveStatistics(
      EventHistory history, Memory memory, double now, int[] senders, int[] receivers) {
    this.history = history;
    this.events = history.events();
    this.memory = memory;
    this.now = now;
    this.n = history.nodes().size();
    this.senders = senders;
    this.receivers = receivers;
    this.i = senders[0];
    this.j = receivers.length == 0 ? -1 : receivers[0];
  }

  /** Returns a statistic of the candidate. */
  public double value(Statistic statistic) {
    if (statistic instanceof NetworkStatistic s) {
      return s.match(this);
    }
    if (statistic instanceof CovariateStatistic s) {
      return s.match(this);
    }
    return ((HyperStatistic) statistic).match(this);
  }

  private boolean counts(int e) {
    return events.time(e) < now
        && now - events.time(e) <= memory.window()
        && (memory.types().isEmpty()
            || memory.types().contains(events.typeNames().get(events.type(e))));
  }

  private double faded(int e) {
    if (Double.isInfinite(memory.halfLife())) {
      return events.weight(e);
    }
    return events.weight(e) * Math.pow(2, -(now - events.time(e)) / memory.halfLife());
  }

  private boolean joins(int e, int a, int b) {
    if (events.shape() == EventShape.DIRECTED) {
      return events.sender(e) == a && events.receiver(e) == b;
    }
    if (events.shape() == EventShape.UNDIRECTED) {
      return events.sender(e) == Math.min(a, b) && events.receiver(e) == Math.max(a, b);
    }
    Set<Integer> s = sendersOf(e);
    Set<Integer> r = receiversOf(e);
    if (a == b) {
      return false;
    }
    return switch (events.shape()) {
      case DIRECTED, UNDIRECTED, HYPER_DIRECTED -> s.contains(a) && r.contains(b);
      case HYPER_UNDIRECTED -> s.contains(a) && s.contains(b);
    };
  }

  private Set<Integer> sendersOf(int e) {
    Set<Integer> set = new HashSet<>();
    for (int k = 0; k < events.senderCount(e); k++) {
      set.add(events.sender(e, k));
    }
    return set;
  }

  private Set<Integer> receiversOf(int e) {
    Set<Integer> set = new HashSet<>();
    for (int k = 0; k < events.receiverCount(e); k++) {
      set.add(events.receiver(e, k));
    }
    return set;
  }

  private double w(int a, int b) {
    double sum = 0;
    for (int e = 0; e < events.size(); e++) {
      if (counts(e) && joins(e, a, b)) {
        sum += memory.binary() ? 0 : faded(e);
        if (memory.binary()) {
          return 1;
        }
      }
    }
    return sum;
  }

  private double sumOverNodes(DoubleUnaryOperator term) {
    return IntStream.range(0, n).mapToDouble(k -> term.applyAsDouble(k)).sum();
  }

  @Override
  public Double of(NetworkStatistic.Repetition s) {
    return w(i, j);
  }

  @Override
  public Double of(NetworkStatistic.Reciprocity s) {
    return w(j, i);
  }

  @Override
  public Double of(NetworkStatistic.Degree s) {
    return switch (s.end()) {
      case SENDER -> degree(i, s.direction());
      case RECEIVER -> degree(j, s.direction());
      case BOTH -> degree(i, s.direction()) + degree(j, s.direction());
    };
  }

  private double degree(int a, Direction direction) {
    double out = sumOverNodes(k -> w(a, (int) k));
    double in = sumOverNodes(k -> w((int) k, a));
    if (events.shape() == EventShape.UNDIRECTED) {
      return out;
    }
    return switch (direction) {
      case OUT -> out;
      case IN -> in;
      case TOTAL -> out + in;
    };
  }

  private double last(int a, int b) {
    double last = Double.NaN;
    for (int e = 0; e < events.size(); e++) {
      if (counts(e) && joins(e, a, b)) {
        last = events.time(e);
      }
    }
    return last;
  }

  @Override
  public Double of(NetworkStatistic.TimeSince s) {
    double last = last(i, j);
    return Double.isNaN(last) ? 0 : 1 / (1 + now - last);
  }

  @Override
  public Double of(NetworkStatistic.RecencyRank s) {
    boolean sent = s.end() == End.SENDER;
    double own = sent ? last(i, j) : last(j, i);
    if (Double.isNaN(own)) {
      return 0.0;
    }
    long later = IntStream.range(0, n).filter(k -> (sent ? last(i, k) : last(k, i)) > own).count();
    return 1.0 / (1 + later);
  }

  private double closure(ClosureKind kind, int a, int b) {
    return sumOverNodes(
        x -> {
          int k = (int) x;
          if (k == a || k == b) {
            return 0;
          }
          return switch (kind) {
            case TRANSITIVE -> Math.min(w(a, k), w(k, b));
            case CYCLIC -> Math.min(w(b, k), w(k, a));
            case SHARED_SENDER -> Math.min(w(k, a), w(k, b));
            case SHARED_RECEIVER -> Math.min(w(a, k), w(b, k));
          };
        });
  }

  @Override
  public Double of(NetworkStatistic.Closure s) {
    return closure(s.kind(), i, j);
  }

  @Override
  public Double of(NetworkStatistic.FourCycle s) {
    return sumOverNodes(
        x ->
            sumOverNodes(
                y -> {
                  int h = (int) x;
                  int k = (int) y;
                  return h == i || k == j ? 0 : Math.min(w(i, k), Math.min(w(h, k), w(h, j)));
                }));
  }

  @Override
  public Double of(NetworkStatistic.NetworkClosure s) {
    var z = history.dyads().get(s.dyad());
    return sumOverNodes(
        x -> {
          int k = (int) x;
          if (k == i || k == j) {
            return 0;
          }
          return s.leg() == End.SENDER
              ? Math.min(z.at(i, k, now), w(k, j))
              : Math.min(w(i, k), z.at(k, j, now));
        });
  }

  @Override
  public Double of(NetworkStatistic.AttributeClosure s) {
    int own = s.leg() == End.SENDER ? i : j;
    return sumOverNodes(
        x -> {
          int k = (int) x;
          if (k == own || a(s.attribute(), k) != a(s.attribute(), own)) {
            return 0;
          }
          return s.leg() == End.SENDER ? w(k, j) : w(i, k);
        });
  }

  private double a(String attribute, int node) {
    return history.attributes().get(attribute).at(node, now);
  }

  @Override
  public Double of(CovariateStatistic.NodeValue s) {
    return switch (s.end()) {
      case SENDER -> a(s.attribute(), i);
      case RECEIVER -> a(s.attribute(), j);
      case BOTH -> a(s.attribute(), i) + a(s.attribute(), j);
    };
  }

  @Override
  public Double of(CovariateStatistic.Same s) {
    return a(s.attribute(), i) == a(s.attribute(), j) ? 1.0 : 0.0;
  }

  @Override
  public Double of(CovariateStatistic.Difference s) {
    return a(s.attribute(), i) - a(s.attribute(), j);
  }

  @Override
  public Double of(CovariateStatistic.AbsoluteDifference s) {
    return Math.abs(a(s.attribute(), i) - a(s.attribute(), j));
  }

  @Override
  public Double of(CovariateStatistic.Similarity s) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double t = -1; t < 50; t += 0.25) {
      for (int k = 0; k < n; k++) {
        low = Math.min(low, history.attributes().get(s.attribute()).at(k, t));
        high = Math.max(high, history.attributes().get(s.attribute()).at(k, t));
      }
    }
    return 1 - Math.abs(a(s.attribute(), i) - a(s.attribute(), j)) / (high - low);
  }

  @Override
  public Double of(CovariateStatistic.DyadValue s) {
    return history.dyads().get(s.dyad()).at(i, j, now);
  }

  @Override
  public Double of(CovariateStatistic.GlobalValue s) {
    return history.globals().get(s.global()).at(now);
  }

  @Override
  public Double of(CovariateStatistic.Intercept s) {
    return 1.0;
  }

  @Override
  public Double of(HyperStatistic.Size s) {
    return switch (s.side()) {
      case SENDERS -> (double) senders.length;
      case RECEIVERS -> (double) receivers.length;
      case ACROSS -> (double) senders.length * receivers.length;
    };
  }

  /** All subsets of a size, as bit masks over the members. */
  private static int[] subsets(int members, int size) {
    return IntStream.range(0, 1 << members).filter(m -> Integer.bitCount(m) == size).toArray();
  }

  private static boolean contains(Set<Integer> set, int[] members, int mask) {
    return IntStream.range(0, members.length)
        .filter(k -> (mask >> k & 1) == 1)
        .allMatch(k -> set.contains(members[k]));
  }

  @Override
  public Double of(HyperStatistic.SubsetRepetition s) {
    int[] from = subsets(senders.length, s.senders());
    int[] to = subsets(receivers.length, s.receivers());
    double sum = 0;
    for (int a : from) {
      for (int b : to) {
        for (int e = 0; e < events.size(); e++) {
          if (counts(e)
              && contains(sendersOf(e), senders, a)
              && contains(receiversOf(e), receivers, b)) {
            sum += faded(e);
          }
        }
      }
    }
    return from.length * to.length == 0 ? 0 : sum / (from.length * to.length);
  }

  @Override
  public Double of(HyperStatistic.ExactRepetition s) {
    Set<Integer> own = new HashSet<>();
    Arrays.stream(senders).forEach(own::add);
    Arrays.stream(receivers).forEach(own::add);
    double sum = 0;
    for (int e = 0; e < events.size(); e++) {
      Set<Integer> union = sendersOf(e);
      union.addAll(receiversOf(e));
      boolean same =
          s.directed()
              ? sendersOf(e).equals(set(senders)) && receiversOf(e).equals(set(receivers))
              : union.equals(own);
      sum += counts(e) && same ? faded(e) : 0;
    }
    return sum;
  }

  private static Set<Integer> set(int[] members) {
    Set<Integer> set = new HashSet<>();
    Arrays.stream(members).forEach(set::add);
    return set;
  }

  /** A number of an ordered pair of nodes. */
  private interface Pair {
    double at(int a, int b);
  }

  private static double mean(int[] first, int[] second, Pair pair) {
    double sum = 0;
    int count = 0;
    for (int a : first) {
      for (int b : second) {
        if (a != b) {
          sum += pair.at(a, b);
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  @Override
  public Double of(HyperStatistic.Reciprocation s) {
    return mean(senders, receivers, (a, b) -> w(b, a));
  }

  @Override
  public Double of(HyperStatistic.ReceiverInteraction s) {
    return mean(receivers, receivers, this::w);
  }

  @Override
  public Double of(HyperStatistic.HyperClosure s) {
    int[] second = events.shape() == EventShape.HYPER_UNDIRECTED ? senders : receivers;
    return mean(senders, second, (a, b) -> closure(s.kind(), a, b));
  }

  private int[] first(Side side) {
    return side == Side.RECEIVERS ? receivers : senders;
  }

  private int[] second(Side side) {
    boolean undirected = events.shape() == EventShape.HYPER_UNDIRECTED;
    return side == Side.SENDERS || (undirected && side == Side.ACROSS) ? senders : receivers;
  }

  @Override
  public Double of(HyperStatistic.NodeMean s) {
    int[] members =
        switch (s.side()) {
          case SENDERS -> senders;
          case RECEIVERS -> receivers;
          case ACROSS ->
              IntStream.concat(Arrays.stream(senders), Arrays.stream(receivers)).toArray();
        };
    return Arrays.stream(members).mapToDouble(k -> a(s.attribute(), k)).average().orElse(0);
  }

  @Override
  public Double of(HyperStatistic.PairwiseAbsoluteDifference s) {
    return mean(
        first(s.side()),
        second(s.side()),
        (a, b) -> Math.abs(a(s.attribute(), a) - a(s.attribute(), b)));
  }

  @Override
  public Double of(HyperStatistic.PairwiseDifferent s) {
    return mean(
        first(s.side()),
        second(s.side()),
        (a, b) -> a(s.attribute(), a) == a(s.attribute(), b) ? 0 : 1);
  }
}
