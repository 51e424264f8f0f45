package org.gyoryu.analysis.portfolio;

/** How another government of the same side stands to a holder; the first that fits counts. */
public enum Nearness {
  /** The holder belongs to it. */
  ABOVE,
  /** It belongs to the holder. */
  BELOW,
  SAME_PROVINCE,
  /** Its seat lies at most {@link Nearby#NEIGHBOUR_KM} away. */
  NEIGHBOUR,
  ELSEWHERE;

  public boolean isNear() {
    return this != ELSEWHERE;
  }
}
