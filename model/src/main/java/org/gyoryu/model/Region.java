package org.gyoryu.model;

import java.util.Set;

/**
 * A macro-region of a country in one reading, e.g. one of the four of China's National Bureau of
 * Statistics.
 *
 * @param scheme whose division it is, e.g. "nbs"; a country's first scheme in the data package is
 *     its main one
 * @param code e.g. "East"; unique within country and scheme
 * @param memberIds the first-tier governments that belong to it
 */
public record Region(
    Country country, String scheme, String code, Names names, Set<String> memberIds) {

  public Region {
    memberIds = Set.copyOf(memberIds);
  }
}
