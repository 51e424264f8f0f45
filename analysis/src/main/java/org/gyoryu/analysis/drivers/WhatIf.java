package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.model.Link;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;

/**
 * A change of the world that a ranking is looked at under.
 *
 * @param policiesOff ids of policies that are switched off
 * @param policiesOn policies that are added
 * @param linksOn ferry lines, air routes, consulates that are added
 */
public record WhatIf(Set<String> policiesOff, List<Policy> policiesOn, List<Link> linksOn) {

  public static final WhatIf NOTHING = new WhatIf(Set.of(), List.of(), List.of());

  /** A world in which every promoting policy that names regions has ended. */
  public static WhatIf withoutProgrammes(Snapshot snapshot) {
    return new WhatIf(
        Policies.targeted(snapshot).stream()
            .filter(policy -> policy.sign() > 0)
            .map(Policy::id)
            .collect(Collectors.toSet()),
        List.of(),
        List.of());
  }

  public WhatIf {
    policiesOff = Set.copyOf(policiesOff);
    policiesOn = List.copyOf(policiesOn);
    linksOn = List.copyOf(linksOn);
  }

  /** The snapshot with its policies and links changed; policies that are off keep no sign. */
  Snapshot applied(Snapshot snapshot) {
    List<Policy> policies = new ArrayList<>(snapshot.policies());
    policies.addAll(policiesOn);
    List<Link> links = new ArrayList<>(snapshot.links());
    links.addAll(linksOn);
    return new Snapshot(
        snapshot.id(),
        snapshot.asOf(),
        snapshot.sides(),
        snapshot.levels(),
        snapshot.regions(),
        snapshot.governments(),
        snapshot.sources(),
        snapshot.claims(),
        snapshot.ties(),
        snapshot.exchanges(),
        snapshot.mechanisms(),
        snapshot.memberships(),
        snapshot.meetings(),
        policies,
        snapshot.indicators(),
        links,
        snapshot.publishedTotals(),
        snapshot.unresolvedExchanges());
  }
}
