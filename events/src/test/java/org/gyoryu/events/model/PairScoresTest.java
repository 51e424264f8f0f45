package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.statistic.NaiveStatistics;
import org.gyoryu.events.statistic.RandomHistories;

/** Scores and simulations follow the state exactly, whatever was computed before. */
class PairScoresTest {
  private static final List<Effect> EFFECTS =
      List.of(
          Effects.repetition(),
          Effects.degree(End.RECEIVER, Direction.TOTAL),
          Effects.closure(ClosureKind.SHARED_SENDER),
          Effects.fourCycle(),
          Effects.dyadCovariate("near"),
          Effects.nodeCovariate("x", End.RECEIVER),
          Effects.closureOver("near", End.SENDER),
          Effects.closureOverSame("kind", End.RECEIVER),
          Effects.recencyRank(End.SENDER),
          Effects.dyadCovariate("near").times(Effects.globalCovariate("g")).named("near x g"));

  private static FitResult given(double[] theta) {
    List<Coefficient> coefficients =
        IntStream.range(0, theta.length)
            .mapToObj(c -> new Coefficient("c" + c, theta[c], 1, Double.NaN))
            .toList();
    FitResult.Summary none = new FitResult.Summary(0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new FitResult(coefficients, new double[0][], none, List.of());
  }

  private static EventHistory history(SplittableRandom random) {
    EventShape shape = random.nextBoolean() ? EventShape.DIRECTED : EventShape.UNDIRECTED;
    return RandomHistories.of(random, shape, random.nextBoolean());
  }

  private static double[] theta(SplittableRandom random, int k) {
    return random.doubles(k, -0.5, 0.5).toArray();
  }

  private static double naive(EventHistory h, Effect effect, double t, int i, int j) {
    if (effect.statistic() instanceof org.gyoryu.events.effect.Statistic.Product p) {
      return naive(h, p.left(), t, i, j) * naive(h, p.right(), t, i, j);
    }
    return new NaiveStatistics(h, effect.memory(), t, new int[] {i}, new int[] {j})
        .value(effect.statistic());
  }

  @Property(seed = "20261131", tries = 200)
  void probabilitiesAreTheNormalisedExponentialsOfTheDefinition(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory h = history(random);
    if (IntStream.range(0, h.events().size()).noneMatch(h.events()::isExplained)) {
      return;
    }
    double[] theta = theta(random, EFFECTS.size());
    double t = random.nextInt(30) * 0.5;
    PairScores scores =
        RelationalEventModel.ordinal(RiskSet.full()).prepare(h, EFFECTS).scores(given(theta), t);
    double total = 0;
    double[] weights = new double[scores.size()];
    for (int k = 0; k < weights.length; k++) {
      double eta = 0;
      for (int c = 0; c < theta.length; c++) {
        double part = theta[c] * naive(h, EFFECTS.get(c), t, scores.first(k), scores.second(k));
        assertThat(scores.contribution(k, c)).isCloseTo(part, within(1e-11));
        eta += part;
      }
      weights[k] = Math.exp(eta);
      total += weights[k];
    }
    for (int k = 0; k < weights.length; k++) {
      assertThat(scores.probability(k)).isCloseTo(weights[k] / total, within(1e-11));
    }
    List<Integer> ranked = scores.ranked();
    for (int r = 1; r < ranked.size(); r++) {
      assertThat(scores.probability(ranked.get(r)))
          .isLessThanOrEqualTo(scores.probability(ranked.get(r - 1)));
    }
  }

  /** A half-life anywhere makes the simulator compute every pair at every step. */
  @Property(seed = "20261132", tries = 200)
  void whatIsNotComputedAgainHasNotChanged(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory h = history(random);
    if (IntStream.range(0, h.events().size()).noneMatch(h.events()::isExplained)) {
      return;
    }
    double[] theta = theta(random, EFFECTS.size());
    List<Effect> slow = new ArrayList<>(EFFECTS);
    slow.add(Effects.repetition().halfLife(9).named("fading").offset(0));
    RiskSet riskSet = random.nextBoolean() ? RiskSet.full() : RiskSet.full().onlyWithoutTie();
    Events past = new EventsBuilder(h.nodes(), h.events().shape()).build();
    double[] times = IntStream.range(0, 25).mapToDouble(t -> 0.25 + (t >> 1)).toArray();
    EventHistory empty = h.withEvents(first(h));
    RelationalEventModel model = RelationalEventModel.ordinal(riskSet);
    Events quick = model.prepare(empty, EFFECTS).simulate(given(theta), past, times, seed);
    Events full = model.prepare(empty, slow).simulate(given(theta), past, times, seed);
    assertThat(pairs(quick)).isEqualTo(pairs(full));
  }

  /** The history up to its first explained event: a model needs one. */
  private static Events first(EventHistory h) {
    EventsBuilder b = new EventsBuilder(h.nodes(), h.events().shape());
    int e = 0;
    while (!h.events().isExplained(e)) {
      e++;
    }
    return b.add(h.events().time(e), h.events().sender(e), h.events().receiver(e)).build();
  }

  private static List<String> pairs(Events events) {
    return IntStream.range(0, events.size())
        .mapToObj(e -> events.time(e) + " " + events.sender(e) + " " + events.receiver(e))
        .toList();
  }

  @Property(seed = "20261133", tries = 100)
  void scoresOfACoordinationModelAreItsProbabilities(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory h = RandomHistories.of(random, EventShape.UNDIRECTED, true);
    int last = h.events().size() - 1;
    if (!h.events().isExplained(last)) {
      return;
    }
    List<Effect> first = EFFECTS.subList(1, 4);
    List<Effect> second = EFFECTS.subList(0, 2);
    PreparedCoordination model = CoordinationModel.of(RiskSet.full()).prepare(h, first, second);
    double[] theta = theta(random, 5);
    PairScores scores = model.scores(given(theta), h.events().time(last));
    List<PreparedCoordination.PairProbability> expected =
        model.probabilities(theta).stream().filter(p -> p.event() == last).toList();
    assertThat(scores.size()).isEqualTo(expected.size());
    for (int k = 0; k < scores.size(); k++) {
      assertThat(scores.probability(k)).isCloseTo(expected.get(k).probability(), within(1e-12));
    }
  }
}
