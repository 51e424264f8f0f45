package org.gyoryu.analysis.partners;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.analysis.drivers.Candidate;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.model.Government;

/**
 * A possible partner with everything that speaks for and against it.
 *
 * @param rank from 1, among all candidates that fit the query
 * @param lift of the goal's field; 1 without a goal
 * @param reasons of all covariates that tell candidates apart, in their order
 * @param crowd governments of the chooser's side that are tied to it, near ones first
 * @param precedents similar pairs that did well, the most similar first
 * @param steps ways to begin
 */
public record Partner(
    int rank,
    Government government,
    Candidate candidate,
    double lift,
    List<Reason> reasons,
    List<Other> crowd,
    List<Precedent> precedents,
    List<Step> steps) {

  static final double LEAST_EFFECT = 0.1;
  private static final int MOST_FOR = 4;
  private static final int MOST_AGAINST = 2;

  public Partner {
    reasons = List.copyOf(reasons);
    crowd = List.copyOf(crowd);
    precedents = List.copyOf(precedents);
    steps = List.copyOf(steps);
  }

  /** How many times as likely it is as the chooser's typical candidate of the same tiers. */
  public double factor() {
    return Math.exp(reasons.stream().mapToDouble(Reason::effect).sum());
  }

  /** Sum of the effects of each driver. */
  public Map<Driver, Double> byDriver() {
    Map<Driver, Double> sums = new EnumMap<>(Driver.class);
    for (Driver driver : Driver.values()) {
      sums.put(driver, 0.0);
    }
    reasons.forEach(
        reason -> sums.merge(reason.covariate().driver(), reason.effect(), Double::sum));
    return sums;
  }

  /** What speaks for it, the strongest first. */
  public List<Reason> speakFor() {
    return reasons.stream()
        .filter(reason -> reason.effect() >= LEAST_EFFECT)
        .sorted(Comparator.comparingDouble(Reason::effect).reversed())
        .limit(MOST_FOR)
        .toList();
  }

  /** What speaks against it, the strongest first. */
  public List<Reason> speakAgainst() {
    return reasons.stream()
        .filter(reason -> reason.effect() <= -LEAST_EFFECT)
        .sorted(Comparator.comparingDouble(Reason::effect))
        .limit(MOST_AGAINST)
        .toList();
  }
}
