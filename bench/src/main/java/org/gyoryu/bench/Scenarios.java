package org.gyoryu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.io.ModelFile;
import org.gyoryu.events.io.ModelSpec;
import org.gyoryu.events.model.CoordinationModel;
import org.gyoryu.events.model.PreparedCoordination;
import org.gyoryu.events.model.PreparedModel;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;

/** The jobs whose speed has a target; bench/run starts each in a process of its own. */
public final class Scenarios {
  /** The full risk set of these last events is small enough for R. */
  private static final int LAST_FOR_R = 480;

  private Scenarios() {}

  /**
   * Runs one job.
   *
   * @param args its name, then its sizes, or the file for the rows that R shall fit too
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "coordination" -> coordination();
      case "hyperevents" -> hyperevents(Path.of(args[1]), Integer.parseInt(args[2]));
      case "dyads" -> dyads(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      case "full" -> full(args[1], fourteen());
      case "fading" -> full("fading", fading());
      case "last" -> forR("last", firstTies().explainingFrom(LAST_FOR_R), Path.of(args[1]));
      case "sampled" -> forR("sampled", sampled(), Path.of(args[1]));
      default -> throw new IllegalArgumentException("no job '" + args[0] + "'");
    }
  }

  /** 150 actors, 70 events, 8 effects: cold, then with the code compiled. */
  private static void coordination() throws IOException {
    List<Effect> effects =
        List.of(
            Effects.repetition(),
            Effects.degree(End.RECEIVER, Direction.TOTAL).log1p(),
            Effects.closure(ClosureKind.TRANSITIVE).log1p(),
            Effects.nodeCovariate("size", End.RECEIVER),
            Effects.absoluteDifference("size"),
            Effects.same("kind"),
            Effects.dyadCovariate("near"),
            Effects.degree(End.RECEIVER, Direction.TOTAL)
                .log1p()
                .times(Effects.nodeCovariate("size", End.RECEIVER)));
    for (int run = 0; run < 6; run++) {
      EventHistory history = Data.agreements(150, 70, 7 + run);
      Measure measure = Measure.start(run == 0 ? "coordination-cold" : "coordination");
      PreparedCoordination prepared =
          CoordinationModel.of(RiskSet.full()).prepare(history, effects);
      double statistics = measure.seconds();
      Fit fit = prepared.fit();
      measure.end("statistics %.2f s, then %s", statistics, fit.explanation());
    }
  }

  /** Multicast events among 150 nodes from CSV, 100 controls, 31 statistics. */
  private static void hyperevents(Path folder, int events) throws IOException {
    Data.mails(folder, 150, events, 20010514);
    StringBuilder yaml = new StringBuilder();
    // Long subsets that nobody repeats would have no finite coefficient without the ridge.
    yaml.append("ridge: 1\nnodes: nodes.csv\nevents: {file: events.csv, shape: hyper}\n");
    yaml.append("risk set: {of: hyperevents of size, controls: 100, seed: 1}\neffects:\n");
    String fade = "half-life: 30, transform: sqrt";
    for (int q = 1; q <= 10; q++) {
      yaml.append(line("subset repetition: {senders: 0, receivers: " + q + ", " + fade + "}"));
      yaml.append(line("subset repetition: {senders: 1, receivers: " + q + ", " + fade + "}"));
    }
    yaml.append(line("subset repetition: {senders: 1, receivers: 0, " + fade + "}"));
    yaml.append(line("exact repetition: {directed: true, " + fade + "}"));
    yaml.append(line("exact repetition: {directed: false, " + fade + "}"));
    yaml.append(line("reciprocation: {" + fade + "}"));
    yaml.append(line("interaction among receivers: {" + fade + "}"));
    for (String kind : List.of("transitive", "cyclic", "shared sender", "shared receiver")) {
      yaml.append(line("hyper closure: {kind: " + kind + ", " + fade + "}"));
    }
    yaml.append(line("node mean: {attribute: size, side: receivers}"));
    yaml.append(line("pairwise different: {attribute: kind, side: across}"));
    Path model = folder.resolve("model.yaml");
    Files.writeString(model, yaml);
    Measure measure = Measure.start("hyperevents-" + events);
    ModelSpec.Relational spec = (ModelSpec.Relational) ModelFile.read(model);
    PreparedModel prepared = spec.model().prepare(spec.history(), spec.effects());
    double statistics = measure.seconds();
    Fit fit = prepared.fit();
    measure.end(
        "%d statistics; CSV and statistics %.1f s, then %s",
        spec.effects().size(), statistics, fit.explanation());
  }

  private static String line(String effect) {
    return "  - " + effect + "\n";
  }

  private static List<Effect> eight() {
    return List.of(
        Effects.repetition().halfLife(500).log1p(),
        Effects.reciprocity().halfLife(500).log1p(),
        Effects.activity().halfLife(500).log1p(),
        Effects.popularity().halfLife(500).log1p(),
        Effects.degree(End.SENDER, Direction.IN).halfLife(500).log1p(),
        Effects.degree(End.RECEIVER, Direction.OUT).halfLife(500).log1p(),
        Effects.recency(),
        Effects.repetition().halfLife(50).log1p().named("short repetition"));
  }

  /**
   * Dyadic events, 5 controls each, 8 statistics with decay: one pass, then a fit with a small
   * ridge.
   */
  private static void dyads(int nodes, int events) throws IOException {
    EventHistory history = Data.dyads(nodes, events, 3);
    RelationalEventModel model =
        RelationalEventModel.ordinal(RiskSet.full().sampled(5, 1))
            .with(Estimation.standard().withMemory(1L << 30).withPenalty(new Penalty.Ridge(1)));
    Measure statistics = Measure.start("dyads-" + events + "-statistics");
    PreparedModel prepared = model.prepare(history, eight());
    double seconds = statistics.seconds();
    statistics.end(
        "%.2f million rows/s, %.2f microseconds an event",
        events * 6.0 / seconds / 1e6, seconds / events * 1e6);
    Measure measure = Measure.start("dyads-" + events + "-fit");
    Fit fit = prepared.fit();
    measure.end("%s", fit.explanation());
  }

  /** Degrees of either end, four-cycles, covariates of nodes and pairs, an interaction. */
  private static List<Effect> fourteen() {
    List<Effect> effects = new ArrayList<>();
    effects.add(Effects.degree(End.SENDER, Direction.TOTAL).log1p());
    effects.add(Effects.degree(End.RECEIVER, Direction.TOTAL).log1p());
    effects.add(Effects.fourCycle().log1p());
    effects.add(Effects.degree(End.SENDER, Direction.TOTAL).sqrt().named("sender root degree"));
    effects.add(Effects.nodeCovariate("size", End.SENDER));
    effects.add(Effects.nodeCovariate("size", End.RECEIVER));
    effects.add(Effects.nodeCovariate("wealth", End.SENDER));
    effects.add(Effects.nodeCovariate("wealth", End.RECEIVER));
    effects.add(Effects.absoluteDifference("wealth"));
    effects.add(Effects.absoluteDifference("size"));
    effects.add(Effects.same("kind"));
    effects.add(Effects.dyadCovariate("near"));
    effects.add(Effects.dyadCovariate("route"));
    effects.add(
        Effects.dyadCovariate("near")
            .times(Effects.degree(End.RECEIVER, Direction.TOTAL).log1p())
            .named("near x degree"));
    return effects;
  }

  /** The same with degrees that fade, so that every pair changes at every event. */
  private static List<Effect> fading() {
    return fourteen().stream()
        .map(e -> e.name().contains("degree") && !e.name().contains(" x ") ? e.halfLife(100) : e)
        .toList();
  }

  private static RelationalEventModel firstTies() {
    return RelationalEventModel.ordinal(RiskSet.full().onlyWithoutTie());
  }

  /** All pairs without a tie of 245 x 400, 500 events, 14 effects, no sampling. */
  private static void full(String name, List<Effect> effects) throws IOException {
    EventHistory history = Data.firstTies(245, 400, 500, 5);
    Measure measure = Measure.start("full-" + name);
    PreparedModel prepared = firstTies().prepare(history, effects);
    double statistics = measure.seconds();
    Fit fit = prepared.fit();
    measure.end("statistics %.1f s, then %s", statistics, fit.explanation());
  }

  private static RelationalEventModel sampled() {
    return RelationalEventModel.ordinal(RiskSet.full().onlyWithoutTie().sampled(500, 1));
  }

  /** A part of the rows that R can hold: the last 20 events, or 500 controls for each event. */
  private static void forR(String name, RelationalEventModel model, Path rows) throws IOException {
    EventHistory history = Data.firstTies(245, 400, 500, 5);
    Measure measure = Measure.start(name);
    PreparedModel prepared = model.prepare(history, fourteen());
    double statistics = measure.seconds();
    Fit fit = prepared.fit();
    measure.end("statistics %.1f s, then %s", statistics, fit.explanation());
    RowsForR.write(rows, prepared, fit.orThrow());
  }
}
