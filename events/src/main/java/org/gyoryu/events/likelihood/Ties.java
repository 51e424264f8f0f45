package org.gyoryu.events.likelihood;

/** How events of equal time share one partial likelihood. */
public enum Ties {
  /** Each event has a stratum of its own; the others of its time stay in its risk set. */
  BRESLOW,
  /** The average over the orders in which they may have happened (Efron 1977, eq. 5). */
  EFRON,
  /** The probability of this set among all sets of its size (Gail, Lubin, Rubinstein 1981). */
  EXACT
}
