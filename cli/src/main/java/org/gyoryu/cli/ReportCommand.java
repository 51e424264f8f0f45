package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.model.Snapshot;
import org.gyoryu.web.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all findings as one page that opens from disk, and their tables as CSV. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes all findings as one HTML page that opens from disk, and a CSV per table.",
    footer = {
      "",
      "Examples:",
      "  gyoryu report -o out --lang ko",
      "  gyoryu report -o out --lang en --data ~/our-ties"
    })
final class ReportCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "where to write; made if it is missing")
  private Path directory;

  @Mixin private FindingsOptions options = new FindingsOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Snapshot snapshot = options.snapshot();
    List<Finding> findings = options.answer(Findings.all(), snapshot);
    List<Report.File> files = new Report(findings, snapshot, options.language()).files();
    files.forEach(this::write);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s (and %d tables beside it)%n", directory.resolve(files.get(0).name()), files.size() - 1);
    out.flush();
    return 0;
  }

  private void write(Report.File file) {
    Path target = directory.resolve(file.name());
    OutputFile.makeDirectory(target.getParent());
    OutputFile.write(target, out -> out.write(file.content().getBytes(StandardCharsets.UTF_8)));
  }
}
