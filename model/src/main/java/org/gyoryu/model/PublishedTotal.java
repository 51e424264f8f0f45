package org.gyoryu.model;

/**
 * A count that somebody published, to compare the registry with.
 *
 * @param asOf as stated, e.g. "2018" or "2021..2025-08"
 * @param scope what was counted, e.g. "KR-CN"
 * @param measure e.g. "ties_sister_and_friendship"
 */
public record PublishedTotal(
    String id,
    String asOf,
    String scope,
    String measure,
    double value,
    String sourceId,
    String note) {}
