package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;

/**
 * Policies that are steps of one programme: of one kind and sign, and aimed at much the same
 * regions as the first of them, so that at least half of all that either names is named by both.
 *
 * @param policies at least one, in the order of the snapshot
 */
record Programme(List<Policy> policies) {

  Programme {
    policies = List.copyOf(policies);
  }

  /** The programmes that name regions, each policy in one of them. */
  static List<Programme> all(Snapshot snapshot) {
    List<List<Policy>> groups = new ArrayList<>();
    for (Policy policy : Policies.targeted(snapshot)) {
      groups.stream()
          .filter(group -> isStepOf(policy, group.get(0)))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(policy);
    }
    return groups.stream().map(Programme::new).toList();
  }

  private static boolean isStepOf(Policy policy, Policy first) {
    Set<String> both = new HashSet<>(policy.regionIds());
    both.retainAll(new HashSet<>(first.regionIds()));
    Set<String> either = new HashSet<>(policy.regionIds());
    either.addAll(first.regionIds());
    return policy.kind().equals(first.kind())
        && policy.sign() == first.sign()
        && 2 * both.size() >= either.size();
  }

  Set<String> ids() {
    return policies.stream().map(Policy::id).collect(Collectors.toSet());
  }

  /** The name of its first policy, and how many more there are. */
  Text label() {
    return Text.of("{0} 외 {1}건", "{0}等{1}项", "{0} and {1} more")
        .with(
            Text.of(policies.get(0).names()),
            Text.of("{0}", "{1}", "{0}").with(policies.size() - 1, policies.size()));
  }
}
