package org.gyoryu.analysis.partners;

import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.finding.Text;

/**
 * What one covariate says of a candidate.
 *
 * @param words the covariate's value in plain words
 * @param effect on the log of the chance, against the mean over the chooser's candidates of the
 *     same tiers
 */
public record Reason(Covariate covariate, Text words, double effect) {}
