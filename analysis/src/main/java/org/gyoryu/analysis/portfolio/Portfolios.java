package org.gyoryu.analysis.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Country;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/**
 * The portfolios of one snapshot. Immutable, for use by several threads; made once, each portfolio
 * then takes milliseconds.
 */
public final class Portfolios {

  static final int RECENT_YEARS = 10;

  private final Snapshot snapshot;
  private final Nearby nearby;
  private final Map<String, List<String>> children = new HashMap<>();
  private final Map<String, List<String>> heirOf = new HashMap<>();
  private final Map<String, List<Tie>> tiesOf = new HashMap<>();
  private final HeirTies heirTies;
  private final RecentExchanges recent;
  private final Map<String, Integer> recentOfPair = new HashMap<>();
  private final Map<Country, Side> sides = new HashMap<>();

  private Portfolios(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.nearby = new Nearby(snapshot);
    this.heirTies = new HeirTies(snapshot, nearby);
    this.recent = RecentExchanges.of(snapshot);
    for (Exchange exchange : recent.all()) {
      recentOfPair.merge(heirTies.pair(exchange.aId(), exchange.bId()), 1, Integer::sum);
    }
    for (Government government : snapshot.governments().values()) {
      government.parentId().ifPresent(parent -> add(children, parent, government.id()));
      String heir = nearby.heir(government.id());
      if (!heir.equals(government.id())) {
        add(heirOf, heir, government.id());
      }
    }
    for (Tie tie : snapshot.ties()) {
      add(tiesOf, tie.aId(), tie);
      add(tiesOf, tie.bId(), tie);
    }
    for (Country side : List.of(snapshot.sides().a(), snapshot.sides().b())) {
      sides.put(side, new Side(snapshot, side, nearby, recent));
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, id -> new ArrayList<>()).add(value);
  }

  public static Portfolios of(Snapshot snapshot) {
    return new Portfolios(snapshot);
  }

  /** Who of a side is tied to whom. */
  public Nearby nearby() {
    return nearby;
  }

  /** The exchanges of the last ten years. */
  public RecentExchanges recent() {
    return recent;
  }

  /**
   * The portfolio of a government of one of the two sides.
   *
   * @param withChildren whether everything below it belongs to it
   * @throws IllegalArgumentException if there is no such government, or it is of neither side
   */
  public Portfolio of(String governmentId, boolean withChildren) {
    Government government = snapshot.government(governmentId);
    Side side = sides.get(government.country());
    if (side == null) {
      throw new IllegalArgumentException(governmentId + " is of neither side of the data");
    }
    Set<String> members = members(governmentId, withChildren);
    List<Holding> holdings = holdings(members);
    List<Holding> formal = holdings.stream().filter(holding -> holding.tie().isFormal()).toList();
    List<Exchange> exchanges = recent.of(members);
    List<Concentration> concentrations =
        List.of(
            side.regions(formal),
            side.provinces(formal),
            side.partners(formal),
            side.exchanges(exchanges, members));
    FieldBalance fields = side.fields(exchanges);
    List<Anniversary> ahead =
        formal.stream()
            .flatMap(holding -> Anniversary.ahead(holding, snapshot.asOf()).stream())
            .sorted(
                Comparator.comparing(Anniversary::when)
                    .thenComparing(anniversary -> anniversary.holding().tie().id()))
            .toList();
    Portfolio bare =
        new Portfolio(
            snapshot.id(),
            snapshot.asOf(),
            government,
            withChildren,
            holdings,
            overlap(formal),
            concentrations,
            fields,
            ahead,
            List.of());
    return withSuggestions(bare, new Suggestions(bare, side).list());
  }

  private static Portfolio withSuggestions(Portfolio bare, List<Suggestion> suggestions) {
    return new Portfolio(
        bare.snapshotId(),
        bare.asOf(),
        bare.government(),
        bare.withChildren(),
        bare.holdings(),
        bare.overlap(),
        bare.concentrations(),
        bare.fields(),
        bare.anniversaries(),
        suggestions);
  }

  /** The government, all below it if asked for, and those that one of them took in. */
  private Set<String> members(String id, boolean withChildren) {
    Set<String> members = new TreeSet<>();
    collect(id, withChildren, members);
    return members;
  }

  private void collect(String id, boolean withChildren, Set<String> members) {
    if (members.add(id)) {
      Stream<String> below = withChildren ? stream(children, id) : Stream.empty();
      Stream.concat(below, stream(heirOf, id))
          .forEach(next -> collect(next, withChildren, members));
    }
  }

  private static Stream<String> stream(Map<String, List<String>> lists, String key) {
    return lists.getOrDefault(key, List.of()).stream();
  }

  /** One holding a pair of heirs, by the first member that it is concluded by. */
  private List<Holding> holdings(Set<String> members) {
    Map<String, List<Tie>> ofPair = new LinkedHashMap<>();
    for (String member : members) {
      tiesOf.getOrDefault(member, List.of()).stream()
          .sorted(Comparator.comparing(Tie::id))
          .forEach(tie -> add(ofPair, heirTies.pair(tie.aId(), tie.bId()), tie));
    }
    return ofPair.entrySet().stream()
        .map(pair -> holding(pair.getKey(), heirTies.inOrder(pair.getValue()), members))
        .toList();
  }

  private Holding holding(String pair, List<Tie> ties, Set<String> members) {
    Tie tie = heirTies.sum(ties);
    List<Holding.Concluded> concluded =
        ties.stream().map(each -> concluded(each, members)).toList();
    Government own = holder(concluded.stream().map(Holding.Concluded::own).toList());
    Government partner = holder(concluded.stream().map(Holding.Concluded::partner).toList());
    return new Holding(
        tie,
        concluded,
        own,
        partner,
        HeirTies.lastSign(tie),
        recentOfPair.getOrDefault(pair, 0),
        tie.isFormal() ? nearby.others(own.id(), partner.id()) : List.of());
  }

  private Holding.Concluded concluded(Tie tie, Set<String> members) {
    Government a = snapshot.government(tie.aId());
    Government b = snapshot.government(tie.bId());
    return members.contains(tie.aId())
        ? new Holding.Concluded(tie, a, b)
        : new Holding.Concluded(tie, b, a);
  }

  /** The one that concluded, or of several the one that goes on for them. */
  private Government holder(List<Government> concluding) {
    Government first = concluding.get(0);
    return concluding.stream().distinct().count() == 1
        ? first
        : snapshot.government(nearby.heir(first.id()));
  }

  private static Estimate overlap(List<Holding> formal) {
    long shared = formal.stream().filter(holding -> !holding.near().isEmpty()).count();
    return Intervals.wilson((double) shared, formal.size());
  }
}
