package org.gyoryu.model;

/**
 * What one source says of one relation. Claims are only added, never edited away.
 *
 * @param id e.g. "C00042"
 * @param date of the signing, as exact as stated
 * @param note the collector's remark, or empty
 */
public record Claim(
    String id,
    Party a,
    Party b,
    TieKind kind,
    PartialDate date,
    Basis basis,
    String sourceId,
    String note) {}
