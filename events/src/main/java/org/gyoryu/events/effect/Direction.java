package org.gyoryu.events.effect;

/** Which past events of a node a degree counts. */
public enum Direction {
  /** Events that the node sent. */
  OUT,
  /** Events that the node received. */
  IN,
  /** Both. */
  TOTAL
}
