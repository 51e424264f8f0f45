package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.read.BadParameterException;
import org.gyoryu.registry.reconcile.GovernmentFinder;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.web.analyses.PartnerRequest;
import org.gyoryu.web.api.PartnersDocument;
import org.gyoryu.web.sheet.PartnerConditions;
import org.gyoryu.web.sheet.PartnerSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Ranks possible partners of a government, with reasons. */
@Command(
    name = "partners",
    mixinStandardHelpOptions = true,
    description = {
      "Ranks the governments of the other side that have no formal tie with a government: how likely a",
      "tie is, why, who is there already, similar pairs that do well, and first steps."
    },
    footer = {
      "",
      "Examples:",
      "  gyoryu partners 목포시 --lang ko",
      "  gyoryu partners 成都市 --level city --goal culture --lang zh",
      "  gyoryu partners Gyeongju --region West --xlsx gyeongju.xlsx",
      "  gyoryu partners 목포시 --lang ko --record 사유서.hwpx --partner 青岛市",
      "  gyoryu partners Mokpo --add ferry --to 青岛市     what if there were a ferry line",
      "  gyoryu partners --all > rankings.csv             the best of every government",
      "",
      "Exit code 2 if a name is unknown or fits several governments; the candidates are named. So too",
      "if no record can be made of --partner: it is tied already, or no candidate."
    })
final class PartnersCommand implements Callable<Integer> {

  private static final Set<String> OF_ALL = Set.of("--all", "--data");

  @Parameters(
      arity = "0..1",
      paramLabel = "GOVERNMENT",
      description = "a name in any script, or an id")
  private String name = "";

  @Option(names = "--all", description = "every government, as CSV")
  private boolean all;

  @Option(names = "--top", paramLabel = "N", description = "how many (default: 10)")
  private String top = "";

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "province or city, or a level's name: 지급시, 省")
  private String level = "";

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "a region of the other side: West, 서부, 西部")
  private String region = "";

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description = "a field of exchange: culture, trade, youth, 체육, 旅游, ...")
  private String goal = "";

  @Option(
      names = "--off",
      paramLabel = "POLICY",
      split = ",",
      description = "ids of policies to be switched off")
  private List<String> off = List.of();

  @Option(
      names = "--add",
      paramLabel = "WHAT",
      description = "air, ferry or programme-KIND, with --to")
  private String add = "";

  @Option(names = "--to", paramLabel = "GOVERNMENT", description = "where it is added")
  private String to = "";

  @Option(names = "--lang", paramLabel = "LANG", description = "ko, zh or en (default: en)")
  private Language language = Language.EN;

  @Option(names = "--json", description = "the answer of the API instead")
  private boolean json;

  @Option(names = "--xlsx", paramLabel = "FILE", description = "writes a workbook too")
  private Path workbook;

  @Mixin private RecordOptions record = new RecordOptions();
  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (all == !name.isEmpty()) {
      throw new BadInputException(
          "Give either the name of a government or --all", "Maybe: gyoryu partners 목포시");
    }
    record.check(all);
    return all ? rankAll() : rank();
  }

  private int rankAll() {
    if (isAskedForMore()) {
      throw new BadInputException(
          "--all writes the usual ranking of every government as CSV and takes no other option"
              + " than --data",
          "Maybe give the name of a government in place of --all.");
    }
    PrintWriter out = spec.commandLine().getOut();
    new RankingsPrinter(out, advisor(Reconciler.reconcile(data.content()).snapshot())).print();
    out.flush();
    return 0;
  }

  private boolean isAskedForMore() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .map(option -> option.longestName())
        .anyMatch(option -> !OF_ALL.contains(option));
  }

  private int rank() {
    Content content = data.content();
    GovernmentFinder finder = GovernmentFinder.of(content);
    Government found = finder.get(name);
    String end = to.isEmpty() ? "" : finder.get(to).id();
    Optional<Government> recorded =
        record.isGiven() ? Optional.of(finder.get(record.partner())) : Optional.empty();
    Snapshot snapshot = Reconciler.reconcile(content).snapshot();
    Government own = existing(found, snapshot);
    org.gyoryu.registry.read.Parameters parameters =
        parameters(new PartnerWords(snapshot, snapshot.sides().other(own.country())), end);
    read(
        () -> {
          PartnerRequest.requireWhole(parameters);
          return PartnerRequest.check(parameters, own.id(), snapshot);
        });
    PartnerAdvisor advisor = advisor(snapshot);
    PartnerRequest asked = read(() -> PartnerRequest.parse(parameters, own.id(), advisor));
    PartnerAdvisor changed = advisor.with(asked.change());
    recorded.ifPresent(other -> record.write(other, changed, asked, language));
    Advice advice = changed.advise(asked.query());
    PrintWriter out = spec.commandLine().getOut();
    print(advice, advisor.ranks(asked.query()), out);
    if (workbook != null) {
      PartnerConditions conditions = PartnerConditions.of(asked, advisor);
      OutputFile.write(workbook, file -> PartnerSheet.write(conditions, advice, language, file));
    }
    out.flush();
    return 0;
  }

  /** The government itself, or the one that took it in, and says so. */
  private Government existing(Government found, Snapshot snapshot) {
    Government heir =
        snapshot
            .heir(found.id())
            .orElseThrow(
                () ->
                    new BadInputException(
                        found.id() + " was dissolved on " + found.validTo(),
                        "Maybe give the government that its area belongs to now."));
    if (!heir.equals(found)) {
      spec.commandLine()
          .getErr()
          .printf(
              "%s was dissolved on %s; ranked for %s, which took it in.%n",
              found.names().in(language).text(), found.validTo(), heir.names().in(language).text());
    }
    return heir;
  }

  private static PartnerAdvisor advisor(Snapshot snapshot) {
    try (FindingsBar bar = new FindingsBar(1)) {
      return DriverModel.fit(snapshot, Settings.standard(), bar.of("partners"))
          .map(model -> PartnerAdvisor.of(model, Portfolios.of(snapshot)))
          .orElseThrow(
              () ->
                  new BadInputException(
                      "There are too few ties to learn from",
                      "Maybe bring a data package with at least thirty dated ties."));
    }
  }

  private void print(Advice advice, Map<String, Integer> before, PrintWriter out) {
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("snapshot", advice.snapshotId());
      document.putAll(PartnersDocument.of(advice, before));
      out.println(JsonMapper.builder().build().writeValueAsString(document));
    } else {
      new PartnersPrinter(out, language).print(advice, before);
    }
  }

  /** Options are read as the address of the page is, so that both mean the same. */
  private org.gyoryu.registry.read.Parameters parameters(PartnerWords words, String end) {
    Map<String, String[]> given = new LinkedHashMap<>();
    Map.of(
            "top", top,
            "level", words.level(level),
            "region", words.region(region),
            "goal", words.goal(goal),
            "off", String.join(",", off),
            "add", add,
            "to", end)
        .forEach((key, value) -> given.put(key, new String[] {value}));
    return org.gyoryu.registry.read.Parameters.of(given);
  }

  private static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BadParameterException wrong) {
      throw new BadInputException(
          "--" + wrong.parameter() + " \"" + wrong.value() + "\": " + wrong.getMessage(),
          wrong.allowed().isEmpty()
              ? "Maybe see gyoryu partners --help."
              : "Maybe one of: " + String.join(", ", wrong.allowed()),
          wrong);
    }
  }
}
