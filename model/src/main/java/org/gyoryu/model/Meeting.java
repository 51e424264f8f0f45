package org.gyoryu.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One meeting of a mechanism.
 *
 * @param place native name of the host, or empty
 * @param country of the host, if stated
 * @param governmentId the host, if it is one of the registry's and was resolved
 * @param edition as counted by the mechanism, or empty
 */
public record Meeting(
    String id,
    String mechanismId,
    PartialDate date,
    String place,
    Optional<Country> country,
    Optional<String> governmentId,
    String edition,
    OptionalInt participants,
    List<String> sourceIds) {

  public Meeting {
    sourceIds = List.copyOf(sourceIds);
  }
}
