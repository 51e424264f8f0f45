package org.gyoryu.analysis.portfolio;

import java.util.List;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;

/**
 * One pair of a portfolio, as it stands today.
 *
 * @param tie what the pair holds: the tie itself, or what ties that passed to the pair add up to
 * @param concluded the ties as they were concluded, at least one; several where governments of the
 *     pair took in others with a tie of their own, the one whose id {@code tie} keeps first
 * @param own who holds it; of several that were taken in, the one that goes on for them
 * @param lastSign the later of last exchange and last dated stage; unknown if there is neither
 * @param recentExchanges of the two, and of those that they took in, that took place in the ten
 *     years before the snapshot's day
 * @param others governments of the same side with a formal tie to the same partner, near ones first
 */
public record Holding(
    Tie tie,
    List<Concluded> concluded,
    Government own,
    Government partner,
    PartialDate lastSign,
    int recentExchanges,
    List<Other> others) {

  /** A tie as it was concluded, by governments of which some may have been taken in since. */
  public record Concluded(Tie tie, Government own, Government partner) {}

  public Holding {
    concluded = List.copyOf(concluded);
    others = List.copyOf(others);
  }

  /** The ties beside the first that passed to the pair. */
  public List<Concluded> passed() {
    return concluded.subList(1, concluded.size());
  }

  /** Ids of the ties as concluded, the first first. */
  public List<String> tieIds() {
    return concluded.stream().map(each -> each.tie().id()).toList();
  }

  /** The highest stage. */
  public Stage stage() {
    return tie.stage(tie.kind()).orElseThrow();
  }

  public List<Other> near() {
    return others.stream().filter(other -> other.nearness().isNear()).toList();
  }
}
