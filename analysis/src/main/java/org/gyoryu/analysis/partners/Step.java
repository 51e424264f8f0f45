package org.gyoryu.analysis.partners;

import java.util.Optional;
import org.gyoryu.analysis.finding.Text;

/**
 * A way to begin.
 *
 * @param tieId the tie that it goes over, if any
 * @param mechanismId the mechanism that it goes through, if any
 */
public record Step(Kind kind, Text text, Optional<String> tieId, Optional<String> mechanismId) {

  /** What it goes through. */
  public enum Kind {
    /** A mechanism in which both sit. */
    MECHANISM,
    /** The first-tier governments of the two are tied. */
    PARENTS,
    /** Somebody near the chooser is tied to the candidate. */
    OWN_SIDE,
    /** A partner of the chooser lies near the candidate. */
    PARTNER_SIDE
  }
}
