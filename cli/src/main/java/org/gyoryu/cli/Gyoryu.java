package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gyoryu.cli.events.FitCommand;
import org.gyoryu.cli.events.GofCommand;
import org.gyoryu.cli.events.SimulateCommand;
import org.gyoryu.registry.BadInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The {@code gyoryu} command. Exit code 0: done; 1: a fault of ours; 2: something given cannot be
 * used.
 */
@Command(
    name = "gyoryu",
    mixinStandardHelpOptions = true,
    version = "Gyoryu 0.1.0",
    description = "The observatory and registry of cooperation between local governments.",
    subcommands = {
      ServeCommand.class,
      CheckCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ReconcileCommand.class,
      FindingsCommand.class,
      ReportCommand.class,
      PortfolioCommand.class,
      PartnersCommand.class,
      BacktestCommand.class,
      FitCommand.class,
      SimulateCommand.class,
      GofCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  gyoryu serve                     the pages at http://localhost:8080/",
      "  gyoryu check                     validate the bundled data and report how it reconciles",
      "  gyoryu reconcile 청도             how a name is resolved, and why",
      "  gyoryu findings                  what the data says to the questions of the study",
      "  gyoryu report -o out --lang ko   the same as one page with charts and tables",
      "  gyoryu portfolio 목포시            what a government holds, and what to do next",
      "  gyoryu fit MODEL.yaml            a relational event model of any data; see docs/events.md"
    })
public final class Gyoryu implements Runnable {

  static final int FAULT = 1;
  static final int BAD_INPUT = 2;

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** Runs one command line and gives its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Gyoryu());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(Gyoryu::explain);
    return commandLine.execute(arguments);
  }

  private static int explain(Exception thrown, CommandLine commandLine, ParseResult parsed) {
    if (thrown instanceof BadInputException badInput) {
      commandLine.getErr().println(badInput.getMessage());
      return BAD_INPUT;
    }
    commandLine.getErr().println("Gyoryu met a fault of its own: " + thrown);
    commandLine.getErr().println("Maybe report it with these lines:");
    thrown.printStackTrace(commandLine.getErr());
    return FAULT;
  }

  /** Without a subcommand: the usage. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
