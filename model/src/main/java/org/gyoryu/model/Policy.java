package org.gyoryu.model;

import java.util.List;

/**
 * A policy or event that promotes or hinders exchange.
 *
 * @param scope "KR", "CN", "both" or "multi"
 * @param kind e.g. "regional_development"
 * @param sign +1 promotes, -1 hinders, 0 neither; coded by hand
 * @param regionIds governments that it targets; empty if it targets the whole country
 */
public record Policy(
    String id,
    PartialDate date,
    String scope,
    Names names,
    String kind,
    int sign,
    List<String> regionIds,
    String sourceId) {

  public Policy {
    regionIds = List.copyOf(regionIds);
    if (sign < -1 || sign > 1) {
      throw new IllegalArgumentException(id + ": sign " + sign + " is none of -1, 0, +1");
    }
  }
}
