package org.gyoryu.cli.events;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.io.FitReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits a model and prints a history drawn from it. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Fit a model, then draw one event at each time of an explained event;",
      "with interval timing, draw the times too."
    },
    footer = {"", "Example:", "  gyoryu simulate examples/letters/model.yaml --seed 4 > drawn.csv"})
public final class SimulateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MODEL.yaml", description = "The model file; see docs/events.md.")
  private Path model;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--json", description = "Print a JSON array of events.")
  private boolean json;

  @Override
  public Integer call() {
    return Guard.run(
        spec,
        () -> {
          Fitted fitted = Fitted.read(model, new TerminalProgress());
          Fit fit = fitted.fit();
          if (!(fit instanceof Fit.Converged converged)) {
            spec.commandLine().getErr().print(FitReport.text(fit));
            spec.commandLine().getErr().flush();
            return 1;
          }
          print(fitted, fitted.simulate(converged.result(), seed));
          return 0;
        });
  }

  private void print(Fitted fitted, Events events) {
    Nodes nodes = fitted.history().nodes();
    PrintWriter out = spec.commandLine().getOut();
    String separator = "";
    out.print(json ? "[" : "time,sender,receiver\n");
    for (int e = 0; e < events.size(); e++) {
      if (!events.isExplained(e)) {
        continue;
      }
      String from = nodes.name(events.sender(e));
      String to = nodes.name(events.receiver(e));
      String time = fitted.provenance().time(events.time(e));
      if (json) {
        out.print(
            separator
                + "{\"time\":"
                + (fitted.provenance().hasNumericTimes() ? time : quoted(time))
                + ",\"sender\":"
                + quoted(from)
                + ",\"receiver\":"
                + quoted(to)
                + "}");
        separator = ",";
      } else {
        out.print(time + "," + csv(from) + "," + csv(to) + "\n");
      }
    }
    out.print(json ? "]\n" : "");
    out.flush();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String csv(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
