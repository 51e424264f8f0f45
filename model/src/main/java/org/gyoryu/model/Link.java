package org.gyoryu.model;

import java.util.Optional;

/**
 * A ferry line, an air route or a consulate.
 *
 * @param aId empty for what serves the whole first side (a consulate)
 * @param bId empty for what serves the whole second side
 * @param kind "air", "ferry" or "consulate"
 * @param from opening, or when it was first seen; see {@code source}
 */
public record Link(
    Optional<String> aId,
    Optional<String> bId,
    String kind,
    PartialDate from,
    PartialDate to,
    String source) {}
