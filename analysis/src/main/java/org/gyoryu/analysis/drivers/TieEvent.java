package org.gyoryu.analysis.drivers;

/**
 * The conclusion of a first formal tie in one version of the dates.
 *
 * @param a number of the government of side a
 * @param b number of the government of side b
 * @param day days since 1970-01-01
 * @param tie index of the tie in the dates
 * @param isExplained whether the choice model explains it; otherwise it is only part of the past
 */
record TieEvent(int a, int b, int day, int tie, boolean isExplained) {}
