package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gyoryu.analysis.portfolio.Portfolio;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.reconcile.GovernmentFinder;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.web.api.PortfolioDocument;
import org.gyoryu.web.sheet.PortfolioSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a government holds, and what to do next. */
@Command(
    name = "portfolio",
    mixinStandardHelpOptions = true,
    description =
        "Prints what a government holds: ties by sign of life, overlap, concentration, fields,"
            + " anniversaries, and what to do next.",
    footer = {
      "",
      "Examples:",
      "  gyoryu portfolio 목포시 --lang ko",
      "  gyoryu portfolio 山东省 --with-children --lang zh",
      "  gyoryu portfolio KR-46 --with-children --xlsx jeonnam.xlsx",
      "  gyoryu portfolio Weihai --json",
      "",
      "Exit code 2 if the name is unknown or fits several governments; the candidates are named."
    })
final class PortfolioCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOVERNMENT", description = "a name in any script, or an id")
  private String name;

  @Option(names = "--with-children", description = "with everything below it")
  private boolean withChildren;

  @Option(names = "--lang", paramLabel = "LANG", description = "ko, zh or en (default: en)")
  private Language language = Language.EN;

  @Option(names = "--json", description = "the answer of the API instead")
  private boolean json;

  @Option(names = "--xlsx", paramLabel = "FILE", description = "writes a workbook too")
  private Path workbook;

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Content content = data.content();
    Government government = GovernmentFinder.of(content).get(name);
    Snapshot snapshot = Reconciler.reconcile(content).snapshot();
    Portfolio portfolio = Portfolios.of(snapshot).of(government.id(), withChildren);
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("snapshot", snapshot.id());
      document.putAll(PortfolioDocument.of(portfolio));
      out.println(JsonMapper.builder().build().writeValueAsString(document));
    } else {
      new PortfolioPrinter(out, language).print(portfolio);
    }
    if (workbook != null) {
      OutputFile.write(workbook, file -> PortfolioSheet.write(portfolio, language, file));
    }
    out.flush();
    return 0;
  }
}
