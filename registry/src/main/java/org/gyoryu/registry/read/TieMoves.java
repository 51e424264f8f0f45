package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The moves of chosen ties from kind to kind, in the form of a cube. */
final class TieMoves {

  private static final String SELECT =
      """
      select coalesce(extract(year from m.by_day)::int, 0) as year, step.delta, step.kind,
        t.a_tier, t.b_tier, t.a_province, t.b_province, t.a_region, t.b_region, t.type, t.status
      from tie_move m
      join tie t on t.id = m.tie_id
      cross join lateral (values (m.kind, 1), (m.kind_before, -1)) step (kind, delta)
      where m.tie_id = any(:ids) and step.kind is not null
      """;

  private final JdbcClient client;

  TieMoves(JdbcClient client) {
    this.client = client;
  }

  /** All moves of some ties. */
  TieCube of(List<String> tieIds) {
    return read(SELECT, new Where().value("ids", tieIds.toArray(String[]::new)));
  }

  /**
   * The moves between two days of one year, by the last day that each can have happened on.
   *
   * @param only ids of the ties that are wanted; empty for all
   */
  TieCube certainlyBetween(LocalDate first, LocalDate last, Optional<List<String>> only) {
    return between(first, last, "m.by_day <= :last", only);
  }

  /** The same by the first day that each can have happened on. */
  TieCube possiblyBetween(LocalDate first, LocalDate last, Optional<List<String>> only) {
    return between(first, last, "m.day <= :last", only);
  }

  private TieCube between(
      LocalDate first, LocalDate last, String happened, Optional<List<String>> only) {
    LocalDate end = LocalDate.of(last.getYear(), 12, 31);
    List<String> ids = only.orElseGet(() -> withStageBetween(first, end));
    return read(
        SELECT + " and m.by_day between :first and :end and " + happened,
        new Where()
            .value("ids", ids.toArray(String[]::new))
            .value("first", first)
            .value("end", end)
            .value("last", last));
  }

  private List<String> withStageBetween(LocalDate first, LocalDate end) {
    return client
        .sql("select distinct tie_id from tie_stage where by_day between :first and :end")
        .param("first", first)
        .param("end", end)
        .query(String.class)
        .list();
  }

  private TieCube read(String sql, Where where) {
    TieCube.Builder cube = new TieCube.Builder();
    client.sql(sql).params(where.values()).query((ResultSet row) -> TieCubes.add(cube, row));
    return cube.build();
  }
}
