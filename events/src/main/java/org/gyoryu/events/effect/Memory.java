package org.gyoryu.events.effect;

import java.util.Set;
import org.gyoryu.events.BadInputException;

/**
 * How past events count: how fast they fade, how long they stay, as weights or as ties.
 *
 * @param halfLife time after which an event counts half; infinity: it never fades
 * @param window an event counts while t - t_e &lt;= window; infinity: for ever
 * @param binary a tie is 1 if any event counts, whatever its weight; not with a half-life
 * @param types names of the event types that count; empty: all
 */
public record Memory(double halfLife, double window, boolean binary, Set<String> types) {
  /** Every past event counts with its weight for ever. */
  public static final Memory FULL =
      new Memory(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, false, Set.of());

  /**
   * Checks the ranges.
   *
   * @throws BadInputException if a half-life or window is not positive, or binary ties fade
   */
  public Memory {
    if (!(halfLife > 0)) {
      throw new BadInputException(
          "half-life " + halfLife + " is not positive", "give it in the unit of the event times");
    }
    if (!(window > 0)) {
      throw new BadInputException(
          "window " + window + " is not positive", "give it in the unit of the event times");
    }
    if (binary && halfLife < Double.POSITIVE_INFINITY) {
      throw new BadInputException(
          "binary ties with half-life " + halfLife, "a tie that is 0 or 1 cannot fade: use window");
    }
    types = Set.copyOf(types);
  }

  /** Returns the decay rate ln 2 / halfLife, 0 if events never fade. */
  public double decayRate() {
    return Double.isInfinite(halfLife) ? 0 : Math.log(2) / halfLife;
  }

  /** Says whether events leave the memory at the end of a window. */
  public boolean hasWindow() {
    return window < Double.POSITIVE_INFINITY;
  }
}
