package org.gyoryu.analysis.partners;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.portfolio.RecentExchanges;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;

/**
 * How much more a government's recent exchanges are of a field than all are, drawn towards 1 as if
 * it had ten usual exchanges more: (n_field + 10 p) / (n + 10) / p.
 */
final class GoalLift {

  private static final double PRIOR = 10;

  private final double share;
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> ofField = new HashMap<>();

  GoalLift(RecentExchanges recent, Optional<ExchangeField> goal) {
    int matching = 0;
    for (Exchange exchange : recent.all()) {
      boolean matches = goal.filter(field -> field == exchange.field()).isPresent();
      matching += matches ? 1 : 0;
      for (String id : new String[] {exchange.aId(), exchange.bId()}) {
        all.merge(id, 1, Integer::sum);
        ofField.merge(id, matches ? 1 : 0, Integer::sum);
      }
    }
    share = goal.isEmpty() || recent.all().isEmpty() ? 0 : (double) matching / recent.all().size();
  }

  /** 1 without a goal, and for a field of which no exchange is on record. */
  double of(String governmentId) {
    if (share == 0) {
      return 1;
    }
    int n = all.getOrDefault(governmentId, 0);
    return (ofField.getOrDefault(governmentId, 0) + PRIOR * share) / (n + PRIOR) / share;
  }
}
