package org.gyoryu.cli.events;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            return fit instanceof Fit.NoVariation ? Guard.BAD_INPUT : 1;
          }
          print(fitted, fitted.simulate(converged.result(), seed));
          return 0;
        });
  }

  private void print(Fitted fitted, Events events) {
    PrintWriter out = spec.commandLine().getOut();
    int[] drawn = IntStream.range(0, events.size()).filter(events::isExplained).toArray();
    if (json) {
      out.println(
          Arrays.stream(drawn)
              .mapToObj(e -> json(fitted, events, e))
              .collect(Collectors.joining(",", "[", "]")));
    } else {
      boolean hyper = events.shape().isHyper();
      out.print(hyper ? "event,time,sender,receiver\n" : "time,sender,receiver\n");
      for (int e : drawn) {
        rows(fitted, events, e).forEach(row -> out.print((hyper ? e + "," : "") + row + "\n"));
      }
    }
    out.flush();
  }

  private static List<String> names(Nodes nodes, int count, IntUnaryOperator member) {
    return IntStream.range(0, count).mapToObj(k -> nodes.name(member.applyAsInt(k))).toList();
  }

  private static List<String> senders(Fitted fitted, Events events, int e) {
    return names(fitted.history().nodes(), events.senderCount(e), k -> events.sender(e, k));
  }

  private static List<String> receivers(Fitted fitted, Events events, int e) {
    return names(fitted.history().nodes(), events.receiverCount(e), k -> events.receiver(e, k));
  }

  /** As many rows as the larger side has nodes; together they name every node. */
  private static List<String> rows(Fitted fitted, Events events, int e) {
    List<String> from = senders(fitted, events, e);
    List<String> to = receivers(fitted, events, e);
    String time = fitted.provenance().time(events.time(e));
    return IntStream.range(0, Math.max(from.size(), to.size()))
        .mapToObj(
            k ->
                time
                    + ","
                    + csv(from.get(Math.min(k, from.size() - 1)))
                    + ","
                    + (to.isEmpty() ? "" : csv(to.get(Math.min(k, to.size() - 1)))))
        .toList();
  }

  private static String json(Fitted fitted, Events events, int e) {
    String time = fitted.provenance().time(events.time(e));
    String shown = fitted.provenance().hasNumericTimes() ? time : quoted(time);
    List<String> from = senders(fitted, events, e);
    List<String> to = receivers(fitted, events, e);
    return events.shape().isHyper()
        ? "{\"time\":" + shown + ",\"senders\":" + array(from) + ",\"receivers\":" + array(to) + "}"
        : "{\"time\":"
            + shown
            + ",\"sender\":"
            + quoted(from.get(0))
            + ",\"receiver\":"
            + quoted(to.get(0))
            + "}";
  }

  private static String array(List<String> names) {
    return names.stream().map(SimulateCommand::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String csv(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
