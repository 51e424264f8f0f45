package org.gyoryu.analysis.drivers;

/**
 * What one covariate adds to the attraction of a pair.
 *
 * @param value of the covariate, on its natural scale
 * @param effect on the log of the chance, against the mean over all open pairs of the same tiers;
 *     positive where it speaks for the pair
 */
public record Contribution(Covariate covariate, double value, double effect) {}
