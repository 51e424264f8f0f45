package org.gyoryu.analysis.partners;

import org.gyoryu.model.Government;
import org.gyoryu.model.Tie;

/**
 * A similar pair that did well.
 *
 * @param ofOwnSide its government of the chooser's side
 * @param partner its government of the other side
 * @param exchanges in the last ten years
 * @param distance of the weighted standardised covariates; 0 is the same
 */
public record Precedent(
    Tie tie, Government ofOwnSide, Government partner, int exchanges, double distance) {}
