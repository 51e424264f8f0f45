package org.gyoryu.analysis.stats;

/**
 * A curve of growth towards a ceiling, as the part of the ceiling that is reached by a time. Time
 * is in years since the start of the observed span.
 */
public enum GrowthCurve {
  /** 1 / (1 + exp(-r (t - m))); parameters log r and m (Verhulst 1838). */
  LOGISTIC {
    @Override
    double reached(double t, double log, double middle) {
      return 1 / (1 + Math.exp(-Math.exp(log) * (t - middle)));
    }
  },
  /** exp(-exp(-r (t - m))); parameters log r and m (Gompertz 1825). */
  GOMPERTZ {
    @Override
    double reached(double t, double log, double middle) {
      return Math.exp(-Math.exp(-Math.exp(log) * (t - middle)));
    }
  },
  /**
   * (1 - exp(-(p + q) t)) / (1 + (q/p) exp(-(p + q) t)); parameters log p and log q (Bass 1969, eq.
   * 6): innovation p, imitation q.
   */
  BASS {
    @Override
    double reached(double t, double logP, double logQ) {
      double p = Math.exp(logP);
      double q = Math.exp(logQ);
      double decay = Math.exp(-(p + q) * t);
      return (1 - decay) / (1 + q / p * decay);
    }
  };

  /** The part of the ceiling that is reached at a time, 0 to 1. */
  abstract double reached(double t, double first, double second);
}
