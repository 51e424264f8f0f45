package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.store.Database;
import org.gyoryu.registry.store.Records;
import org.gyoryu.web.api.Download;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes everything that the registry holds into files: the same that the page Data offers. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes everything that the registry holds: the same files that the page Data offers.",
    footer = {
      "",
      "Examples:",
      "  gyoryu export -o out                   all formats",
      "  gyoryu export -o out --format xlsx     a workbook for Excel",
      "  gyoryu export -o out --format gexf     the network over time for Gephi"
    })
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "where to write; made if it is missing")
  private Path directory;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: all of them)")
  private List<Download> formats = List.of(Download.values());

  @Mixin private RegistryOptions registry = new RegistryOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Database database = registry.open()) {
      if (new Records(database).isEmpty()) {
        throw new BadInputException(
            "The registry is empty; there is nothing to export", "Maybe run gyoryu import first.");
      }
      Registry read = new Registry(database.dataSource());
      for (Download format : formats) {
        out.println(write(read, format));
      }
    }
    return 0;
  }

  private Path write(Registry read, Download format) {
    Path target = directory.resolve(format.fileName());
    OutputFile.makeDirectory(directory);
    OutputFile.write(target, file -> format.write(read, file));
    return target;
  }
}
