package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.Names;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ties for a map, one by one or, where there are too many, by pairs of first-tier governments. */
public final class TieMapQueries {

  /** Up to how many ties each is an arc of its own. */
  public static final int MOST_SINGLE = 5_000;

  private static final String SELECT =
      """
      select t.id, t.a_id, t.b_id, t.kind, t.formal, t.status, t.type,
        array(select s.kind || ' ' || coalesce(extract(year from s.day)::int, 0) from tie_stage s
          where s.tie_id = t.id) as steps
      from tie t where t.id = any(:ids) order by t.sort_day, t.id
      """;

  private final JdbcClient client;
  private final TieQueries ties;
  private final SnapshotQueries snapshots;
  private final TieCubes cubes;
  private final TieMoves moves;

  TieMapQueries(DataSource dataSource, TieQueries ties, SnapshotQueries snapshots, TieCubes cubes) {
    this.client = JdbcClient.create(dataSource);
    this.ties = ties;
    this.snapshots = snapshots;
    this.cubes = cubes;
    this.moves = new TieMoves(client);
  }

  /**
   * The ties of a filter; the oldest first. Where they are aggregated, the dates of the filter
   * choose by the year in which a kind was reached.
   */
  public TieMap map(TieFilter filter) {
    return ties.count(filter).value() <= MOST_SINGLE ? single(filter) : aggregated(filter);
  }

  private TieMap.Single single(TieFilter filter) {
    List<Row> rows =
        client
            .sql(SELECT)
            .param("ids", ties.ids(filter).toArray(String[]::new))
            .query(TieMapQueries::row)
            .list();
    Places places = new Places(placesOf(rows));
    List<TieMap.Arc> arcs = new ArrayList<>();
    for (Row row : rows) {
      if (places.has(row.aId()) && places.has(row.bId())) {
        arcs.add(row.arc(places.index(row.aId()), places.index(row.bId())));
      }
    }
    return new TieMap.Single(rows.size(), rows.size() - arcs.size(), places.used(), arcs);
  }

  private record Row(
      String id,
      String aId,
      String bId,
      TieKind kind,
      boolean formal,
      TieStatus status,
      DiplomacyType type,
      List<TieMap.Step> steps) {

    TieMap.Arc arc(int a, int b) {
      return new TieMap.Arc(id, a, b, kind, formal, status, type, steps);
    }
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("id"),
        row.getString("a_id"),
        row.getString("b_id"),
        TieKind.valueOf(row.getString("kind")),
        row.getBoolean("formal"),
        TieStatus.valueOf(row.getString("status")),
        DiplomacyType.valueOf(row.getString("type")),
        Rows.texts(row, "steps").stream().map(TieMapQueries::step).sorted(BY_KIND).toList());
  }

  private static final Comparator<TieMap.Step> BY_KIND = Comparator.comparing(TieMap.Step::kind);

  private static TieMap.Step step(String text) {
    int space = text.indexOf(' ');
    return new TieMap.Step(
        TieKind.valueOf(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
  }

  private Map<String, TieMap.Place> placesOf(List<Row> rows) {
    String[] ids =
        rows.stream()
            .flatMap(row -> Stream.of(row.aId(), row.bId()))
            .distinct()
            .toArray(String[]::new);
    Map<String, TieMap.Place> places = new LinkedHashMap<>();
    client
        .sql(
            "select "
                + Rows.governmentColumns("g", "")
                + ", g.latitude, g.longitude from government g where g.id = any(:ids)"
                + " and g.latitude is not null and g.longitude is not null")
        .param("ids", ids)
        .query(
            (row, number) ->
                place(row.getString("id"), Rows.names(row, ""), Rows.place(row).orElseThrow()))
        .list()
        .forEach(place -> places.put(place.id(), place));
    return places;
  }

  private static TieMap.Place place(String id, Names names, Coordinates at) {
    return new TieMap.Place(id, names, at.latitude(), at.longitude());
  }

  private TieMap.Aggregated aggregated(TieFilter filter) {
    TieCube cube = filter.isCountable() ? cubes.current() : moves.of(ties.ids(filter));
    Map<String, TieMap.Place> known = new LinkedHashMap<>();
    for (GovernmentRow province : snapshots.lookups().provinces()) {
      Optional<Coordinates> at = province.place();
      at.ifPresent(
          there ->
              known.put(
                  province.government().id(),
                  place(province.government().id(), province.government().names(), there)));
    }
    return bundles(cube, filter, new Places(known));
  }

  private static TieMap.Aggregated bundles(TieCube cube, TieFilter filter, Places places) {
    Map<List<Object>, Integer> changes = new LinkedHashMap<>();
    int[] counts = new int[2];
    cube.forEach(
        filter,
        row -> {
          if (!isWanted(filter, cube.year(row))) {
            return;
          }
          String a = cube.word(TieCube.Column.A_PROVINCE, row);
          String b = cube.word(TieCube.Column.B_PROVINCE, row);
          TieKind kind = TieKind.valueOf(cube.word(TieCube.Column.KIND, row));
          boolean placed = places.has(a) && places.has(b);
          counts[0] += cube.delta(row);
          counts[1] += placed ? 0 : cube.delta(row);
          if (placed) {
            changes.merge(List.of(a, b, cube.year(row), kind), cube.delta(row), Integer::sum);
          }
        });
    List<TieMap.Bundle> bundles = new ArrayList<>();
    changes.forEach(
        (key, change) ->
            bundles.add(
                new TieMap.Bundle(
                    places.index((String) key.get(0)),
                    places.index((String) key.get(1)),
                    (Integer) key.get(2),
                    (TieKind) key.get(3),
                    change)));
    return new TieMap.Aggregated(counts[0], counts[1], places.used(), bundles);
  }

  private static boolean isWanted(TieFilter filter, int year) {
    int first = filter.from().orElse(filter.isDated() ? 1 : 0);
    int last = filter.to().orElse(Integer.MAX_VALUE);
    return year >= first
        && year <= last
        && filter.at().map(day -> year <= day.getYear()).orElse(true);
  }

  /** The places that arcs use, numbered in the order of their first use. */
  private static final class Places {

    private final Map<String, TieMap.Place> known;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    Places(Map<String, TieMap.Place> known) {
      this.known = known;
    }

    boolean has(String id) {
      return known.containsKey(id);
    }

    int index(String id) {
      return indexes.computeIfAbsent(id, unseen -> indexes.size());
    }

    List<TieMap.Place> used() {
      return indexes.keySet().stream().map(known::get).toList();
    }
  }
}
