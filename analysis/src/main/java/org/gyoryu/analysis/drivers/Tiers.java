package org.gyoryu.analysis.drivers;

import java.util.List;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.model.Tier;

/** The tiers of the two governments of a pair; choices are compared within them. */
public record Tiers(Tier a, Tier b) {

  /** The pairs of tiers that the choice model explains. */
  public static final List<Tiers> EXPLAINED =
      List.of(
          new Tiers(Tier.PROVINCE, Tier.PROVINCE),
          new Tiers(Tier.PROVINCE, Tier.CITY),
          new Tiers(Tier.CITY, Tier.PROVINCE),
          new Tiers(Tier.CITY, Tier.CITY));

  /** Whether data packages list these tiers in full, so that pairs of them can be compared. */
  public boolean isExplained() {
    return a != Tier.COUNTY && b != Tier.COUNTY;
  }

  public Text label() {
    return Text.same("{0} × {1}").with(Words.of(a), Words.of(b));
  }
}
