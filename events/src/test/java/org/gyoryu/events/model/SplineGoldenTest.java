package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.gyoryu.events.RFiles;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Smoothing;
import org.gyoryu.events.estimate.SplineTerm;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.riskset.RiskSet;
import org.junit.jupiter.api.Test;

/**
 * A coefficient over time is the one that mgcv finds with the same basis, penalty and REML. The
 * update of Wood and Fasiolo leaves out how the information depends on the smoothing parameter, so
 * the two agree to a small part of a standard error, not to all digits.
 */
class SplineGoldenTest {
  private static final String CASE = "splines";

  /** Of a standard error. */
  private static final double SHARE = 0.02;

  private static EventHistory history() {
    List<NamedCsvRecord> rows = RFiles.read(CASE, "nodes.csv");
    Nodes nodes = Nodes.oneMode(rows.stream().map(r -> r.getField("node")).toList());
    EventsBuilder events = new EventsBuilder(nodes, EventShape.DIRECTED);
    for (NamedCsvRecord r : RFiles.read(CASE, "events.csv")) {
      events.add(
          RFiles.number(r, "time"), nodes.get(r.getField("from")), nodes.get(r.getField("to")));
    }
    return EventHistory.of(nodes, events.build())
        .withAttribute("x", attribute(rows, "x"))
        .withAttribute("y", attribute(rows, "y"));
  }

  private static NodeAttribute attribute(List<NamedCsvRecord> rows, String name) {
    return NodeAttribute.constant(rows.stream().mapToDouble(r -> RFiles.number(r, name)).toArray());
  }

  private static FitResult fit(Smoothing smoothing) {
    return RelationalEventModel.ordinal(RiskSet.full())
        .with(Estimation.standard().withSmoothing(smoothing))
        .fit(
            history(),
            List.of(
                Effects.nodeCovariate("y", End.SENDER).named("y"),
                Effects.nodeCovariate("x", End.RECEIVER).overTime(8).named("x")))
        .orThrow();
  }

  private static double value(String name) {
    return RFiles.read(CASE, "values.csv").stream()
        .filter(r -> r.getField("name").equals(name))
        .mapToDouble(r -> RFiles.number(r, "value"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertCurve(FitResult fit) {
    for (NamedCsvRecord r : RFiles.read(CASE, "curve.csv")) {
      SplineTerm.Point point = fit.spline("x").at(RFiles.number(r, "at"));
      double error = RFiles.number(r, "se");
      assertThat(point.value())
          .as("at %s", r.getField("at"))
          .isCloseTo(RFiles.number(r, "value"), within(SHARE * error));
      assertThat(point.standardError() / error).isBetween(1 - SHARE, 1 + SHARE);
    }
  }

  @Test
  void remlFindsTheCurveOfMgcv() {
    FitResult fit = fit(Smoothing.REML);
    assertCurve(fit);
    assertThat(fit.coefficient("y").estimate()).isCloseTo(value("y"), within(1e-4));
    assertThat(fit.coefficient("y").error()).isCloseTo(value("se of y"), within(1e-4));
    assertThat(fit.spline("x").effectiveParameters()).isCloseTo(value("edf"), within(0.02));
  }

  private static double score(FitResult fit) {
    long n = fit.summary().events();
    double free = n - fit.summary().effectiveParameters();
    return -2 * fit.logLikelihood() * n / (free * free);
  }

  @Test
  void crossValidationFindsASmallerScoreAndACurveNearby() {
    FitResult fit = fit(Smoothing.GCV);
    assertThat(score(fit)).isLessThan(score(fit(Smoothing.REML)));
    for (NamedCsvRecord r : RFiles.read(CASE, "curve.csv")) {
      assertThat(fit.spline("x").at(RFiles.number(r, "at")).value())
          .isCloseTo(RFiles.number(r, "value"), within(2 * RFiles.number(r, "se")));
    }
  }
}
