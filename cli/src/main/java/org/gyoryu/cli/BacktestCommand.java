package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.Backtest;
import org.gyoryu.analysis.partners.BacktestResult;
import org.gyoryu.analysis.partners.BacktestResult.Row;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Language;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.web.api.PartnersDocument;
import org.gyoryu.web.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the ranking of partners would have been worth in the past. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the ranking of partners to the end of each year, asks it for the ties of the next, and",
      "sets it beside gravity, popularity, common neighbours and chance."
    },
    footer = {"", "Examples:", "  gyoryu backtest", "  gyoryu backtest --lang ko"})
final class BacktestCommand implements Callable<Integer> {

  @Option(names = "--lang", paramLabel = "LANG", description = "ko, zh or en (default: en)")
  private Language language = Language.EN;

  @Option(names = "--seed", description = "of every random step (default: ${DEFAULT-VALUE})")
  private long seed = Backtest.settings().seed();

  @Option(names = "--json", description = "the answer of the API instead")
  private boolean json;

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    BacktestResult result = result();
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("snapshot", result.snapshotId());
      document.putAll(PartnersDocument.of(result));
      out.println(JsonMapper.builder().build().writeValueAsString(document));
    } else {
      print(result, out);
    }
    out.flush();
    return 0;
  }

  private BacktestResult result() {
    try (FindingsBar bar = new FindingsBar(1)) {
      return Backtest.run(data.reconcile().snapshot(), settings(), bar.of("backtest"))
          .orElseThrow(
              () ->
                  new BadInputException(
                      "There are too few dated ties to train on",
                      "Maybe bring a data package with at least thirty."));
    }
  }

  private Settings settings() {
    return Backtest.settings().withSeed(seed);
  }

  private void print(BacktestResult result, PrintWriter out) {
    Wording words = Wording.in(language);
    out.println(
        words.text(
            "backtest.finding",
            "ties",
            result.ties(),
            "from",
            String.valueOf(result.firstYear()),
            "to",
            String.valueOf(result.lastYear())));
    out.println(result.verdict().in(language));
    out.printf("%n%s%n", words.text("backtest.columns"));
    for (BacktestResult.Scope scope : BacktestResult.Scope.values()) {
      out.printf("%n%s%n", words.label(scope));
      for (BacktestResult.Method method : BacktestResult.Method.values()) {
        Row row = result.row(scope, method);
        out.printf(
            "  %s  %s  %s  %s%n",
            shown(row.recall(), 3),
            shown(row.reciprocalRank(), 3),
            shown(row.logScore(), 2),
            method.label().in(language));
      }
    }
    out.printf("%n%s %s%n", words.text("footer.snapshot"), result.snapshotId());
  }

  private static String shown(Estimate estimate, int digits) {
    String format = "%." + digits + "f";
    return String.format(
        Locale.ROOT,
        format + " (" + format + " to " + format + ")",
        estimate.value(),
        estimate.low(),
        estimate.high());
  }
}
