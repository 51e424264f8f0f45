package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.Advice;
import org.gyoryu.analysis.partners.PartnerAdvisor;
import org.gyoryu.analysis.partners.PartnerQuery;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Government;
import org.gyoryu.model.Language;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tier;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.reconcile.GovernmentFinder;
import org.gyoryu.registry.reconcile.Reconciler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks possible partners of a government, with reasons. */
@Command(
    name = "partners",
    mixinStandardHelpOptions = true,
    description = "Ranks possible partners of a government, with reasons.",
    footer = {
      "",
      "Examples:",
      "  gyoryu partners 목포시 --lang ko",
      "  gyoryu partners 成都市 --level city --goal culture --lang zh",
      "",
      "Exit code 2 if the name is unknown or fits several governments; the candidates are named."
    })
final class PartnersCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOVERNMENT", description = "a name in any script, or an id")
  private String name;

  @Option(names = "--top", description = "how many (default: ${DEFAULT-VALUE})")
  private int top = PartnerQuery.USUAL;

  @Option(names = "--level", description = "province or city")
  private Tier level;

  @Option(names = "--region", description = "code of a region of the other side")
  private String region;

  @Option(names = "--goal", description = "${COMPLETION-CANDIDATES}")
  private ExchangeField goal;

  @Option(names = "--lang", paramLabel = "LANG", description = "ko, zh or en (default: en)")
  private Language language = Language.EN;

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Content content = data.content();
    Government government = GovernmentFinder.of(content).get(name);
    Snapshot snapshot = Reconciler.reconcile(content).snapshot();
    long start = System.nanoTime();
    DriverModel model =
        DriverModel.fit(snapshot, Settings.standard(), Progress.NONE)
            .orElseThrow(() -> new BadInputException("Too few ties", "Maybe bring more data."));
    long fitted = System.nanoTime();
    PartnerAdvisor advisor = PartnerAdvisor.of(model, Portfolios.of(snapshot));
    long ready = System.nanoTime();
    Advice advice =
        advisor.advise(
            new PartnerQuery(
                government.id(),
                top,
                Optional.ofNullable(level),
                Optional.ofNullable(region),
                Optional.ofNullable(goal)));
    long done = System.nanoTime();
    new PartnersPrinter(out, language).print(advice);
    out.printf(
        "fit %d ms, advisor %d ms, advice %d ms%n",
        (fitted - start) / 1000000, (ready - fitted) / 1000000, (done - ready) / 1000000);
    if (Boolean.getBoolean("x.all")) {
      start = System.nanoTime();
      int n = 0;
      for (Government g : snapshot.governments().values()) {
        n += advisor.advise(PartnerQuery.of(g.id())).partners().size();
      }
      out.printf("all %d: %d ms%n", n, (System.nanoTime() - start) / 1000000);
      start = System.nanoTime();
      model.with(
          new org.gyoryu.analysis.drivers.WhatIf(
              java.util.Set.of("P0013"), java.util.List.of(), java.util.List.of()));
      out.printf("with: %d ms%n", (System.nanoTime() - start) / 1000000);
      model.coefficients().forEach(c -> out.printf("%-30s %.3f%n", c.covariate().id(), c.value()));
    }
    out.flush();
    return 0;
  }
}
