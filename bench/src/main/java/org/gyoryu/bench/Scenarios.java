package org.gyoryu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.io.ModelFile;
import org.gyoryu.events.io.ModelSpec;
import org.gyoryu.events.io.StatisticsFile;
import org.gyoryu.events.model.CoordinationModel;
import org.gyoryu.events.model.PreparedModel;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;

/** The speed targets, each as one measured run: prints "name seconds detail". */
public final class Scenarios {
  private Scenarios() {}

  /**
   * Runs one scenario.
   *
   * @param args its name, then its options: see bench/run
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "coordination" -> coordination();
      case "hyperevents" -> hyperevents(Path.of(args[1]));
      case "dyads" -> dyads(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      case "full" -> full();
      case "rows" -> rows(Path.of(args[1]));
      default -> throw new IllegalArgumentException("no scenario '" + args[0] + "'");
    }
  }

  private static void report(String name, long start, String detail) {
    System.out.printf(Locale.ROOT, "%s %.3f %s%n", name, (System.nanoTime() - start) / 1e9, detail);
  }

  /** 150 actors, 70 events, 8 effects; the first run warms the compiler up. */
  private static void coordination() {
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
    for (int run = 0; run < 5; run++) {
      EventHistory history = Data.agreements(150, 70, 7 + run);
      long start = System.nanoTime();
      FitResult fit = CoordinationModel.of(RiskSet.full()).fit(history, effects).orThrow();
      report("coordination-" + run, start, fit.iterations() + " iterations");
    }
  }

  /** 20,000 multicast events from CSV, 100 controls, 31 statistics. */
  private static void hyperevents(Path folder) throws IOException {
    Data.mails(folder, 150, 20_000, 20010514);
    StringBuilder yaml = new StringBuilder();
    yaml.append("nodes: nodes.csv\nevents: {file: events.csv, shape: hyper}\n");
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
    long start = System.nanoTime();
    ModelSpec.Relational spec = (ModelSpec.Relational) ModelFile.read(model);
    PreparedModel prepared = spec.model().prepare(spec.history(), spec.effects());
    report("hyperevents-statistics", start, spec.effects().size() + " statistics");
    Fit fit = prepared.fit();
    report("hyperevents", start, fit.explanation());
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

  /** Dyadic events, 5 controls each, 8 statistics: one pass, then a fit. */
  private static void dyads(int nodes, int events) {
    EventHistory history = Data.dyads(nodes, events, 3);
    RelationalEventModel model =
        RelationalEventModel.ordinal(RiskSet.full().sampled(5, 1))
            .with(Estimation.standard().withMemory(1L << 30));
    long start = System.nanoTime();
    PreparedModel prepared = model.prepare(history, eight());
    double seconds = (System.nanoTime() - start) / 1e9;
    report(
        "dyads-" + events + "-statistics",
        start,
        String.format(Locale.ROOT, "%.2f million rows/s", events * 6.0 / seconds / 1e6));
    Fit fit = prepared.fit();
    report("dyads-" + events + "-fit", start, fit.explanation());
    Runtime r = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT, "dyads-%d-heap %.2f GiB%n", events, (r.totalMemory() - r.freeMemory()) / 1e9);
  }

  static List<Effect> fourteen() {
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

  /** All pairs without a tie of 245 x 400, 500 events, 14 effects, no sampling. */
  private static void full() {
    EventHistory history = Data.firstTies(245, 400, 500, 5);
    for (int run = 0; run < 2; run++) {
      long start = System.nanoTime();
      PreparedModel prepared =
          RelationalEventModel.ordinal(RiskSet.full().onlyWithoutTie())
              .prepare(history, fourteen());
      report("full-statistics-" + run, start, "14 effects");
      Fit fit = prepared.fit();
      report("full-" + run, start, fit.explanation());
    }
  }

  /** Writes a part of the rows of the full risk set for R. */
  private static void rows(Path file) throws IOException {
    EventHistory history = Data.firstTies(245, 400, 500, 5);
    List<Effect> effects = fourteen();
    PreparedModel prepared =
        RelationalEventModel.ordinal(RiskSet.full().onlyWithoutTie().sampled(500, 1))
            .prepare(history, effects);
    long start = System.nanoTime();
    Fit fit = prepared.fit();
    report("rows-fit", start, fit.explanation());
    StatisticsFile.write(
        file, history, effects.stream().map(Effect::name).toList(), prepared::forEachCandidate);
    System.out.println(
        fit.orThrow().coefficients().get(0).name()
            + " "
            + fit.orThrow().coefficients().get(0).estimate());
  }
}
