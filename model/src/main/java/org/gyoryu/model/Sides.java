package org.gyoryu.model;

/** The two countries that a data package is about, in the order of its columns a and b. */
public record Sides(Country a, Country b) {}
