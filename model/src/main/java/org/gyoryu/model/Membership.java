package org.gyoryu.model;

import java.util.Optional;

/**
 * A government's membership in a mechanism.
 *
 * @param nativeName as the source names it
 * @param governmentId the government, if it is one of the registry's and was resolved
 * @param joined unknown where no source says
 * @param left unknown while it is a member
 */
public record Membership(
    String mechanismId,
    String nativeName,
    Country country,
    Optional<String> governmentId,
    PartialDate joined,
    PartialDate left,
    String sourceId) {}
