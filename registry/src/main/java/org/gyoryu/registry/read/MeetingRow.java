package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.PartialDate;

/**
 * One meeting of a mechanism.
 *
 * @param place native name of the host, or empty
 * @param government the host, if it is one of the registry's; {@code coordinates} of it
 * @param edition as counted by the mechanism, or empty
 */
public record MeetingRow(
    String id,
    String mechanismId,
    PartialDate date,
    String place,
    Optional<String> country,
    Optional<GovernmentRef> government,
    Optional<Coordinates> coordinates,
    String edition,
    OptionalInt participants,
    List<String> sourceIds) {

  public MeetingRow {
    sourceIds = List.copyOf(sourceIds);
  }
}
