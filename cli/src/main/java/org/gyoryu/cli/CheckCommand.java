package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.Validation;
import org.gyoryu.registry.datapackage.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates a data package and prints, per file, rows and errors, then how it reconciles. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Validates a data package: rows and errors per file, then the reconciling report.",
    footer = {
      "",
      "Examples:",
      "  gyoryu check",
      "  gyoryu check ~/our-ties",
      "",
      "Exit code 2 if there is an error."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "the data package (default: the bundled one)")
  private Path directory = Home.bundledData();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DataPackage data = DataPackage.open(directory);
    Validation validation;
    try (ReadingBar bar = ReadingBar.start("Checking")) {
      validation = data.validate(bar);
    }
    out.print(ValidationReport.render(validation));
    if (!validation.isGood()) {
      out.println("Reconciling is left out until the errors are mended.");
      out.flush();
      return Gyoryu.BAD_INPUT;
    }
    out.println();
    new ReconcilePrinter(out).print(DataOption.reconcile(data));
    out.flush();
    return 0;
  }
}
