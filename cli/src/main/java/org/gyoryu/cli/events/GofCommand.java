package org.gyoryu.cli.events;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.gof.GoodnessOfFit;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.io.FitReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits a model and compares the observed history with histories drawn from it. */
@Command(
    name = "gof",
    mixinStandardHelpOptions = true,
    description = "Compare features of the observed events with those of simulated histories.",
    footer = {"", "Example:", "  gyoryu gof examples/letters/model.yaml --runs 200"})
public final class GofCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MODEL.yaml", description = "The model file; see docs/events.md.")
  private Path model;

  @Option(
      names = "--runs",
      defaultValue = "100",
      description = "Number of simulated histories (default ${DEFAULT-VALUE}).")
  private int runs;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    return Guard.run(
        spec,
        () -> {
          if (runs < 1) {
            throw new BadInputException(runs + " runs", "give --runs a number from 1 on");
          }
          TerminalProgress progress = new TerminalProgress();
          Fitted fitted = Fitted.read(model, progress);
          Fit fit = fitted.fit();
          if (!(fit instanceof Fit.Converged converged)) {
            spec.commandLine().getErr().print(FitReport.text(fit));
            spec.commandLine().getErr().flush();
            return fit instanceof Fit.NoVariation ? Guard.BAD_INPUT : 1;
          }
          List<Events> drawn = new ArrayList<>();
          for (int run = 0; run < runs; run++) {
            drawn.add(fitted.simulate(converged.result(), seed + run));
            progress.at("simulation", run + 1L, runs);
          }
          print(GoodnessOfFit.compare(fitted.history().nodes(), fitted.history().events(), drawn));
          return 0;
        });
  }

  private void print(List<GoodnessOfFit.Feature> features) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      List<String> rows =
          features.stream()
              .map(
                  f ->
                      String.format(
                          Locale.ROOT,
                          "{\"feature\":\"%s\",\"observed\":%s,\"mean\":%s,\"low\":%s,\"high\":%s,\"p\":%s}",
                          f.name(),
                          f.observed(),
                          f.mean(),
                          f.low(),
                          f.high(),
                          f.p()))
              .toList();
      out.println("[" + String.join(",", rows) + "]");
    } else {
      out.printf(
          Locale.ROOT,
          "%-36s %10s %10s %10s %10s %8s%n",
          "feature",
          "observed",
          "mean",
          "low",
          "high",
          "p");
      for (GoodnessOfFit.Feature f : features) {
        out.printf(
            Locale.ROOT,
            "%-36s %10.3f %10.3f %10.3f %10.3f %8.3f%n",
            f.name(),
            f.observed(),
            f.mean(),
            f.low(),
            f.high(),
            f.p());
      }
    }
    out.flush();
  }
}
