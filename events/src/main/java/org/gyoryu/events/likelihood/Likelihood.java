package org.gyoryu.events.likelihood;

/** The contribution of one stratum. */
public enum Likelihood {
  /** d log-probabilities of the cases, each over the whole risk set (Cox 1972; Breslow 1974). */
  BRESLOW,
  /** Efron's approximation for d simultaneous cases. */
  EFRON,
  /** The conditional likelihood of d cases among all rows. */
  EXACT,
  /** The piecewise-exponential likelihood of an interval with d events at its end. */
  INTERVAL
}
