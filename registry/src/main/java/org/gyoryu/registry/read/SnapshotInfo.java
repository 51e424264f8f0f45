package org.gyoryu.registry.read;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which state of the registry is read.
 *
 * @param id twelve hexadecimal digits; same data, same id
 * @param asOf the day that the data was compiled
 * @param countryA ISO 3166-1 code of side a; {@code countryB} of side b
 */
public record SnapshotInfo(
    String id, LocalDate asOf, String countryA, String countryB, Instant reconciledAt) {}
