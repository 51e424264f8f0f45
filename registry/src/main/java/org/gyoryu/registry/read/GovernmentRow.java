package org.gyoryu.registry.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.PartialDate;

/**
 * One line of the list of governments.
 *
 * @param place seat or centroid
 * @param region code in the main scheme of its country
 * @param validTo unknown while it exists
 * @param ties number of its formal ties; {@code exchanges} of its exchanges
 */
public record GovernmentRow(
    GovernmentRef government,
    Optional<Coordinates> place,
    OptionalLong population,
    OptionalInt populationYear,
    String region,
    boolean coastal,
    Optional<String> littoralSea,
    PartialDate validFrom,
    PartialDate validTo,
    Optional<String> successorId,
    String source,
    int ties,
    int exchanges) {}
