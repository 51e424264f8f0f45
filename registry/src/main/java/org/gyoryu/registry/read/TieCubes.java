package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The cube of the snapshot that is in force, read once per snapshot. Safe for use by several
 * threads.
 */
final class TieCubes {

  private static final int FETCH = 10_000;

  static final String COLUMNS =
      "kind, a_tier, b_tier, a_province, b_province, a_region, b_region, type, status";

  private final JdbcTemplate template;
  private final SnapshotQueries snapshots;
  private volatile Optional<Read> read = Optional.empty();

  private record Read(SnapshotInfo snapshot, TieCube cube) {}

  TieCubes(DataSource dataSource, SnapshotQueries snapshots) {
    this.template = new JdbcTemplate(dataSource);
    this.template.setFetchSize(FETCH);
    this.snapshots = snapshots;
  }

  /**
   * The cube of now.
   *
   * @throws IllegalStateException before the first import
   */
  TieCube current() {
    SnapshotInfo now = snapshots.get();
    return known(now).orElseGet(() -> readOnce(now));
  }

  private Optional<TieCube> known(SnapshotInfo now) {
    return read.filter(last -> last.snapshot().equals(now)).map(Read::cube);
  }

  private synchronized TieCube readOnce(SnapshotInfo now) {
    return known(now)
        .orElseGet(
            () -> {
              TieCube cube = readAll();
              read = Optional.of(new Read(now, cube));
              return cube;
            });
  }

  private TieCube readAll() {
    TieCube.Builder cube = new TieCube.Builder();
    template.query(
        "select year, delta, " + COLUMNS + " from tie_count", (ResultSet row) -> add(cube, row));
    return cube.build();
  }

  /** Reads a row of year, delta and the columns of a cube. */
  static void add(TieCube.Builder cube, ResultSet row) throws SQLException {
    Map<TieCube.Column, String> values = new EnumMap<>(TieCube.Column.class);
    for (TieCube.Column column : TieCube.Column.values()) {
      values.put(column, row.getString(Words.word(column)));
    }
    cube.add(row.getInt("year"), row.getInt("delta"), values);
  }
}
