package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.gyoryu.events.RFiles;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.estimate.Schoenfeld;
import org.gyoryu.events.history.DyadTable;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.likelihood.Ties;
import org.gyoryu.events.riskset.RiskSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way from events to coefficients gives what survival and glm give in R. */
class RGoldenFitTest {
  private static final String CASE = "fits";

  /** R stops where its own steps are below 1e-9 or so of a standard error. */
  private static final double TOLERANCE = 1e-8;

  private final EventHistory history = history();
  private final List<Effect> effects =
      List.of(
          Effects.repetition().halfLife(6),
          Effects.reciprocity().halfLife(6),
          Effects.popularity().halfLife(6),
          Effects.same("kind").named("same"),
          Effects.dyadCovariate("near"),
          Effects.nodeCovariate("size", End.SENDER).named("sender"));

  private static EventHistory history() {
    List<NamedCsvRecord> rows = RFiles.read(CASE, "nodes.csv");
    Nodes nodes = Nodes.oneMode(rows.stream().map(r -> r.getField("node")).toList());
    double[][] near = new double[nodes.size()][nodes.size()];
    for (NamedCsvRecord r : RFiles.read(CASE, "dyads.csv")) {
      near[nodes.get(r.getField("from"))][nodes.get(r.getField("to"))] = RFiles.number(r, "near");
    }
    EventsBuilder events = new EventsBuilder(nodes, EventShape.DIRECTED);
    for (NamedCsvRecord r : RFiles.read(CASE, "events.csv")) {
      events.add(
          RFiles.number(r, "time"), nodes.get(r.getField("from")), nodes.get(r.getField("to")));
    }
    return EventHistory.of(nodes, events.build())
        .withAttribute("size", attribute(rows, "size"))
        .withAttribute("kind", attribute(rows, "kind"))
        .withDyad("near", DyadTable.matrix(near));
  }

  private static NodeAttribute attribute(List<NamedCsvRecord> rows, String name) {
    return NodeAttribute.constant(rows.stream().mapToDouble(r -> RFiles.number(r, name)).toArray());
  }

  private static void assertEqualsR(String model, FitResult fit, boolean errors) {
    List<NamedCsvRecord> expected =
        RFiles.read(CASE, "coefficients.csv").stream()
            .filter(r -> r.getField("model").equals(model))
            .toList();
    assertThat(fit.coefficients()).hasSameSizeAs(expected);
    for (int c = 0; c < expected.size(); c++) {
      Coefficient ours = fit.coefficients().get(c);
      String what = model + " " + ours.name();
      assertThat(ours.estimate())
          .as(what)
          .isCloseTo(RFiles.number(expected.get(c), "estimate"), within(TOLERANCE));
      if (errors) {
        assertThat(ours.error())
            .as(what)
            .isCloseTo(RFiles.number(expected.get(c), "se"), within(TOLERANCE));
      }
    }
  }

  private static double value(String model, String column) {
    return RFiles.read(CASE, "values.csv").stream()
        .filter(r -> r.getField("model").equals(model))
        .mapToDouble(r -> RFiles.number(r, column))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void everyTieRuleGivesTheFitOfCoxph(Ties ties) {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full()).withTies(ties).fit(history, effects).orThrow();
    String model = ties.name().toLowerCase(java.util.Locale.ROOT);
    assertEqualsR(model, fit, true);
    assertThat(fit.logLikelihood()).isCloseTo(value(model, "loglik"), within(TOLERANCE));
    assertThat(fit.summary().nullLogLikelihood())
        .isCloseTo(value(model, "null"), within(TOLERANCE));
  }

  @Test
  void recomputedStatisticsGiveTheSameFitAsStoredOnes() {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .withTies(Ties.EFRON)
            .with(Estimation.standard().withMemory(0))
            .fit(history, effects)
            .orThrow();
    assertEqualsR("efron", fit, true);
  }

  @Test
  void caseWeightsWeighTheLikelihood() {
    double[] weights = new double[history.events().size()];
    for (int e = 0; e < weights.length; e++) {
      weights[e] = 0.5 + (history.events().time(e) % 7) / 4;
    }
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .withCaseWeights(weights)
            .fit(history, effects)
            .orThrow();
    assertEqualsR("weighted", fit, true);
  }

  @Test
  void clusteredErrorsAreTheSandwich() {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .withTies(Ties.EFRON)
            .with(Estimation.standard().withCluster(Cluster.EVENT))
            .fit(history, effects)
            .orThrow();
    assertEqualsR("robust", fit, true);
  }

  @Test
  void clustersOfOneSenderAreThoseOfCoxph() {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .with(Estimation.standard().withCluster(Cluster.SENDER))
            .fit(history, effects)
            .orThrow();
    assertEqualsR("robust sender", fit, true);
  }

  @ParameterizedTest
  @EnumSource(names = {"EFRON", "EXACT"})
  void theFitIsThatOfConditionalLogisticRegression(Ties ties) {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full()).withTies(ties).fit(history, effects).orThrow();
    assertEqualsR("clogit " + ties.name().toLowerCase(java.util.Locale.ROOT), fit, true);
  }

  @Test
  void concordanceIsThatOfSurvival() {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .withTies(Ties.EFRON)
            .fit(history, effects)
            .orThrow();
    assertThat(fit.summary().concordance())
        .isCloseTo(value("concordance", "loglik"), within(TOLERANCE));
  }

  @Test
  void ridgeShrinksAsInR() {
    FitResult fit =
        RelationalEventModel.ordinal(RiskSet.full())
            .with(Estimation.standard().withPenalty(new Penalty.Ridge(5)))
            .fit(history, effects)
            .orThrow();
    assertEqualsR("ridge", fit, false);
  }

  @Test
  void scoreTestsOfConstantCoefficientsAreThoseOfCoxZph() {
    PreparedModel model = RelationalEventModel.ordinal(RiskSet.full()).prepare(history, effects);
    List<Schoenfeld.Test> tests = model.schoenfeldTests(model.fit().orThrow());
    List<NamedCsvRecord> expected = RFiles.read(CASE, "tests.csv");
    for (int c = 0; c < expected.size(); c++) {
      assertThat(tests.get(c).chiSquare())
          .as(tests.get(c).effect())
          .isCloseTo(RFiles.number(expected.get(c), "chisq"), within(1e-7));
      assertThat(tests.get(c).p()).isCloseTo(RFiles.number(expected.get(c), "p"), within(1e-7));
    }
  }

  @Test
  void intervalTimingIsThePoissonRegressionOfGlm() {
    FitResult fit =
        RelationalEventModel.interval(RiskSet.full(), 0, 61)
            .fit(
                history,
                List.of(
                    Effects.intercept(),
                    Effects.repetition(),
                    Effects.same("kind"),
                    Effects.dyadCovariate("near"),
                    Effects.nodeCovariate("size", End.SENDER)))
            .orThrow();
    assertEqualsR("interval", fit, true);
  }
}
