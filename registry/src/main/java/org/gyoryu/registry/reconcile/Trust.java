package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gyoryu.model.Basis;

/**
 * How far a source is believed, and how independent sources add up (docs/methods.md, "Confidence").
 *
 * <p>Independent sources multiply their odds, as witnesses with an even prior do (Bayes' rule); of
 * a group that is not independent the most trusted member counts. The reliabilities follow the
 * re-check of 45 claims (data/README.md): the pair is nearly always right, the kind in 37 to 43 of
 * 45, the exact date less often.
 */
final class Trust {

  private static final double DERIVED = 0.85;

  private Trust() {}

  /** Probability that the two governments that a source names are tied. */
  static double ofPair(ResolvedClaim claim) {
    return switch (claim.sourceKind()) {
      case OFFICIAL -> 0.98;
      case ACADEMIC -> 0.97;
      case ENCYCLOPEDIA -> 0.93;
      case NEWS -> 0.95;
      case OTHER -> 0.92;
    };
  }

  /** Probability that the kind that a source states is right. */
  static double ofKind(ResolvedClaim claim) {
    return switch (claim.sourceKind()) {
      case OFFICIAL -> 0.93;
      case ACADEMIC -> 0.90;
      case ENCYCLOPEDIA -> 0.82;
      case NEWS -> 0.82;
      case OTHER -> 0.78;
    };
  }

  /**
   * Probability that the date that a source states is right, as far as it is exact; less if it was
   * derived.
   */
  static double ofDate(ResolvedClaim claim) {
    double stated =
        switch (claim.sourceKind()) {
          case OFFICIAL -> 0.90;
          case ACADEMIC -> 0.85;
          case ENCYCLOPEDIA -> 0.78;
          case NEWS -> 0.78;
          case OTHER -> 0.72;
        };
    return claim.claim().basis() == Basis.DERIVED ? stated * DERIVED : stated;
  }

  /** Odds that all these claims together give to what they agree on; 1 for none. */
  static double odds(List<ResolvedClaim> claims, ToDoubleFunction<ResolvedClaim> trust) {
    double odds = 1;
    for (List<ResolvedClaim> group : Independence.groups(claims)) {
      double best = group.stream().mapToDouble(trust).max().orElseThrow();
      odds *= best / (1 - best);
    }
    return odds;
  }

  /**
   * Probability of the first of exclusive statements, from the odds of each; what none of them says
   * keeps odds of 1.
   */
  static double probability(double odds, double oddsAgainst) {
    return odds / (1 + odds + oddsAgainst);
  }
}
