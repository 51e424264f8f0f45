package org.gyoryu.model;

/**
 * What the pages of one side recognise.
 *
 * @param country whose pages
 * @param kind highest kind they state
 * @param date their settled date for that kind
 * @param claims number of their claims
 */
public record SideView(Country country, TieKind kind, PartialDate date, int claims) {}
