package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.BSpline;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.Presence;
import org.gyoryu.events.history.StepFunction;
import org.gyoryu.events.riskset.RiskSet;
import org.junit.jupiter.api.Test;

/** Waiting times with statistics that change while nothing happens. */
class IntervalTimingTest {
  private static final int NODES = 5;
  private static final double HALF_LIFE = 1;
  private static final double[] TRUTH = {-3.4, 1.5, 0.6};
  private static final List<Effect> EFFECTS =
      List.of(
          Effects.intercept(),
          Effects.repetition().halfLife(HALF_LIFE).log1p(),
          Effects.nodeCovariate("x", End.RECEIVER));

  /** Two points a panel leave an error of the log-likelihood that no estimate feels. */
  private static final double QUADRATURE = 5e-3;

  private static final double[] X = {-1, -0.5, 0, 0.5, 1};

  /** The rates of all pairs by definition, where past events of a pair add up to w[i][j]. */
  private static double[][] rates(double[][] w) {
    double[][] rate = new double[NODES][NODES];
    for (int i = 0; i < NODES; i++) {
      for (int j = 0; j < NODES; j++) {
        rate[i][j] =
            i == j ? 0 : Math.exp(TRUTH[0] + TRUTH[1] * Math.log1p(w[i][j]) + TRUTH[2] * X[j]);
      }
    }
    return rate;
  }

  private static void fade(double[][] w, double time) {
    for (double[] row : w) {
      for (int j = 0; j < NODES; j++) {
        row[j] *= Math.pow(2, -time / HALF_LIFE);
      }
    }
  }

  /**
   * Draws a history by thinning (Ogata 1981): between events all rates fall, so those at a moment
   * bound those that follow. No part of the library's engine.
   */
  private static EventHistory drawn(long seed, double end) {
    SplittableRandom random = new SplittableRandom(seed);
    Nodes nodes = Nodes.numbered(NODES);
    EventsBuilder events = new EventsBuilder(nodes, EventShape.DIRECTED);
    double[][] w = new double[NODES][NODES];
    double t = 0;
    while (true) {
      double bound = sum(rates(w));
      double wait = -Math.log(1 - random.nextDouble()) / bound;
      t += wait;
      if (t > end) {
        return EventHistory.of(nodes, events.build()).withAttribute("x", NodeAttribute.constant(X));
      }
      fade(w, wait);
      double[][] rate = rates(w);
      double left = random.nextDouble() * bound;
      for (int pair = 0; pair < NODES * NODES; pair++) {
        left -= rate[pair / NODES][pair % NODES];
        if (left < 0) {
          events.add(t, pair / NODES, pair % NODES);
          w[pair / NODES][pair % NODES]++;
          break;
        }
      }
    }
  }

  private static double sum(double[][] rates) {
    double sum = 0;
    for (double[] row : rates) {
      for (double r : row) {
        sum += r;
      }
    }
    return sum;
  }

  @Test
  void intervalsOf95PercentCoverTheTruthOfAFadingEffectAndItIsNotBiased() {
    int runs = 300;
    double end = 120;
    int[] covered = new int[3];
    double[] deviations = new double[3];
    RelationalEventModel model =
        RelationalEventModel.interval(RiskSet.full(), 0, end)
            .with(Estimation.standard().withThreads(1));
    for (int run = 0; run < runs; run++) {
      FitResult fit = model.fit(drawn(run, end), EFFECTS).orThrow();
      for (int c = 0; c < 3; c++) {
        double[] interval = fit.coefficients().get(c).interval95();
        covered[c] += interval[0] <= TRUTH[c] && TRUTH[c] <= interval[1] ? 1 : 0;
        deviations[c] +=
            (fit.estimates()[c] - TRUTH[c]) / fit.coefficients().get(c).standardError();
      }
    }
    for (int c = 0; c < 3; c++) {
      String effect = EFFECTS.get(c).name();
      // 300 runs of 95%: three standard errors are 3.8 points.
      assertThat(covered[c] / (double) runs).as("coverage of " + effect).isBetween(0.912, 0.988);
      // The mean of 300 unit deviations has the error 0.06; a fifth is left to a finite sample.
      assertThat(deviations[c] / runs).as("bias of " + effect).isBetween(-0.2, 0.2);
    }
  }

  /** Events with gaps from far below to far above the half-life, two of them at one time. */
  private static EventHistory uneven() {
    Nodes nodes = Nodes.numbered(3);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.DIRECTED);
    b.addState(-1, 1, 2);
    b.add(1, 0, 1);
    b.add(1.1, 1, 0);
    b.add(4, 0, 1);
    b.add(4, 2, 1);
    b.add(14, 1, 2);
    b.add(16, 2, 0);
    return EventHistory.of(nodes, b.build());
  }

  /** The linear predictor of a pair at a time, written out. */
  @FunctionalInterface
  private interface Predictor {
    double at(int i, int j, double t);
  }

  /** The log-likelihood by definition, the rates summed in 200,000 small steps from 0 to 20. */
  private static double logLikelihood(EventHistory h, Predictor eta) {
    double sum = 0;
    for (int e = 0; e < h.events().size(); e++) {
      if (h.events().isExplained(e)) {
        sum += eta.at(h.events().sender(e), h.events().receiver(e), h.events().time(e));
      }
    }
    double step = 1e-4;
    for (int k = 0; k < 200_000; k++) {
      double t = (k + 0.5) * step;
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          boolean isAtRisk = i != j && h.presence().at(i, t) && h.presence().at(j, t);
          sum -= isAtRisk ? step * Math.exp(eta.at(i, j, t)) : 0;
        }
      }
    }
    return sum;
  }

  private static double pastSum(EventHistory h, int i, int j, double t, DoubleUnaryOperator age) {
    double sum = 0;
    for (int e = 0; e < h.events().size() && h.events().time(e) < t; e++) {
      boolean own = h.events().sender(e) == i && h.events().receiver(e) == j;
      sum += own ? age.applyAsDouble(t - h.events().time(e)) : 0;
    }
    return sum;
  }

  private static double logLikelihood(EventHistory h, List<Effect> effects, double... theta) {
    RelationalEventModel model = RelationalEventModel.interval(RiskSet.full(), 0, 20);
    double stored = model.prepare(h, effects).logLikelihood(theta);
    double streamed =
        model.with(Estimation.standard().withMemory(0)).prepare(h, effects).logLikelihood(theta);
    assertThat(streamed).isCloseTo(stored, within(1e-10 * Math.abs(stored)));
    return stored;
  }

  @Test
  void aFadingEffectHasTheLikelihoodOfItsDefinition() {
    EventHistory h = uneven();
    for (double halfLife : new double[] {0.2, 1, 6}) {
      double expected =
          logLikelihood(
              h, (i, j, t) -> -2 + 1.5 * pastSum(h, i, j, t, a -> Math.pow(2, -a / halfLife)));
      double ours =
          logLikelihood(
              h, List.of(Effects.intercept(), Effects.repetition().halfLife(halfLife)), -2, 1.5);
      assertThat(ours).as("half-life %s", halfLife).isCloseTo(expected, within(QUADRATURE));
    }
  }

  @Test
  void recencyHasTheLikelihoodOfItsDefinition() {
    EventHistory h = uneven();
    double expected =
        logLikelihood(
            h,
            (i, j, t) -> {
              double last = Double.NEGATIVE_INFINITY;
              for (int e = 0; e < h.events().size() && h.events().time(e) < t; e++) {
                if (h.events().sender(e) == i && h.events().receiver(e) == j) {
                  last = h.events().time(e);
                }
              }
              return -2 + 2 / (1 + t - last);
            });
    assertThat(logLikelihood(h, List.of(Effects.intercept(), Effects.recency()), -2, 2))
        .isCloseTo(expected, within(QUADRATURE));
  }

  @Test
  void anEventLeavesItsWindowWithinAWait() {
    EventHistory h = uneven();
    double expected =
        logLikelihood(h, (i, j, t) -> -2 + 0.9 * pastSum(h, i, j, t, a -> a <= 2.5 ? 1 : 0));
    assertThat(
            logLikelihood(
                h, List.of(Effects.intercept(), Effects.repetition().window(2.5)), -2, 0.9))
        .isCloseTo(expected, within(QUADRATURE));
  }

  @Test
  void aProductOfFadingEffectsHasTheLikelihoodOfItsDefinition() {
    EventHistory h =
        uneven()
            .withGlobal(
                "g",
                StepFunction.of(new double[] {Double.NEGATIVE_INFINITY, 4}, new double[] {1, 2}));
    double expected =
        logLikelihood(
            h,
            (i, j, t) ->
                -2 + 0.7 * (t < 4 ? 1 : 2) * pastSum(h, j, i, t, a -> Math.pow(2, -a / 3)));
    assertThat(
            logLikelihood(
                h,
                List.of(
                    Effects.intercept(),
                    Effects.globalCovariate("g").times(Effects.reciprocity().halfLife(3))),
                -2,
                0.7))
        .isCloseTo(expected, within(QUADRATURE));
  }

  /** With the coefficients c of a cubic B-spline all equal, beta(t) is that constant. */
  @Test
  void aCoefficientOverTimeIsSummedAlongItsCurve() {
    EventHistory h = uneven().withAttribute("x", NodeAttribute.constant(0, 1, 3));
    double[] theta = {-2, 0.2, 0.9, -0.4, 0.3, 0.8};
    BSpline basis = new BSpline(5, 0, 20);
    double expected =
        logLikelihood(
            h,
            (i, j, t) -> {
              double beta = 0;
              for (int c = 0; c < 5; c++) {
                beta += theta[1 + c] * basis.at(t)[c];
              }
              return -2 + beta * new double[] {0, 1, 3}[j];
            });
    assertThat(
            logLikelihood(
                h,
                List.of(Effects.intercept(), Effects.nodeCovariate("x", End.RECEIVER).overTime(5)),
                theta))
        .isCloseTo(expected, within(QUADRATURE));
  }

  @Test
  void anEventAtTheMomentItsNodeComesOrItsCovariateChangesSeesBoth() {
    Presence presence =
        Presence.of(
            new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 4},
            new double[] {20, 20, 20});
    EventHistory h =
        uneven()
            .withAttribute(
                "x",
                NodeAttribute.changing(
                    StepFunction.constant(0),
                    StepFunction.of(
                        new double[] {Double.NEGATIVE_INFINITY, 4}, new double[] {0, 1}),
                    StepFunction.constant(0)))
            .withPresence(presence);
    double expected = logLikelihood(h, (i, j, t) -> -2 + 0.5 * (j == 1 && t >= 4 ? 1 : 0));
    assertThat(
            logLikelihood(
                h, List.of(Effects.intercept(), Effects.nodeCovariate("x", End.RECEIVER)), -2, 0.5))
        .isCloseTo(expected, within(QUADRATURE));
  }

  @Test
  void theRateOfSendersCountsEveryEventOfOneTime() {
    EventHistory h = uneven();
    PreparedModel rate =
        RelationalEventModel.interval(RiskSet.senders(), 0, 20)
            .prepare(h, List.of(Effects.intercept()));
    // Six events, three senders, twenty units of time.
    assertThat(rate.fit().orThrow().estimates()[0]).isCloseTo(Math.log(6 / 60.0), within(1e-9));
  }

  @Test
  void robustErrorsCountAWaitWithTheEventThatEndsIt() {
    EventHistory h = uneven();
    List<Effect> effects = List.of(Effects.intercept());
    RelationalEventModel model =
        RelationalEventModel.interval(RiskSet.full(), 0, 20)
            .with(Estimation.standard().withCluster(Cluster.EVENT));
    double rate = 6 / 120.0;
    double meat = 0;
    // Waits before the six events, of which two share a time, and after the last.
    for (double wait : new double[] {1, 0.1, 2.9, 0, 10, 2}) {
      meat += Math.pow(1 - 6 * rate * wait, 2);
    }
    meat += Math.pow(6 * rate * 4, 2);
    Coefficient intercept = model.fit(h, effects).orThrow().coefficients().get(0);
    assertThat(intercept.robustError()).isCloseTo(Math.sqrt(meat) / 6, within(1e-8));
    assertThatThrownBy(() -> model.with(Estimation.standard().withCluster(Cluster.SENDER)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("SENDER with interval timing");
    assertThatThrownBy(() -> RelationalEventModel.interval(RiskSet.full(), 0, 9).explainingFrom(3))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("Maybe let the observation start there");
  }

  /** The engine's draws of a fading effect against those of the thinning above. */
  @Test
  void simulatedWaitsFollowRatesThatFade() {
    double end = 120;
    PreparedModel model =
        RelationalEventModel.interval(RiskSet.full(), 0, end).prepare(drawn(1, end), EFFECTS);
    FitResult truth = RedrawTest.given(TRUTH);
    Nodes nodes = Nodes.numbered(NODES);
    Events none = new EventsBuilder(nodes, EventShape.DIRECTED).build();
    int runs = 300;
    double[] ours = new double[runs];
    double[] theirs = new double[runs];
    for (int run = 0; run < runs; run++) {
      ours[run] = model.simulate(truth, none, 0, end, run).size();
      theirs[run] = drawn(10_000 + run, end).events().size();
    }
    double difference = mean(ours) - mean(theirs);
    double error = Math.sqrt((variance(ours) + variance(theirs)) / runs);
    assertThat(difference / error).isBetween(-3.0, 3.0);
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).average().orElseThrow();
  }

  private static double variance(double[] x) {
    double mean = mean(x);
    return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
  }
}
