package org.gyoryu.analysis.partners;

import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;

/**
 * What one covariate says of a candidate.
 *
 * @param words the covariate's value in plain words
 * @param effect on the log of the chance, against the mean over the chooser's candidates of the
 *     same tiers, with its 95 % interval
 */
public record Reason(Covariate covariate, Text words, Estimate effect) {

  /** Whether the interval leaves no doubt of the direction. */
  public boolean isClear() {
    return effect.isAbove(0) || effect.isBelow(0);
  }
}
