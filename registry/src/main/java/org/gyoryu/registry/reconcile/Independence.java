package org.gyoryu.registry.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.model.Precision;
import org.gyoryu.model.SourceKind;

/**
 * Which claims count as one source (docs/methods.md, "Independence"). Two claims of one tie are not
 * independent if the same publisher prints both, or if both are press or second-hand reports of the
 * same side that give the same kind and the same day: those commonly copy one agency report.
 */
final class Independence {

  private Independence() {}

  /** The claims in groups that are independent of each other; order of first appearance. */
  static List<List<ResolvedClaim>> groups(List<ResolvedClaim> claims) {
    int[] root = new int[claims.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
      for (int j = 0; j < i; j++) {
        if (isOneSource(claims.get(i), claims.get(j))) {
          root[find(root, i)] = find(root, j);
        }
      }
    }
    Map<Integer, List<ResolvedClaim>> groups = new LinkedHashMap<>();
    for (int i = 0; i < root.length; i++) {
      groups.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(claims.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int find(int[] root, int element) {
    int current = element;
    while (root[current] != current) {
      current = root[current];
    }
    return current;
  }

  private static boolean isOneSource(ResolvedClaim one, ResolvedClaim other) {
    return one.source().publisher().equals(other.source().publisher()) || isOneReport(one, other);
  }

  private static boolean isOneReport(ResolvedClaim one, ResolvedClaim other) {
    return isPress(one)
        && isPress(other)
        && one.source().country().equals(other.source().country())
        && one.kind() == other.kind()
        && one.date().precision() == Precision.DAY
        && one.date().equals(other.date());
  }

  private static boolean isPress(ResolvedClaim claim) {
    return claim.sourceKind() == SourceKind.NEWS || claim.sourceKind() == SourceKind.OTHER;
  }
}
