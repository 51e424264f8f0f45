package org.gyoryu.registry.reconcile;

import java.util.List;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.AliasRow;

/**
 * The result of reconciling: the snapshot, what became of each claim, and what stays open.
 *
 * @param outcomes one per claim, in the order of the claims
 * @param unresolvedExchanges number of exchanges with a side that was not found; each is an open
 *     question
 */
public record Reconciliation(
    Snapshot snapshot,
    List<AliasRow> aliases,
    List<ClaimOutcome> outcomes,
    List<OpenQuestion> openQuestions,
    int unresolvedExchanges) {

  public Reconciliation {
    aliases = List.copyOf(aliases);
    outcomes = List.copyOf(outcomes);
    openQuestions = List.copyOf(openQuestions);
  }

  /** Share of the claims whose two sides were found, 0 to 1; 1 if there are no claims. */
  public double resolvedShare() {
    return outcomes.isEmpty()
        ? 1
        : (double) outcomes.stream().filter(ClaimOutcome::isResolved).count() / outcomes.size();
  }
}
