package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;
import org.gyoryu.model.Indicator;

/**
 * All that is known of one government, except for its ties, exchanges and mechanisms, which have
 * queries of their own.
 *
 * @param parents from the government directly above to the first tier
 * @param children governments directly below, those with most ties first; at most {@link
 *     GovernmentQueries#MOST_CHILDREN}
 * @param predecessors governments that it took in
 * @param successor the government that took it in
 */
public record GovernmentDetail(
    GovernmentRow row,
    List<GovernmentRef> parents,
    List<GovernmentRow> children,
    List<GovernmentRef> predecessors,
    Optional<GovernmentRef> successor,
    List<AliasRow> aliases,
    List<Indicator> indicators) {

  public GovernmentDetail {
    parents = List.copyOf(parents);
    children = List.copyOf(children);
    predecessors = List.copyOf(predecessors);
    aliases = List.copyOf(aliases);
    indicators = List.copyOf(indicators);
  }
}
