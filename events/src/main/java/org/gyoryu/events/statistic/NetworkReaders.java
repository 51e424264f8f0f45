package org.gyoryu.events.statistic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.effect.NetworkStatistic;
import org.gyoryu.events.history.DyadCovariate;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.riskset.Reach;

/** Chooses the state and the reader of each dyadic network statistic. */
final class NetworkReaders implements NetworkStatistic.Cases<Leaf> {
  private final EventHistory history;
  private final EventLog log;
  private final Memory memory;
  private final int nodes;

  NetworkReaders(EventHistory history, EventLog log, Memory memory) {
    this.history = history;
    this.log = log;
    this.memory = memory;
    this.nodes = history.nodes().size();
  }

  private record Key(String state, Memory memory) {}

  private Leaf weights(java.util.function.Function<PairWeights, RowReader.Dyad> reader) {
    return Leaf.of(
        new Key("weights", memory),
        () -> new PairWeights(log, memory, nodes),
        reader::apply,
        remembered(Reach.OF_EVENTS));
  }

  /** What fades, or leaves at the end of a window, may change at any time. */
  private Reach remembered(Reach reach) {
    return memory.decayRate() != 0 || memory.hasWindow() ? Reach.ALWAYS : reach;
  }

  /** Closure is the costly part: each statistic has a state of its own and so its own thread. */
  private Leaf adjacency(
      NetworkStatistic owner,
      Reach reach,
      java.util.function.Function<Adjacency, RowReader.Dyad> reader) {
    return Leaf.of(
        new Key(owner.label(), memory),
        () -> new Adjacency(log, memory, nodes),
        reader::apply,
        remembered(reach));
  }

  private Leaf contacts(java.util.function.Function<LastContacts, RowReader.Dyad> r, boolean rank) {
    if (memory.decayRate() != 0 || memory.hasWindow() || memory.binary()) {
      throw new BadInputException(
          "recency has no half-life, window or binary form", "leave these options out");
    }
    return Leaf.of(
        new Key(rank ? "ranks" : "contacts", memory),
        () -> new LastContacts(log, memory, nodes, rank),
        r::apply,
        rank ? Reach.OF_EVENTS : Reach.ALWAYS);
  }

  @Override
  public Leaf of(NetworkStatistic.Repetition s) {
    return weights(w -> w::get);
  }

  @Override
  public Leaf of(NetworkStatistic.Reciprocity s) {
    if (log.shape() == EventShape.UNDIRECTED) {
      throw new BadInputException(
          "reciprocity of undirected events is repetition", "use repetition");
    }
    return weights(w -> (i, j) -> w.get(j, i));
  }

  @Override
  public Leaf of(NetworkStatistic.Degree s) {
    Direction d = s.direction();
    End end = s.end();
    return Leaf.of(
        new Key("degrees", memory),
        () -> new Degrees(log, memory, nodes),
        g ->
            switch (end) {
              case SENDER -> RowReader.dyad((i, j) -> g.get(i, d));
              case RECEIVER -> RowReader.dyad((i, j) -> g.get(j, d));
              case BOTH -> RowReader.dyad((i, j) -> g.get(i, d) + g.get(j, d));
            },
        remembered(Reach.OF_EVENTS));
  }

  @Override
  public Leaf of(NetworkStatistic.TimeSince s) {
    return contacts(c -> c::timeSince, false);
  }

  @Override
  public Leaf of(NetworkStatistic.RecencyRank s) {
    return s.end() == End.SENDER
        ? contacts(c -> c::rankSent, true)
        : contacts(c -> c::rankReceived, true);
  }

  @Override
  public Leaf of(NetworkStatistic.Closure s) {
    return switch (s.kind()) {
      case TRANSITIVE -> adjacency(s, Reach.OF_EVENTS, a -> a::transitive);
      case CYCLIC -> adjacency(s, Reach.OF_EVENTS, a -> (i, j) -> a.transitive(j, i));
      case SHARED_SENDER -> adjacency(s, Reach.OF_EVENTS, a -> a::sharedSender);
      case SHARED_RECEIVER -> adjacency(s, Reach.OF_EVENTS, a -> a::sharedReceiver);
    };
  }

  @Override
  public Leaf of(NetworkStatistic.FourCycle s) {
    return adjacency(s, Reach.OF_PATHS, a -> a::fourCycle);
  }

  @Override
  public Leaf of(NetworkStatistic.NetworkClosure s) {
    DyadCovariate z = CovariateReaders.dyad(history, s.dyad());
    return adjacency(
        s,
        Reach.OF_EVENTS.and(Reach.of(z)),
        a ->
            s.leg() == End.SENDER
                ? (i, j) -> overSenders(a, z, i, j)
                : (i, j) -> overReceivers(a, z, i, j));
  }

  private static double overSenders(Adjacency a, DyadCovariate z, int i, int j) {
    double sum = 0;
    IntArrayList list = a.senders(j);
    for (int k = 0; list != null && k < list.size(); k++) {
      int h = list.getInt(k);
      sum += h == i ? 0 : Math.min(z.at(i, h, a.now()), a.get(h, j));
    }
    return sum;
  }

  private static double overReceivers(Adjacency a, DyadCovariate z, int i, int j) {
    double sum = 0;
    IntArrayList list = a.receivers(i);
    for (int k = 0; list != null && k < list.size(); k++) {
      int h = list.getInt(k);
      sum += h == j ? 0 : Math.min(a.get(i, h), z.at(h, j, a.now()));
    }
    return sum;
  }

  @Override
  public Leaf of(NetworkStatistic.AttributeClosure s) {
    NodeAttribute attribute = CovariateReaders.attribute(history, s.attribute());
    return adjacency(
        s,
        Reach.OF_EVENTS.and(Reach.at(attribute.changes())),
        a -> {
          NodeAttribute values = attribute;
          return s.leg() == End.SENDER
              ? (i, j) -> {
                double sum = 0;
                double own = values.at(i, a.now());
                IntArrayList list = a.senders(j);
                for (int k = 0; list != null && k < list.size(); k++) {
                  int h = list.getInt(k);
                  sum += h != i && values.at(h, a.now()) == own ? a.get(h, j) : 0;
                }
                return sum;
              }
              : (i, j) -> {
                double sum = 0;
                double own = values.at(j, a.now());
                IntArrayList list = a.receivers(i);
                for (int k = 0; list != null && k < list.size(); k++) {
                  int h = list.getInt(k);
                  sum += h != j && values.at(h, a.now()) == own ? a.get(i, h) : 0;
                }
                return sum;
              };
        });
  }
}
