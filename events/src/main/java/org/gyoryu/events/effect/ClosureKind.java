package org.gyoryu.events.effect;

/** How the third node k joins the sender i and the receiver j of a candidate event. */
public enum ClosureKind {
  /** i to k, k to j. */
  TRANSITIVE,
  /** j to k, k to i. */
  CYCLIC,
  /** k to i, k to j. */
  SHARED_SENDER,
  /** i to k, j to k. */
  SHARED_RECEIVER
}
