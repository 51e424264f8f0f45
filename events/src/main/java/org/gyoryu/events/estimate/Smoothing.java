package org.gyoryu.events.estimate;

/** How the smoothing parameters of splines are chosen. */
public enum Smoothing {
  /** Restricted maximum likelihood by the update of Wood and Fasiolo (2017, eq. 6). */
  REML,
  /** Least -2 n logLik / (n - edf)^2, generalised cross-validation (Wood 2017, section 6.2.3). */
  GCV
}
