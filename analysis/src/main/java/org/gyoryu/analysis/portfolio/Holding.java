package org.gyoryu.analysis.portfolio;

import java.util.List;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Tie;

/**
 * One tie of a portfolio.
 *
 * @param own who holds it
 * @param lastSign the later of last exchange and last dated stage; unknown if there is neither
 * @param recentExchanges of the two that took place in the ten years before the snapshot's day
 * @param others governments of the same side with a formal tie to the same partner, near ones first
 */
public record Holding(
    Tie tie,
    Government own,
    Government partner,
    PartialDate lastSign,
    int recentExchanges,
    List<Other> others) {

  public Holding {
    others = List.copyOf(others);
  }

  public List<Other> near() {
    return others.stream().filter(other -> other.nearness().isNear()).toList();
  }
}
