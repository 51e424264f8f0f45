package org.gyoryu.analysis.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/**
 * Exchanges that took place in the ten years before a snapshot's day, by the first day that their
 * date can mean. What was only announced and what is undated does not count.
 *
 * @param from the first day that counts
 * @param byPair their number by the id that a tie of the two has or would have
 */
public record RecentExchanges(LocalDate from, List<Exchange> all, Map<String, Integer> byPair) {

  public RecentExchanges {
    all = List.copyOf(all);
    byPair = Map.copyOf(byPair);
  }

  public static RecentExchanges of(Snapshot snapshot) {
    LocalDate from = snapshot.asOf().minusYears(Portfolios.RECENT_YEARS);
    List<Exchange> recent =
        snapshot.exchanges().stream()
            .filter(exchange -> !exchange.planned() && exchange.date().isKnown())
            .filter(exchange -> !exchange.date().earliest().isBefore(from))
            .filter(exchange -> !exchange.date().earliest().isAfter(snapshot.asOf()))
            .toList();
    Map<String, Integer> byPair = new HashMap<>();
    recent.forEach(
        exchange -> byPair.merge(Tie.id(exchange.aId(), exchange.bId()), 1, Integer::sum));
    return new RecentExchanges(from, recent, byPair);
  }

  /** Number of exchanges of two governments. */
  public int count(String aId, String bId) {
    return byPair.getOrDefault(Tie.id(aId, bId), 0);
  }

  /** Those with one of some governments. */
  public List<Exchange> of(Set<String> members) {
    return all.stream()
        .filter(exchange -> members.contains(exchange.aId()) || members.contains(exchange.bId()))
        .toList();
  }
}
