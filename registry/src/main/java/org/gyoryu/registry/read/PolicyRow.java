package org.gyoryu.registry.read;

import java.util.List;
import org.gyoryu.model.Policy;

/**
 * One policy.
 *
 * @param regionsAsWritten the regions as the package names them
 * @param regions those that were resolved; the same as {@code policy.regionIds()}
 */
public record PolicyRow(Policy policy, String regionsAsWritten, List<GovernmentRef> regions) {

  public PolicyRow {
    regions = List.copyOf(regions);
  }
}
