package org.gyoryu.analysis.portfolio;

import java.util.Optional;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.PartialDate;

/**
 * What to do next, and the figures that it follows from.
 *
 * @param tieId the tie that it is about; empty if it is about the portfolio
 * @param by the date that it turns on; unknown if none
 */
public record Suggestion(Rule rule, Optional<String> tieId, Text text, PartialDate by) {

  /** The rules of docs/methods-partners.md, in the order of suggestions. */
  public enum Rule {
    A1,
    A2,
    A3,
    D1,
    Q1,
    I1,
    U1,
    O1,
    C1,
    F1,
    R1
  }
}
