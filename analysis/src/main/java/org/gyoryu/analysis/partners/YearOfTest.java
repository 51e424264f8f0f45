package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.analysis.drivers.Candidate;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.partners.BacktestResult.Method;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;

/** Asks every method, trained to the end of one year, for the partners of the next. */
final class YearOfTest {

  private static final double EVEN = 0.01;

  /** Methods that don't get the chances of tiers. */
  private static final Set<Method> KNOWS_TIERS =
      Set.of(Method.MODEL, Method.MODEL_WITHOUT_CONTACT, Method.RANDOM);

  private final Snapshot past;
  private final DriverModel model;
  private final DriverModel contactless;
  private final PastNetwork network;
  private final Gravity[] gravity = new Gravity[2];
  private final Gravity[] gravityToday = new Gravity[2];
  private final Set<String> unclear = new HashSet<>();
  private final Map<String, List<Candidate>> asked = new HashMap<>();

  /**
   * @param model fitted to {@code past}
   * @param contactless the same without earlier contact
   * @param today the whole snapshot: for populations of the baseline that may look ahead, and to
   *     leave out pairs whose date lies on no clear side of the end of the year
   */
  YearOfTest(Snapshot past, DriverModel model, DriverModel contactless, Snapshot today) {
    this.past = past;
    this.model = model;
    this.contactless = contactless;
    this.network = new PastNetwork(past);
    for (int side = 0; side < 2; side++) {
      gravity[side] = Gravity.fit(past, past, side == 0);
      gravityToday[side] = Gravity.fit(past, today, side == 0);
    }
    for (Tie tie : today.formalTies()) {
      boolean known = tie.formalSince().isKnown();
      if (!known
          || (!tie.formalSince().earliest().isAfter(past.asOf())
              && tie.formalSince().latest().isAfter(past.asOf()))) {
        unclear.add(tie.id());
      }
    }
  }

  /** Score of one method for one asked tie. */
  record Score(double recall, double reciprocalRank, double log) {}

  /** Scores by method; empty if the partner is no candidate. */
  Map<Method, Score> ask(Tie tie, boolean byA) {
    String chooser = byA ? tie.aId() : tie.bId();
    List<Candidate> candidates =
        asked.computeIfAbsent(
            chooser,
            id ->
                model.candidates(id).stream()
                    .filter(each -> !unclear.contains(Tie.id(each.aId(), each.bId())))
                    .toList());
    int at = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      at = candidate.aId().equals(tie.aId()) && candidate.bId().equals(tie.bId()) ? i : at;
    }
    Map<Method, Score> scores = new EnumMap<>(Method.class);
    if (at >= 0) {
      for (Method method : Method.values()) {
        scores.put(method, score(chances(method, candidates, byA), at));
      }
    }
    return scores;
  }

  private double[] chances(Method method, List<Candidate> candidates, boolean byA) {
    double[] scores = new double[candidates.size()];
    Map<Tier, Double> sums = new EnumMap<>(Tier.class);
    List<Government> others = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = candidates.get(i);
      Government other = past.government(byA ? candidate.bId() : candidate.aId());
      others.add(other);
      scores[i] = raw(method, candidate, byA);
      sums.merge(other.level().tier(), scores[i], Double::sum);
    }
    if (KNOWS_TIERS.contains(method)) {
      return normalised(scores);
    }
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = candidates.get(i);
      double pace = network.pace(candidate.tiers().a(), candidate.tiers().b());
      double sum = sums.get(others.get(i).level().tier());
      scores[i] = sum > 0 ? pace * scores[i] / sum : 0;
    }
    return normalised(scores);
  }

  private double raw(Method method, Candidate candidate, boolean byA) {
    Government chooser = past.government(byA ? candidate.aId() : candidate.bId());
    Government other = past.government(byA ? candidate.bId() : candidate.aId());
    return switch (method) {
      case MODEL -> -Math.log1p(-candidate.probability());
      case MODEL_WITHOUT_CONTACT ->
          contactless
              .candidate(candidate.aId(), candidate.bId())
              .map(each -> -Math.log1p(-each.probability()))
              .orElse(0.0);
      case GRAVITY -> gravity[byA ? 0 : 1].score(chooser, other);
      case GRAVITY_TODAY -> gravityToday[byA ? 0 : 1].score(chooser, other);
      case POPULARITY -> 1 + network.partners(other.id()).size();
      case COMMON_NEIGHBOURS -> 1 + network.pathsOfThree(chooser.id(), other.id());
      case RANDOM -> 1;
    };
  }

  private static double[] normalised(double[] scores) {
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    double[] chances = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      double own = sum > 0 ? scores[i] / sum : 1.0 / scores.length;
      chances[i] = (1 - EVEN) * own + EVEN / scores.length;
    }
    return chances;
  }

  /** Equal chances count by their expectation over a random order. */
  static Score score(double[] chances, int at) {
    int greater = 0;
    int equal = 0;
    for (double chance : chances) {
      greater += chance > chances[at] ? 1 : 0;
      equal += chance == chances[at] ? 1 : 0;
    }
    double reciprocal = 0;
    for (int place = greater + 1; place <= greater + equal; place++) {
      reciprocal += 1.0 / place / equal;
    }
    double recall = Math.min(1, Math.max(0, (double) (Backtest.RECALL_AT - greater) / equal));
    return new Score(recall, reciprocal, Math.log(chances[at]));
  }
}
