package org.gyoryu.analysis.partners;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gyoryu.analysis.drivers.Candidate;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Government;

/**
 * A possible partner with everything that speaks for and against it.
 *
 * @param rank from 1, among all candidates that fit the query
 * @param lift of the goal's field; 1 without a goal
 * @param factor how many times as likely it is as the chooser's typical candidate of the same
 *     tiers, with its 95 % interval
 * @param drivers factor of each driver, all five, whose product is that factor
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
    Estimate factor,
    Map<Driver, Estimate> drivers,
    List<Reason> reasons,
    List<Other> crowd,
    List<Precedent> precedents,
    List<Step> steps) {

  static final double LEAST_EFFECT = 0.1;
  private static final int MOST_FOR = 4;
  private static final int MOST_AGAINST = 2;

  public Partner {
    drivers = Collections.unmodifiableMap(new EnumMap<>(drivers));
    reasons = List.copyOf(reasons);
    crowd = List.copyOf(crowd);
    precedents = List.copyOf(precedents);
    steps = List.copyOf(steps);
  }

  /** What clearly speaks for it, the strongest first; at most four. */
  public List<Reason> speakFor() {
    return strongest(reason -> reason.effect().value() >= LEAST_EFFECT, MOST_FOR);
  }

  /** What clearly speaks against it, the strongest first; at most two. */
  public List<Reason> speakAgainst() {
    return strongest(reason -> reason.effect().value() <= -LEAST_EFFECT, MOST_AGAINST);
  }

  private List<Reason> strongest(Predicate<Reason> which, int most) {
    return reasons.stream()
        .filter(which)
        .filter(Reason::isClear)
        .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.effect().value())))
        .limit(most)
        .toList();
  }
}
