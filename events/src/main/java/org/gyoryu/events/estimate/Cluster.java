package org.gyoryu.events.estimate;

/** Which events share a cluster in the sandwich estimator (Lin and Wei 1989). */
public enum Cluster {
  /** No robust errors. */
  NONE,
  /** Every stratum is a cluster. */
  EVENT,
  /** Events of one sender are a cluster. */
  SENDER,
  /** Events of one receiver are a cluster. */
  RECEIVER,
  /** Events of one ordered pair are a cluster. */
  DYAD
}
