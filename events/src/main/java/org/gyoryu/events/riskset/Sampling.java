package org.gyoryu.events.riskset;

import org.gyoryu.events.BadInputException;

/** How many of the candidates are looked at. */
public sealed interface Sampling {
  /** All of them. */
  record Full() implements Sampling {}

  /**
   * The observed events and uniformly drawn non-events, without replacement (nested case-control,
   * Borgan, Goldstein and Langholz 1995).
   *
   * @param controls non-events per observed event; fewer where the risk set has fewer
   * @param seed the same seed draws the same non-events, whatever the number of threads
   * @param weighted each control counts as the number of non-events it stands for; this estimates
   *     the full likelihood, and the rates of interval models need it
   */
  record Uniform(int controls, long seed, boolean weighted) implements Sampling {
    /** Refuses less than one control. */
    public Uniform {
      if (controls < 1) {
        throw new BadInputException(
            controls + " controls per event", "ask for at least one control");
      }
    }
  }
}
