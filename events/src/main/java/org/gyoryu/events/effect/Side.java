package org.gyoryu.events.effect;

/** The part of a hyperevent that an effect speaks of. */
public enum Side {
  /** The senders, or all participants of an undirected hyperevent. */
  SENDERS,
  /** The receivers. */
  RECEIVERS,
  /** All pairs of one sender and one receiver. */
  ACROSS
}
