package org.gyoryu.events.effect;

/** The end of a dyad that an effect speaks of. */
public enum End {
  /** The sender; the chooser in coordination models; the first mode in two-mode pairs. */
  SENDER,
  /** The receiver; the alternative in coordination models; the second mode in two-mode pairs. */
  RECEIVER,
  /** The sum over both ends, the only sensible reading in undirected one-mode pairs. */
  BOTH
}
