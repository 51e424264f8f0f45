package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.reconcile.Reconciliation;
import org.gyoryu.registry.store.Database;
import org.gyoryu.registry.store.PackageImport;
import org.gyoryu.registry.store.ProjectionRefresh;
import org.gyoryu.registry.store.Records.Added;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a data package into the registry and reconciles. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports a data package into the registry and reconciles.",
      "Rows whose names are not settled are listed with the reason: they are kept and not counted.",
      "Every row ever imported is kept; importing the same file twice changes nothing. One error in any file, and nothing is"
          + " imported."
    },
    footer = {
      "",
      "Examples:",
      "  gyoryu import ~/our-ties --by 'Kim, Mokpo'",
      "  gyoryu import --db 'jdbc:postgresql://db/gyoryu?user=gyoryu'"
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "the data package (default: the bundled one)")
  private Path directory = Home.bundledData();

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "who imports (default: the user's name)")
  private String by = System.getProperty("user.name");

  @Mixin private RegistryOptions registry = new RegistryOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DataPackage data = DataPackage.open(directory);
    try (Database database = registry.open()) {
      Map<String, Added> added;
      try (ReadingBar bar = ReadingBar.start("Importing")) {
        added = new PackageImport(database).run(data, by, bar);
      }
      added.forEach(
          (resource, rows) ->
              out.printf("%-20s %,9d rows read, %,9d new%n", resource, rows.read(), rows.added()));
      if (added.isEmpty()) {
        out.println("Every file was imported before; nothing is new.");
      }
      Reconciliation reconciliation = new ProjectionRefresh(database).refresh();
      out.printf(
          "Snapshot %s: %,d ties, %.1f%% of the claims resolved%n",
          reconciliation.snapshot().id(),
          reconciliation.snapshot().ties().size(),
          100 * reconciliation.resolvedShare());
      new ReconcilePrinter(out).printUnsettledNames(reconciliation);
      out.flush();
    }
    return 0;
  }
}
