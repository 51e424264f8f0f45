package org.gyoryu.registry.reconcile;

import java.util.List;
import java.util.Map;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.AliasRow;

/**
 * The result of reconciling: the snapshot, what became of each claim, and what stays open.
 *
 * @param outcomes one per claim, in the order of the claims
 * @param tieOfExchange id of the tie by id of the exchange, where the two are tied
 * @param unresolvedExchanges number of exchanges with a side that was not found; each is an open
 *     question
 */
public record Reconciliation(
    Snapshot snapshot,
    List<AliasRow> aliases,
    List<ClaimOutcome> outcomes,
    List<OpenQuestion> openQuestions,
    Map<String, String> tieOfExchange,
    int unresolvedExchanges) {

  public Reconciliation {
    aliases = List.copyOf(aliases);
    outcomes = List.copyOf(outcomes);
    openQuestions = List.copyOf(openQuestions);
    tieOfExchange = Map.copyOf(tieOfExchange);
  }

  /** Share of the claims whose two sides were found, 0 to 1; 1 if there are no claims. */
  public double resolvedShare() {
    return outcomes.isEmpty()
        ? 1
        : (double) outcomes.stream().filter(ClaimOutcome::isResolved).count() / outcomes.size();
  }
}
