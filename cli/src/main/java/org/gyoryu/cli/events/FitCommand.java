package org.gyoryu.cli.events;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.io.FitReport;
import org.gyoryu.events.io.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the model of a model file and prints its coefficients. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = "Fit a relational event model to the data that a model file names.",
    footer = {
      "",
      "Examples:",
      "  gyoryu fit examples/letters/model.yaml",
      "  gyoryu fit examples/letters/model.yaml --statistics rows.parquet",
      "  gyoryu fit examples/agreements/model.yaml --json",
      "",
      "Exit codes: 0 fitted; 1 not converged, separated or collinear; 2 bad input, nothing written."
    })
public final class FitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MODEL.yaml", description = "The model file; see docs/events.md.")
  private Path model;

  @Option(
      names = "--statistics",
      paramLabel = "FILE",
      description = "Write every case and control with its statistics, as .csv or .parquet.")
  private Path statistics;

  @Option(
      names = "--tests",
      description =
          "Test whether each coefficient is constant in time (Schoenfeld), and look for the time"
              + " of a change.")
  private boolean tests;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    return Guard.run(
        spec,
        () -> {
          Fitted fitted = Fitted.read(model, new TerminalProgress());
          if (tests) {
            fitted.checkTests();
          }
          if (statistics != null) {
            fitted.checkStatistics(statistics);
          }
          Fit fit = fitted.fit();
          if (fit instanceof Fit.NoVariation) {
            spec.commandLine().getErr().println(fit.explanation());
            spec.commandLine().getErr().flush();
            return Guard.BAD_INPUT;
          }
          if (statistics != null) {
            fitted.writeStatistics(statistics);
          }
          spec.commandLine().getOut().print(report(fitted, fit));
          spec.commandLine().getOut().flush();
          return fit instanceof Fit.Converged ? 0 : 1;
        });
  }

  private String report(Fitted fitted, Fit fit) {
    FitReport.Tests found =
        tests && fit instanceof Fit.Converged c
            ? FitReport.Tests.of(fitted.model(), c.result())
            : FitReport.Tests.NONE;
    return json
        ? FitReport.json(fit, found) + System.lineSeparator()
        : FitReport.text(fit, found, t -> time(fitted.provenance(), t))
            + fitted.withoutAlternative();
  }

  /** A time as the data writes it, to the day. */
  private static String time(Provenance provenance, double t) {
    return provenance.hasNumericTimes()
        ? String.format(Locale.ROOT, "%.6g", t)
        : provenance.time(Math.rint(t));
  }
}
