package org.gyoryu.model;

/**
 * An administrative level as one country's law names it.
 *
 * @param code e.g. "prefecture_city"; unique within the country
 */
public record Level(Country country, String code, Tier tier, Names names) {}
