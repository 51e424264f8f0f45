package org.gyoryu.model;

import java.util.Optional;

/**
 * A page or document that claims come from.
 *
 * @param id stable key, "S" and five digits
 * @param address the page's address
 * @param publisher host of the address without "www." and the like, or the republished origin
 * @param country the side that publishes, where known
 * @param published date of the page where the address tells it, else unknown
 */
public record Source(
    String id,
    String address,
    String publisher,
    SourceKind kind,
    Optional<Country> country,
    PartialDate published) {}
