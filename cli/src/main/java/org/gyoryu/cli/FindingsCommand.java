package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.web.api.FindingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes what a data package says to the questions of the study, and prints it. */
@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    description = "Answers the questions of the study from a data package: all, or one in detail.",
    footer = {
      "",
      "Examples:",
      "  gyoryu findings                     question, answer and grade of each",
      "  gyoryu findings reach               one with its figures, tables and method",
      "  gyoryu findings reach --json        the same for programs",
      "  gyoryu findings --lang ko --data ~/our-ties"
    })
final class FindingsCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "ID", description = "one finding (default: all)")
  private String id;

  @Option(names = "--json", description = "as JSON, numbers in full precision")
  private boolean json;

  @Mixin private FindingsOptions options = new FindingsOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Question> questions = id == null ? Findings.all() : List.of(require(id));
    List<Finding> findings = options.answer(questions, options.snapshot());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      FindingJson writer = new FindingJson(options.language());
      out.println(id == null ? writer.writeList(findings) : writer.write(findings.get(0)));
    } else if (id == null) {
      findings.forEach(new FindingPrinter(out, options.language())::headline);
    } else {
      new FindingPrinter(out, options.language()).whole(findings.get(0));
    }
    out.flush();
    return 0;
  }

  private static Question require(String id) {
    return Findings.find(id)
        .orElseThrow(
            () ->
                new BadInputException(
                    "There is no finding \"" + id + "\"",
                    "Maybe one of: "
                        + Findings.all().stream()
                            .map(Question::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
