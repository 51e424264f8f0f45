package org.gyoryu.events.model;

import org.gyoryu.events.BadInputException;

/** What of the times is explained. */
public sealed interface Timing {
  /** Their order only: the Cox partial likelihood, with any baseline hazard. */
  record Ordinal() implements Timing {}

  /**
   * The waiting times too: rates exp(theta x) of all candidates (Butts 2008, eq. 2; with rates that
   * change between events the likelihood of a point process, Daley and Vere-Jones 2003, prop.
   * 7.2.III). An event counts with its statistics at its own time. The rates are summed over the
   * waits exactly where they are constant between changes of the state (piecewise-exponential);
   * what fades or counts time is summed by two-point Gauss-Legendre over panels that double in
   * length from a quarter of the shortest half-life.
   *
   * @param start when observation starts; explained events come after it
   * @param end when observation ends; no event comes after it
   */
  record Interval(double start, double end) implements Timing {
    /** Refuses an empty window. */
    public Interval {
      if (!(start < end) || !Double.isFinite(end - start)) {
        throw new BadInputException(
            "observation from " + start + " to " + end,
            "the end must come after the start, and both be finite");
      }
    }
  }
}
