package org.gyoryu.events.effect;

/** What to do where a statistic is missing. */
public enum Missing {
  /** Stop with an error that names effect, nodes and time. */
  REFUSE,
  /** Leave the candidate out of the risk set at that time; an observed event then leaves too. */
  LEAVE_OUT,
  /** Use the mean of the statistic over the candidates at that time. */
  MEAN
}
