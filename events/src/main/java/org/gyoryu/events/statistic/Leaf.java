package org.gyoryu.events.statistic;

import java.util.function.Function;
import java.util.function.Supplier;
import org.gyoryu.events.riskset.Reach;

/**
 * How one statistic is computed: which state it needs and how it is read.
 *
 * @param key leaves of equal key share one state
 * @param state makes a {@link State} that follows the history, or a {@link HyperIndex}
 * @param reader reads the statistic from the state, or from a {@link HyperScan} of the index
 * @param reach which dyads may change after an event, or in time
 */
record Leaf(Object key, Supplier<?> state, Function<State, RowReader> reader, Reach reach) {

  static <S extends State> Leaf of(
      Object key, Supplier<S> state, Function<S, RowReader> reader, Reach reach) {
    return new Leaf(key, state, untyped(reader), reach);
  }

  /** A leaf of hyperevents, which are sampled and so never followed from event to event. */
  static <S extends State> Leaf ofHyper(
      Object key, Supplier<S> state, Function<S, RowReader> reader) {
    return new Leaf(key, state, untyped(reader), Reach.ALWAYS);
  }

  static Leaf scan(Object key, Supplier<HyperIndex> index, Function<HyperScan, RowReader> reader) {
    return new Leaf(key, index, untyped(reader), Reach.ALWAYS);
  }

  @SuppressWarnings("unchecked") // the engine hands a leaf only states that its supplier made
  private static <S extends State> Function<State, RowReader> untyped(
      Function<S, RowReader> reader) {
    return s -> reader.apply((S) s);
  }
}
