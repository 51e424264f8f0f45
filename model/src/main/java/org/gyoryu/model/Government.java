package org.gyoryu.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A local government, existing or dissolved.
 *
 * @param id country and official code, e.g. "CN-371000"
 * @param parentId the government it belongs to; empty for the first tier
 * @param place seat or centroid
 * @param population persons, registered or counted in {@code populationYear}
 * @param populationYear empty where the source states none
 * @param regionCode code of its {@link Region} in the main scheme of its country
 * @param coastal whether its area touches the sea
 * @param littoralSea code of the shared sea that it borders (e.g. "yellow-sea"), if any
 * @param validFrom when it came into being in this form; unknown where no source says
 * @param validTo last day (month, year) of its existence; unknown while it exists
 * @param successorId the government that took it in
 * @param source where the row comes from
 */
public record Government(
    String id,
    Country country,
    Level level,
    Optional<String> parentId,
    Names names,
    Optional<Coordinates> place,
    OptionalLong population,
    OptionalInt populationYear,
    String regionCode,
    boolean coastal,
    Optional<String> littoralSea,
    PartialDate validFrom,
    PartialDate validTo,
    Optional<String> successorId,
    String source) {

  public Government {
    if (!level.country().equals(country)) {
      throw new IllegalArgumentException(
          id + ": level " + level.code() + " is not one of " + country);
    }
  }

  public boolean isDissolved() {
    return validTo.isKnown();
  }

  /** Whether it can have existed at the date: false only if that is certain. */
  public boolean mayExistAt(PartialDate date) {
    return !date.isCertainlyBefore(validFrom) && !validTo.isCertainlyBefore(date);
  }
}
