package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.estimate.Prediction;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.StepFunction;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.SplitMix;
import org.junit.jupiter.api.Test;

/** Known coefficients come back; outcomes that are no numbers are said. */
class RecoveryTest {
  private static final int NODES = 8;
  private static final double[] TIMES = IntStream.range(0, 70).mapToDouble(t -> t).toArray();

  private static EventHistory nodesOnly(long seed) {
    Nodes nodes = Nodes.numbered(NODES);
    SplitMix random = new SplitMix(seed, 99);
    double[] x = new double[NODES];
    Arrays.setAll(x, i -> random.nextDouble() * 2);
    return EventHistory.of(nodes, new EventsBuilder(nodes, EventShape.DIRECTED).build())
        .withAttribute("x", NodeAttribute.constant(x));
  }

  private static final List<Effect> EFFECTS =
      List.of(Effects.reciprocity().log1p(), Effects.nodeCovariate("x", End.RECEIVER));

  /** Draws events one by one from exp(theta x), written out: no part of the library's engine. */
  private static EventHistory drawn(long seed, double reciprocity, double covariate) {
    EventHistory empty = nodesOnly(seed);
    SplitMix random = new SplitMix(seed, 1);
    EventsBuilder events = new EventsBuilder(empty.nodes(), EventShape.DIRECTED);
    int[][] count = new int[NODES][NODES];
    for (double t : TIMES) {
      double[] w = new double[NODES * NODES];
      double total = 0;
      for (int i = 0; i < NODES; i++) {
        for (int j = 0; j < NODES; j++) {
          double x = empty.attributes().get("x").at(j, t);
          w[i * NODES + j] =
              i == j ? 0 : Math.exp(reciprocity * Math.log1p(count[j][i]) + covariate * x);
          total += w[i * NODES + j];
        }
      }
      double left = random.nextDouble() * total;
      int pick = -1;
      while (left >= 0 && pick + 1 < w.length) {
        pick++;
        left -= w[pick];
      }
      events.add(t, pick / NODES, pick % NODES);
      count[pick / NODES][pick % NODES]++;
    }
    return empty.withEvents(events.build());
  }

  @Test
  void intervalsOf95PercentCoverTheTruthIn93To97PercentOf500Runs() {
    double[] truth = {0.8, 0.5};
    int[] covered = new int[2];
    RelationalEventModel model =
        RelationalEventModel.ordinal(RiskSet.full()).with(Estimation.standard().withThreads(1));
    for (int run = 0; run < 500; run++) {
      FitResult fit = model.fit(drawn(run, truth[0], truth[1]), EFFECTS).orThrow();
      for (int c = 0; c < 2; c++) {
        double[] interval = fit.coefficients().get(c).interval95();
        covered[c] += interval[0] <= truth[c] && truth[c] <= interval[1] ? 1 : 0;
      }
    }
    assertThat(covered[0] / 500.0).isBetween(0.93, 0.97);
    assertThat(covered[1] / 500.0).isBetween(0.93, 0.97);
  }

  @Test
  void aSimulatedHistoryGivesItsCoefficientsBack() {
    EventHistory seedHistory = drawn(1, 0.8, 0.5);
    PreparedModel model =
        RelationalEventModel.ordinal(RiskSet.full()).prepare(seedHistory, EFFECTS);
    FitResult truth = model.fit().orThrow();
    Events none = new EventsBuilder(seedHistory.nodes(), EventShape.DIRECTED).build();
    double[] times = IntStream.range(0, 800).mapToDouble(t -> t).toArray();
    Events drawn = model.simulate(truth, none, times, 5);
    FitResult again =
        RelationalEventModel.ordinal(RiskSet.full())
            .fit(seedHistory.withEvents(drawn), EFFECTS)
            .orThrow();
    for (int c = 0; c < 2; c++) {
      Coefficient k = again.coefficients().get(c);
      assertThat(k.estimate()).isCloseTo(truth.estimates()[c], within(4 * k.standardError()));
    }
  }

  @Test
  void theFittedModelPredictsHeldOutEventsBetterThanChance() {
    EventHistory h = drawn(3, 1.2, 0.8);
    double[] theta =
        RelationalEventModel.ordinal(RiskSet.full()).fit(h, EFFECTS).orThrow().estimates();
    Prediction p =
        RelationalEventModel.ordinal(RiskSet.full())
            .explainingFrom(40)
            .prepare(h, EFFECTS)
            .predict(theta, 5, NODES * (NODES - 1));
    assertThat(p.events()).isEqualTo(30);
    assertThat(p.uniformLogScore()).isCloseTo(-Math.log(56), within(1e-12));
    assertThat(p.logScore()).isGreaterThan(p.uniformLogScore());
    assertThat(p.recall().get(56)).isEqualTo(1);
  }

  @Test
  void aSplineOverTimeFollowsACoefficientThatChanges() {
    EventHistory early = drawn(7, 0, 2);
    EventsBuilder both = new EventsBuilder(early.nodes(), EventShape.DIRECTED);
    Events first = early.events();
    Events second = drawn(7, 0, -2).events();
    for (int e = 0; e < first.size(); e++) {
      both.add(e, first.sender(e), first.receiver(e));
    }
    for (int e = 0; e < second.size(); e++) {
      both.add(TIMES.length + e, second.sender(e), second.receiver(e));
    }
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .fit(
                early.withEvents(both.build()),
                List.of(Effects.nodeCovariate("x", End.RECEIVER).overTime(10)))
            .orThrow();
    assertThat(fit.splines().get(0).at(20).value()).isGreaterThan(1);
    assertThat(fit.splines().get(0).at(120).value()).isLessThan(-1);
    assertThat(fit.splines().get(0).effectiveParameters()).isBetween(2.0, 10.0);
  }

  @Test
  void theElasticNetMeetsItsOptimalityConditions() {
    EventHistory h = drawn(4, 0.8, 0);
    double lambda = 6;
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .with(Estimation.standard().withPenalty(new Penalty.ElasticNet(lambda, 1)))
            .fit(h, EFFECTS)
            .orThrow();
    assertThat(fit.estimates()[1]).as("the covariate without effect").isZero();
    assertThat(fit.coefficients().get(0).standardError()).isNaN();
  }

  @Test
  void separationIsAnOutcome() {
    Nodes nodes = Nodes.numbered(4);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.DIRECTED);
    for (int t = 0; t < 12; t++) {
      b.add(t, t % 3, 3);
    }
    EventHistory h =
        EventHistory.of(nodes, b.build())
            .withAttribute("x", NodeAttribute.constant(0, 1, 2, 9))
            .withAttribute("noise", NodeAttribute.constant(1, 0, 2, 1));
    Fit fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .fit(
                h,
                List.of(
                    Effects.nodeCovariate("x", End.RECEIVER),
                    Effects.nodeCovariate("noise", End.SENDER)));
    assertThat(fit).isInstanceOf(Fit.Separated.class);
    assertThat(((Fit.Separated) fit).effects()).contains("receiver x");
  }

  @Test
  void collinearEffectsAreNamed() {
    Fit fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .fit(
                drawn(2, 0.5, 0.5),
                List.of(
                    Effects.nodeCovariate("x", End.SENDER),
                    Effects.nodeCovariate("x", End.RECEIVER),
                    Effects.difference("x")));
    assertThat(fit)
        .isEqualTo(new Fit.Collinear("difference in x", List.of("sender x", "receiver x")));
  }

  @Test
  void aCovariateOfTimeAloneCancels() {
    EventHistory h =
        drawn(2, 0.5, 0.5)
            .withGlobal(
                "g",
                StepFunction.of(new double[] {Double.NEGATIVE_INFINITY, 9}, new double[] {0, 1}));
    Fit fit =
        RelationalEventModel.ordinal(RiskSet.full()).fit(h, List.of(Effects.globalCovariate("g")));
    assertThat(fit).isEqualTo(new Fit.NoVariation("g"));
  }

  @Test
  void samplesAndFitsAreTheSameForAnyNumberOfThreads() {
    EventHistory h = drawn(6, 0.8, 0.5);
    RelationalEventModel model = RelationalEventModel.ordinal(RiskSet.full().sampled(10, 3));
    double[] one =
        model.with(Estimation.standard().withThreads(1)).fit(h, EFFECTS).orThrow().estimates();
    double[] four =
        model.with(Estimation.standard().withThreads(4)).fit(h, EFFECTS).orThrow().estimates();
    assertThat(four).containsExactly(one);
  }
}
