package org.gyoryu.events.statistic;

import java.util.function.Function;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.HyperStatistic;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.effect.Side;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventLog;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.NodeAttribute;

/** Chooses the state and the reader of each statistic of hyperevents. */
final class HyperReaders implements HyperStatistic.Cases<Leaf> {
  private final EventHistory history;
  private final EventLog log;
  private final Memory memory;

  HyperReaders(EventHistory history, EventLog log, Memory memory) {
    this.history = history;
    this.log = log;
    this.memory = memory;
  }

  private record Key(String state, Memory memory) {}

  private record AttributeKey(String attribute) {}

  private Leaf scan(Function<HyperScan, RowReader> reader, boolean exact) {
    if (memory.binary() && !exact) {
      throw new BadInputException(
          "subset repetition has no binary form", "leave 'binary' out, or use log1p");
    }
    return Leaf.scan(
        new Key(exact ? "exact sets" : "subsets", memory),
        () -> new HyperIndex(log, memory, history.nodes().size(), exact),
        reader);
  }

  private Leaf adjacency(HyperStatistic owner, Function<Adjacency, RowReader> reader) {
    return Leaf.ofHyper(
        new Key(owner.label(), memory),
        () -> new Adjacency(log, memory, history.nodes().size()),
        reader);
  }

  private Leaf attribute(String name, Function<Clock, RowReader> reader) {
    NodeAttribute a = CovariateReaders.attribute(history, name);
    return Leaf.ofHyper(new AttributeKey(name), () -> new Clock(a), reader);
  }

  @Override
  public Leaf of(HyperStatistic.Size s) {
    Side side = s.side();
    return Leaf.ofHyper(
        "one",
        Now::new,
        now ->
            (b, row) ->
                switch (side) {
                  case SENDERS -> b.senderCount(row);
                  case RECEIVERS -> b.receiverCount(row);
                  case ACROSS -> b.senderCount(row) * b.receiverCount(row);
                });
  }

  @Override
  public Leaf of(HyperStatistic.SubsetRepetition s) {
    return scan(h -> (b, row) -> h.subset(b, row, s.senders(), s.receivers()), false);
  }

  @Override
  public Leaf of(HyperStatistic.ExactRepetition s) {
    return scan(h -> (b, row) -> h.exact(b, row, s.directed()), true);
  }

  @Override
  public Leaf of(HyperStatistic.Reciprocation s) {
    requireDirected(s);
    return adjacency(s, a -> (b, row) -> Sides.meanAcross(b, row, (i, j) -> a.get(j, i)));
  }

  @Override
  public Leaf of(HyperStatistic.ReceiverInteraction s) {
    requireDirected(s);
    return adjacency(s, a -> (b, row) -> Sides.meanOfReceivers(b, row, a::get));
  }

  @Override
  public Leaf of(HyperStatistic.HyperClosure s) {
    return switch (s.kind()) {
      case TRANSITIVE -> adjacency(s, a -> (b, row) -> Sides.meanAcross(b, row, a::transitive));
      case CYCLIC ->
          adjacency(s, a -> (b, row) -> Sides.meanAcross(b, row, (i, j) -> a.transitive(j, i)));
      case SHARED_SENDER ->
          adjacency(s, a -> (b, row) -> Sides.meanAcross(b, row, a::sharedSender));
      case SHARED_RECEIVER ->
          adjacency(s, a -> (b, row) -> Sides.meanAcross(b, row, a::sharedReceiver));
    };
  }

  @Override
  public Leaf of(HyperStatistic.NodeMean s) {
    return attribute(s.attribute(), a -> (b, row) -> Sides.nodeMean(b, row, s.side(), a::get));
  }

  @Override
  public Leaf of(HyperStatistic.PairwiseAbsoluteDifference s) {
    return attribute(
        s.attribute(),
        a -> (b, row) -> Sides.pairMean(b, row, s.side(), (i, j) -> Math.abs(a.get(i) - a.get(j))));
  }

  @Override
  public Leaf of(HyperStatistic.PairwiseDifferent s) {
    return attribute(
        s.attribute(),
        a ->
            (b, row) ->
                Sides.pairMean(
                    b,
                    row,
                    s.side(),
                    (i, j) -> {
                      double d = a.get(i) - a.get(j);
                      return Double.isNaN(d) ? Double.NaN : d == 0 ? 0 : 1;
                    }));
  }

  private void requireDirected(HyperStatistic s) {
    if (log.shape() == EventShape.HYPER_UNDIRECTED) {
      throw new BadInputException(
          "effect '" + s.label() + "' needs receivers, but the events are undirected",
          "use subset repetition or closure");
    }
  }
}
