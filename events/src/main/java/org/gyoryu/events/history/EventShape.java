package org.gyoryu.events.history;

/** Who takes part in an event: two nodes or many, with or without a direction. */
public enum EventShape {
  /** One sender, one receiver. */
  DIRECTED,
  /** An unordered pair; stored with the smaller index as sender. */
  UNDIRECTED,
  /** A set of senders and a set of receivers (e-mail, citation). */
  HYPER_DIRECTED,
  /** One set of participants (meeting); stored as senders, without receivers. */
  HYPER_UNDIRECTED;

  /** Says whether an event may have more than two participants. */
  public boolean isHyper() {
    return this == HYPER_DIRECTED || this == HYPER_UNDIRECTED;
  }

  /** Says whether sender and receiver are told apart. */
  public boolean isDirected() {
    return this == DIRECTED || this == HYPER_DIRECTED;
  }
}
