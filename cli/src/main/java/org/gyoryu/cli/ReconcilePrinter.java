package org.gyoryu.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.gyoryu.registry.reconcile.Reconciliation;

/**
 * Prints how a data package reconciles: what resolved, what ties there are, and every question that
 * stays open.
 */
final class ReconcilePrinter {

  private static final Set<OpenQuestion.Kind> NAMES =
      Set.of(OpenQuestion.Kind.UNRESOLVED, OpenQuestion.Kind.AMBIGUOUS);

  private final PrintWriter out;

  ReconcilePrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Reconciliation reconciliation) {
    Snapshot snapshot = reconciliation.snapshot();
    long resolved = reconciliation.outcomes().stream().filter(ClaimOutcome::isResolved).count();
    out.printf("Reconciling (snapshot %s, as of %s)%n", snapshot.id(), snapshot.asOf());
    out.printf(
        "  claims     %,d of %,d resolved (%.1f%%)%n",
        resolved, reconciliation.outcomes().size(), 100 * reconciliation.resolvedShare());
    out.printf(
        "  exchanges  %,d of %,d resolved%n",
        snapshot.exchanges().size(),
        snapshot.exchanges().size() + reconciliation.unresolvedExchanges());
    out.printf("  ties       %,d%s%n", snapshot.ties().size(), kinds(snapshot.ties()));
    printQuestions(reconciliation.openQuestions());
  }

  private static String kinds(List<Tie> ties) {
    Map<TieKind, Long> counts =
        ties.stream()
            .collect(
                Collectors.groupingBy(
                    Tie::kind, () -> new EnumMap<>(TieKind.class), Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            entry ->
                entry.getKey().name().toLowerCase(java.util.Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Prints only the rows whose names are not settled, and why: what an import does not count. */
  void printUnsettledNames(Reconciliation reconciliation) {
    printQuestions(
        reconciliation.openQuestions().stream()
            .filter(question -> NAMES.contains(question.kind()))
            .toList());
  }

  private void printQuestions(List<OpenQuestion> questions) {
    Map<OpenQuestion.Kind, List<OpenQuestion>> byKind =
        questions.stream()
            .collect(
                Collectors.groupingBy(
                    OpenQuestion::kind,
                    () -> new EnumMap<>(OpenQuestion.Kind.class),
                    Collectors.toList()));
    byKind.forEach(
        (kind, list) -> {
          out.printf("%n%s: %,d%n", title(kind), list.size());
          list.forEach(
              question ->
                  out.printf(
                      "  %s %s  %s: %s%n",
                      question.resource(),
                      question.rowKey(),
                      question.subject().isEmpty() ? "(no name)" : question.subject(),
                      question.reason()));
        });
  }

  private static String title(OpenQuestion.Kind kind) {
    return switch (kind) {
      case UNRESOLVED -> "Names that no government was found for";
      case AMBIGUOUS -> "Names that several governments fit";
      case ANNOUNCED_ONLY -> "Only announced, so no tie";
      case DATE_CONFLICT -> "Sources that give another date";
      case KIND_CONFLICT -> "Sources that use another word for one signing";
      case BEFORE_EXISTENCE -> "Dated before the government existed";
    };
  }
}
