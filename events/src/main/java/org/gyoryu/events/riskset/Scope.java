package org.gyoryu.events.riskset;

/** What varies between an observed event and its alternatives. */
public enum Scope {
  /** Sender and receiver. */
  PAIRS,
  /** The receiver; the sender is the observed one. */
  RECEIVERS,
  /** The sender; there is no receiver. */
  SENDERS,
  /** All nodes of a hyperevent; its sizes stay (Lerner and Lomi 2023, section 3). */
  HYPER_SIZE,
  /** The receivers of a hyperevent; its senders and its number of receivers stay. */
  HYPER_SENDER_AND_SIZE
}
