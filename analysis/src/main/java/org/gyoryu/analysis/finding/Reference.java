package org.gyoryu.analysis.finding;

/**
 * A work that a method comes from.
 *
 * @param citation author, year, title, place; the same in every language
 */
public record Reference(String citation) {}
