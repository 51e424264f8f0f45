package org.gyoryu.registry.read;

import java.util.Optional;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.PartialDate;

/**
 * One membership in a mechanism.
 *
 * @param name as the source names it
 * @param government the government, if it is one of the registry's
 * @param place of that government
 * @param left unknown while it is a member
 */
public record MemberRow(
    String mechanismId,
    String name,
    String country,
    Optional<GovernmentRef> government,
    Optional<Coordinates> place,
    PartialDate joined,
    PartialDate left,
    String sourceId) {}
