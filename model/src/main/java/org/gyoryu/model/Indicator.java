package org.gyoryu.model;

/**
 * A measured figure of a government.
 *
 * @param indicator e.g. "gdp", "population", "ethnic_koreans"
 * @param value in {@code unit}
 */
public record Indicator(
    String governmentId, String indicator, int year, double value, String unit, String source) {}
