package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Country;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Source;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.gyoryu.registry.reconcile.NameExplainer;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.registry.reconcile.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a name or a claim was resolved, and why. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Prints how a name or a claim was resolved, and why.",
    footer = {
      "",
      "Examples:",
      "  gyoryu reconcile 청도",
      "  gyoryu reconcile 중구 --parent 서울특별시",
      "  gyoryu reconcile 富阳市 --country CN --date 2005",
      "  gyoryu reconcile C01396"
    })
final class ReconcileCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME|CLAIM", description = "a name in any script, or the id of a claim")
  private String subject;

  @Option(names = "--country", description = "country of the name, e.g. KR")
  private String country = "";

  @Option(names = "--parent", description = "the unit that it belongs to")
  private String parent = "";

  @Option(
      names = "--level",
      description = "its level as claims word it, e.g. metropolitan, basic, prefecture, county")
  private String level = "";

  @Option(names = "--date", description = "when it had that name: YYYY, YYYY-MM or YYYY-MM-DD")
  private String date = "";

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Content content = data.content();
    Optional<Claim> claim =
        content.claims().stream().filter(each -> each.id().equals(subject)).findFirst();
    NameExplainer names = NameExplainer.of(content);
    if (claim.isPresent()) {
      new ClaimPrinter(out, Reconciler.reconcile(content), names).print(claim.get());
    } else {
      out.println(names.explain(subject, findCountry(), parent, level, parseDate()));
    }
    out.flush();
    return 0;
  }

  private Optional<Country> findCountry() {
    try {
      return country.isEmpty() ? Optional.empty() : Optional.of(new Country(country));
    } catch (IllegalArgumentException wrong) {
      throw new BadInputException(
          "--country: " + wrong.getMessage(), "Maybe write KR or CN.", wrong);
    }
  }

  private PartialDate parseDate() {
    try {
      return PartialDate.parse(date);
    } catch (IllegalArgumentException wrong) {
      throw new BadInputException("--date: " + wrong.getMessage(), "Maybe leave it out.", wrong);
    }
  }

  /**
   * Prints one claim: its two names, the tie that it belongs to, and how the tie's stages were
   * settled.
   */
  private record ClaimPrinter(PrintWriter out, Reconciliation reconciliation, NameExplainer names) {

    void print(Claim claim) {
      Source source = reconciliation.snapshot().sources().get(claim.sourceId());
      out.printf(
          "Claim %s: %s - %s, %s %s, %s%n",
          claim.id(),
          claim.a().nativeName(),
          claim.b().nativeName(),
          claim.kind(),
          claim.date(),
          claim.basis());
      out.printf("  %s (%s)%n", source.address(), source.kind());
      if (!claim.note().isEmpty()) {
        out.printf("  note: %s%n", claim.note());
      }
      out.println();
      out.println(names.explain(claim.a(), claim.date()));
      out.println();
      out.println(names.explain(claim.b(), claim.date()));
      ClaimOutcome outcome =
          reconciliation.outcomes().stream()
              .filter(each -> each.claimId().equals(claim.id()))
              .findFirst()
              .orElseThrow();
      out.printf("%nRole: %s%n", outcome.role());
      outcome.tieId().ifPresent(this::printTie);
    }

    private void printTie(String tieId) {
      Map<String, Claim> claims =
          reconciliation.snapshot().claims().stream()
              .collect(Collectors.toMap(Claim::id, Function.identity()));
      Tie tie =
          reconciliation.snapshot().ties().stream()
              .filter(each -> each.id().equals(tieId))
              .findFirst()
              .orElseThrow();
      out.printf("Tie %s, confidence %.2f%n", tie.id(), tie.confidence());
      for (Stage stage : tie.stages()) {
        out.printf(
            "  %s %s (%s; confidence %.2f, of the date %.2f)%n",
            stage.kind(),
            stage.date().isKnown() ? stage.date() : "undated",
            stage.reason(),
            stage.confidence(),
            stage.dateConfidence());
        stage.claimsFor().forEach(id -> printLine("for    ", claims.get(id)));
        stage.claimsAgainst().forEach(id -> printLine("against", claims.get(id)));
      }
      tie.announcedClaims().forEach(id -> printLine("announced", claims.get(id)));
    }

    private void printLine(String role, Claim claim) {
      Source source = reconciliation.snapshot().sources().get(claim.sourceId());
      out.printf(
          "    %s %s %s %s, %s %s%n",
          role, claim.id(), claim.kind(), claim.date(), source.kind(), source.publisher());
    }
  }
}
