package org.gyoryu.events.statistic;

import java.util.BitSet;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.EventLog;

/**
 * Walks the past under one memory: events enter, fade together, and leave at the end of the window.
 *
 * <p>Amounts are kept relative to a reference time r, as weight 2^((t_e - r) / halfLife), and all
 * share the factor 2^(-(t - r) / halfLife); so fading costs nothing per entry. When the exponent
 * passes a bound that keeps rounding below 1e-13, the subclass scales its entries and r moves on.
 */
abstract class PastEvents implements State {
  private static final double LARGEST_EXPONENT = 100;

  protected final EventLog log;
  protected final Memory memory;
  private final double rate;
  private final BitSet types;
  private int entered;
  private int left;
  private double reference = Double.NaN;
  private double factor = 1;
  private double now = Double.NEGATIVE_INFINITY;

  PastEvents(EventLog log, Memory memory) {
    this.log = log;
    this.memory = memory;
    this.rate = memory.decayRate();
    this.types = types(log, memory);
  }

  /** Returns the types that count, null if all do. */
  static BitSet types(EventLog log, Memory memory) {
    if (memory.types().isEmpty()) {
      return null;
    }
    BitSet set = new BitSet();
    for (String name : memory.types()) {
      int index = log.typeNames().indexOf(name);
      if (index < 0) {
        throw new BadInputException(
            "no event has the type '" + name + "'", "use one of " + log.typeNames());
      }
      set.set(index);
    }
    return set;
  }

  @Override
  public final void advanceTo(int pastEvents, double time) {
    while (entered < pastEvents) {
      if (counts(entered)) {
        moveReference(log.time(entered));
        enter(entered, amount(entered));
      }
      entered++;
    }
    if (memory.hasWindow()) {
      while (left < entered && time - log.time(left) > memory.window()) {
        if (counts(left)) {
          leave(left, amount(left));
        }
        left++;
      }
    }
    if (time != now) {
      moveReference(time);
      factor = rate == 0 || Double.isNaN(reference) ? 1 : Math.exp(-rate * (time - reference));
      now = time;
    }
  }

  /** Returns the factor that turns stored sums into sums faded to now. */
  final double factor() {
    return factor;
  }

  /** Returns the time that the state stands at. */
  final double now() {
    return now;
  }

  /** Takes in event {@code e}. */
  abstract void enter(int e, double amount);

  /** Takes event {@code e} out again. */
  abstract void leave(int e, double amount);

  /** Multiplies all stored sums. */
  abstract void scale(double by);

  private boolean counts(int e) {
    return types == null || types.get(log.type(e));
  }

  private double amount(int e) {
    if (memory.binary()) {
      return 1;
    }
    if (rate > 0 && Double.isInfinite(log.time(e))) {
      return 0;
    }
    return rate == 0 ? log.weight(e) : log.weight(e) * Math.exp(rate * (log.time(e) - reference));
  }

  private void moveReference(double time) {
    if (rate == 0 || Double.isInfinite(time)) {
      return;
    }
    if (Double.isNaN(reference)) {
      reference = time;
    } else if (rate * (time - reference) > LARGEST_EXPONENT) {
      scale(Math.exp(-rate * (time - reference)));
      reference = time;
    }
  }
}
