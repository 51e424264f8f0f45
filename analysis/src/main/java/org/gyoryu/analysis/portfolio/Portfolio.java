package org.gyoryu.analysis.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Government;
import org.gyoryu.model.TieStatus;

/**
 * The ties of a government, or of a government with all below it, and what they tell.
 *
 * @param asOf the snapshot's day
 * @param government whose portfolio it is
 * @param withChildren whether everything below it belongs to it
 * @param holdings formal ties and intents, by own id, then by partner id
 * @param overlap share of formal ties that somebody near holds too
 * @param concentrations in the order of {@link Concentration.Over}
 * @param anniversaries the nearest first
 * @param suggestions by rule, then by date
 */
public record Portfolio(
    String snapshotId,
    LocalDate asOf,
    Government government,
    boolean withChildren,
    List<Holding> holdings,
    Estimate overlap,
    List<Concentration> concentrations,
    FieldBalance fields,
    List<Anniversary> anniversaries,
    List<Suggestion> suggestions) {

  public Portfolio {
    holdings = List.copyOf(holdings);
    concentrations = List.copyOf(concentrations);
    anniversaries = List.copyOf(anniversaries);
    suggestions = List.copyOf(suggestions);
  }

  /** Holdings that are more than an intent. */
  public List<Holding> formal() {
    return holdings.stream().filter(holding -> holding.tie().isFormal()).toList();
  }

  public List<Holding> intents() {
    return holdings.stream().filter(holding -> !holding.tie().isFormal()).toList();
  }

  /** Number of formal ties of a status. */
  public long count(TieStatus status) {
    return formal().stream().filter(holding -> holding.tie().status() == status).count();
  }

  public Concentration over(Concentration.Over what) {
    return concentrations.stream()
        .filter(concentration -> concentration.over() == what)
        .findFirst()
        .orElseThrow();
  }

  /** Number of formal ties with no date. */
  public long undated() {
    return formal().stream().filter(holding -> !holding.tie().formalSince().isKnown()).count();
  }
}
