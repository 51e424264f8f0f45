package org.gyoryu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The immutable state that one analysis runs on; every figure names its id.
 *
 * @param id twelve hexadecimal digits of the SHA-256 over the content: same data, same id
 * @param asOf the day that the data was compiled; "today" for every status and every rate
 * @param governments by id
 * @param ties formal ties and intents, by id in alphabetical order
 * @param unresolvedExchanges exchanges of the data that are not among the exchanges, because a
 *     government could not be told from its name; each is listed as an open question
 */
public record Snapshot(
    String id,
    LocalDate asOf,
    Sides sides,
    List<Level> levels,
    List<Region> regions,
    Map<String, Government> governments,
    Map<String, Source> sources,
    List<Claim> claims,
    List<Tie> ties,
    List<Exchange> exchanges,
    List<Mechanism> mechanisms,
    List<Membership> memberships,
    List<Meeting> meetings,
    List<Policy> policies,
    List<Indicator> indicators,
    List<Link> links,
    List<PublishedTotal> publishedTotals,
    int unresolvedExchanges) {

  public Snapshot {
    levels = List.copyOf(levels);
    regions = List.copyOf(regions);
    governments = Map.copyOf(governments);
    sources = Map.copyOf(sources);
    claims = List.copyOf(claims);
    ties = List.copyOf(ties);
    exchanges = List.copyOf(exchanges);
    mechanisms = List.copyOf(mechanisms);
    memberships = List.copyOf(memberships);
    meetings = List.copyOf(meetings);
    policies = List.copyOf(policies);
    indicators = List.copyOf(indicators);
    links = List.copyOf(links);
    publishedTotals = List.copyOf(publishedTotals);
  }

  /**
   * The government of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Government government(String id) {
    Government government = governments.get(id);
    if (government == null) {
      throw new IllegalArgumentException("No government " + id + " in snapshot " + this.id);
    }
    return government;
  }

  /** The first-tier government that a government belongs to: itself, or its topmost parent. */
  public Government province(String governmentId) {
    Government government = government(governmentId);
    while (government.parentId().isPresent()) {
      government = government(government.parentId().get());
    }
    return government;
  }

  /** Ties that are more than an intent. */
  public List<Tie> formalTies() {
    return ties.stream().filter(Tie::isFormal).toList();
  }

  /** Regions of a country in its main scheme, which is its first. */
  public List<Region> mainRegions(Country country) {
    List<Region> all = regions.stream().filter(region -> region.country().equals(country)).toList();
    return all.stream().filter(region -> region.scheme().equals(all.get(0).scheme())).toList();
  }

  /**
   * The government that goes on for one: itself while it exists, else the last that took it in;
   * empty where it was dissolved and none did.
   *
   * @throws IllegalArgumentException if there is no government of the id
   */
  public Optional<Government> heir(String id) {
    Government last = government(id);
    for (int step = 0; step < governments.size() && last.successorId().isPresent(); step++) {
      last = government(last.successorId().get());
    }
    return Optional.of(last).filter(each -> !each.isDissolved());
  }
}
