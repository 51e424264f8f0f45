package org.gyoryu.events.model;

import org.gyoryu.events.BadInputException;

/** What of the times is explained. */
public sealed interface Timing {
  /** Their order only: the Cox partial likelihood, with any baseline hazard. */
  record Ordinal() implements Timing {}

  /**
   * The waiting times too: rates exp(theta x) that are constant between changes of the state
   * (piecewise-exponential; Butts 2008, eq. 2). Statistics that fade or count time are taken at the
   * middle of each interval.
   *
   * @param start when observation starts; explained events come after it
   * @param end when observation ends; no event comes after it
   */
  record Interval(double start, double end) implements Timing {
    /** Refuses an empty window. */
    public Interval {
      if (!(start < end)) {
        throw new BadInputException(
            "observation from " + start + " to " + end, "the end must come after the start");
      }
    }
  }
}
