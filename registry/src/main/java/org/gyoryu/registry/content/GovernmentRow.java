package org.gyoryu.registry.content;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Country;
import org.gyoryu.model.Level;
import org.gyoryu.model.PartialDate;

/**
 * A government as its row gives it: names may be missing (empty), where {@link
 * org.gyoryu.model.Government} has derived ones. The other components are those of {@link
 * org.gyoryu.model.Government}.
 */
public record GovernmentRow(
    String id,
    Country country,
    Level level,
    Optional<String> parentId,
    String nameKo,
    String nameZh,
    String nameEn,
    Optional<Coordinates> place,
    OptionalLong population,
    OptionalInt populationYear,
    String regionCode,
    boolean coastal,
    Optional<String> littoralSea,
    PartialDate validFrom,
    PartialDate validTo,
    Optional<String> successorId,
    String source) {}
