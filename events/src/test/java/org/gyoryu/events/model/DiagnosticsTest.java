package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.ChangePoint;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.estimate.Schoenfeld;
import org.gyoryu.events.gof.GoodnessOfFit;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.likelihood.Ties;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.SplitMix;
import org.junit.jupiter.api.Test;

/** Changes of a coefficient, rates, penalties and separation are found where they were put. */
class DiagnosticsTest {
  private static final int NODES = 8;
  private static final List<Effect> EFFECTS =
      List.of(Effects.nodeCovariate("x", End.RECEIVER), Effects.nodeCovariate("y", End.SENDER));

  private static EventHistory nodesOnly() {
    Nodes nodes = Nodes.numbered(NODES);
    SplitMix random = new SplitMix(5, 0);
    double[] x = uniform(random);
    double[] y = uniform(random);
    return EventHistory.of(nodes, new EventsBuilder(nodes, EventShape.DIRECTED).build())
        .withAttribute("x", NodeAttribute.constant(x))
        .withAttribute("y", NodeAttribute.constant(y));
  }

  private static double[] uniform(SplitMix random) {
    return IntStream.range(0, NODES).mapToDouble(i -> random.nextDouble() * 2 - 1).toArray();
  }

  /** Receivers with large x from one time on those with small x. */
  private static EventHistory changing(int events, int at) {
    EventHistory h = nodesOnly();
    SplitMix random = new SplitMix(6, 1);
    EventsBuilder b = new EventsBuilder(h.nodes(), EventShape.DIRECTED);
    for (int t = 0; t < events; t++) {
      double beta = t < at ? 1.5 : -1.5;
      int i;
      int j;
      double weight;
      do {
        i = random.nextInt(NODES);
        j = random.nextInt(NODES);
        weight = i == j ? 0 : Math.exp(beta * h.attributes().get("x").at(j, t) - 1.5);
      } while (random.nextDouble() >= weight);
      b.add(t, i, j);
    }
    return h.withEvents(b.build());
  }

  @Test
  void aChangeIsFoundAtItsTimeAndOnlyWhereItIs() {
    PreparedModel model =
        RelationalEventModel.ordinal(RiskSet.full()).prepare(changing(400, 150), EFFECTS);
    List<ChangePoint> found = model.changePoints(model.fit().orThrow());
    assertThat(found.get(0).p()).isLessThan(1e-4);
    assertThat(found.get(0).time()).isBetween(140.0, 160.0);
    assertThat(found.get(1).p()).isGreaterThan(0.01);
    assertThat(model.schoenfeldTests(model.fit().orThrow()).get(0).p()).isLessThan(1e-4);
  }

  @Test
  void theElasticNetMeetsItsOptimalityConditions() {
    double lambda = 9;
    double alpha = 0.6;
    PreparedModel model =
        RelationalEventModel.ordinal(RiskSet.full())
            .with(Estimation.standard().withPenalty(new Penalty.ElasticNet(lambda, alpha)))
            .prepare(changing(300, 300), EFFECTS);
    double[] beta = model.fit().orThrow().estimates();
    double[] score = model.evaluate(beta).score();
    assertThat(beta[0]).isNotZero();
    for (int c = 0; c < beta.length; c++) {
      if (beta[c] == 0) {
        assertThat(Math.abs(score[c])).isLessThanOrEqualTo(lambda * alpha);
      } else {
        double pull = lambda * (alpha * Math.signum(beta[c]) + (1 - alpha) * beta[c]);
        assertThat(score[c]).isCloseTo(pull, within(1e-6));
      }
    }
  }

  @Test
  void simulatedWaitingTimesGiveTheRatesBack() {
    EventHistory h = nodesOnly();
    List<Effect> effects = List.of(Effects.intercept(), Effects.nodeCovariate("x", End.RECEIVER));
    EventsBuilder one = new EventsBuilder(h.nodes(), EventShape.DIRECTED);
    one.add(1, 0, 1);
    one.add(2, 1, 2);
    RelationalEventModel model = RelationalEventModel.interval(RiskSet.full(), 0, 300);
    PreparedModel prepared = model.prepare(h.withEvents(one.build()), effects);
    FitResult truth = RedrawTest.given(-3.5, 0.7);
    Events none = new EventsBuilder(h.nodes(), EventShape.DIRECTED).build();
    Events drawn = prepared.simulate(truth, none, 0, 300, 4);
    FitResult again = model.fit(h.withEvents(drawn), effects).orThrow();
    for (int c = 0; c < 2; c++) {
      assertThat(again.coefficients().get(c).estimate())
          .isCloseTo(truth.estimates()[c], within(4 * again.coefficients().get(c).standardError()));
    }
  }

  @Test
  void separationOfAgreementsIsNamed() {
    Nodes nodes = Nodes.numbered(6);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    for (int t = 0; t < 20; t++) {
      b.add(t, 4, 5);
    }
    EventHistory h =
        EventHistory.of(nodes, b.build())
            .withAttribute("x", NodeAttribute.constant(0, 1, 0, 1, 5, 5));
    Fit fit =
        CoordinationModel.of(RiskSet.full())
            .fit(h, List.of(Effects.nodeCovariate("x", End.RECEIVER)));
    assertThat(fit).isEqualTo(new Fit.Separated(List.of("receiver x")));
  }

  @Test
  void simultaneousEventsHaveNoOneSenderToClusterBy() {
    assertThatThrownBy(
            () ->
                RelationalEventModel.ordinal(RiskSet.full())
                    .withTies(Ties.EFRON)
                    .with(Estimation.standard().withCluster(Cluster.SENDER)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("EFRON");
  }

  @Test
  void featuresAreCountedByHand() {
    Nodes nodes = Nodes.numbered(4);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.DIRECTED);
    b.add(0, 0, 1);
    b.add(1, 1, 0);
    b.add(2, 0, 1);
    b.add(3, 0, 2);
    List<GoodnessOfFit.Feature> f = GoodnessOfFit.compare(nodes, b.build(), List.of(b.build()));
    assertThat(f)
        .extracting(GoodnessOfFit.Feature::observed)
        .containsExactly(3.0, 2.0, 2 / 3.0, 2.0, 1.0, 3.0, 2.0, 10.0, 6.0);
    assertThat(f).allSatisfy(x -> assertThat(x.p()).isEqualTo(1));
  }

  /** Which end of an undirected event comes first is the order of the nodes, and no feature. */
  @Test
  void featuresOfUndirectedEventsDoNotDependOnTheOrderOfNodes() {
    Nodes nodes = Nodes.numbered(4);
    int[][] pairs = {{0, 1}, {0, 2}, {0, 1}, {1, 2}};
    EventsBuilder plain = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    EventsBuilder turned = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    for (int t = 0; t < pairs.length; t++) {
      plain.add(t, pairs[t][0], pairs[t][1]);
      turned.add(t, 3 - pairs[t][0], 3 - pairs[t][1]);
    }
    List<GoodnessOfFit.Feature> f =
        GoodnessOfFit.compare(nodes, plain.build(), List.of(turned.build()));
    assertThat(f)
        .extracting(GoodnessOfFit.Feature::name)
        .containsExactly(
            "distinct pairs",
            "events of the busiest pair",
            "nodes without an event",
            "largest degree",
            "sum of squared degrees");
    assertThat(f)
        .extracting(GoodnessOfFit.Feature::observed)
        .containsExactly(3.0, 2.0, 1.0, 3.0, 9.0 + 9 + 4);
    assertThat(f).allSatisfy(x -> assertThat(x.mean()).isEqualTo(x.observed()));
  }

  @Test
  void eventsOfOneTimeHaveNothingToTestInTime() {
    EventHistory h = nodesOnly();
    EventsBuilder b = new EventsBuilder(h.nodes(), EventShape.DIRECTED);
    for (int i = 0; i < 7; i++) {
      b.add(18_262, i, i + 1);
      b.add(18_262, 7 - i, i == 4 ? 0 : 3);
    }
    PreparedModel model =
        RelationalEventModel.ordinal(RiskSet.full()).prepare(h.withEvents(b.build()), EFFECTS);
    List<Schoenfeld.Test> tests = model.schoenfeldTests(model.fit().orThrow());
    assertThat(tests).hasSize(3);
    assertThat(tests).allSatisfy(t -> assertThat(t.chiSquare()).isNaN());
    assertThat(tests).allSatisfy(t -> assertThat(t.p()).isNaN());
  }

  /** Two columns of one value: a ridge penalty fits them, the test in time has no inverse. */
  @Test
  void penalisedCollinearEffectsHaveNoTestInTime() {
    PreparedModel model =
        RelationalEventModel.ordinal(RiskSet.full())
            .with(Estimation.standard().withPenalty(new Penalty.Ridge(1)))
            .prepare(
                changing(60, 60),
                List.of(
                    Effects.nodeCovariate("x", End.RECEIVER),
                    Effects.nodeCovariate("x", End.RECEIVER).named("again")));
    List<Schoenfeld.Test> tests = model.schoenfeldTests(model.fit().orThrow());
    assertThat(tests).allSatisfy(t -> assertThat(t.p()).isNaN());
  }

  @Test
  void caseWeightsAreFiniteAndNotNegative() {
    for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> RelationalEventModel.ordinal(RiskSet.full()).withCaseWeights(1, bad))
          .isInstanceOf(BadInputException.class)
          .hasMessageContaining("case weight " + bad + " of event 1");
      assertThatThrownBy(() -> CoordinationModel.of(RiskSet.full()).withCaseWeights(1, bad))
          .isInstanceOf(BadInputException.class)
          .hasMessageContaining("case weight " + bad + " of event 1");
    }
  }
}
