package org.gyoryu.registry.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gyoryu.model.Country;
import org.gyoryu.model.Level;
import org.gyoryu.model.Names;
import org.gyoryu.model.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which state of the registry is read, and the short lists of it. */
public final class SnapshotQueries {

  private final JdbcClient client;
  private final GovernmentQueries governments;
  private volatile Optional<Lookups> lookups = Optional.empty();

  SnapshotQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
    this.governments = new GovernmentQueries(dataSource);
  }

  /** The state that is read now; empty before the first import. */
  public Optional<SnapshotInfo> find() {
    return client
        .sql("select id, as_of, country_a, country_b, reconciled_at from snapshot")
        .query(
            (row, number) ->
                new SnapshotInfo(
                    row.getString("id"),
                    row.getObject("as_of", LocalDate.class),
                    row.getString("country_a"),
                    row.getString("country_b"),
                    row.getObject("reconciled_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /**
   * The state that is read now.
   *
   * @throws IllegalStateException before the first import
   */
  public SnapshotInfo get() {
    return find()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The registry is empty.\nMaybe import a data package first: gyoryu import"));
  }

  /** The short lists; read once per snapshot. */
  public Lookups lookups() {
    SnapshotInfo now = get();
    Optional<Lookups> known = lookups.filter(known0 -> known0.snapshot().equals(now));
    if (known.isPresent()) {
      return known.get();
    }
    Lookups read = new Lookups(now, levels(), regions(), governments.provinces());
    lookups = Optional.of(read);
    return read;
  }

  private List<Level> levels() {
    return client
        .sql(
            "select country, code, tier, name_ko, name_zh, name_en from level"
                + " order by country, array_position(array['PROVINCE', 'CITY', 'COUNTY'], tier), code")
        .query(
            (row, number) ->
                new Level(
                    new Country(row.getString("country")),
                    row.getString("code"),
                    Tier.valueOf(row.getString("tier")),
                    Rows.sourcedNames(row)))
        .list();
  }

  private List<Lookups.RegionRow> regions() {
    return client
        .sql(
            """
            select r.country, r.scheme, r.code, r.name_ko, r.name_zh, r.name_en,
              r.scheme = first_value(r.scheme) over (partition by r.country order by r.position) as main,
              array(select m.government_id from region_member m
                where m.country = r.country and m.scheme = r.scheme and m.code = r.code
                order by m.government_id) as members
            from region r order by r.position, r.country
            """)
        .query(
            (row, number) -> {
              Names names = Rows.sourcedNames(row);
              return new Lookups.RegionRow(
                  row.getString("country"),
                  row.getString("scheme"),
                  row.getString("code"),
                  names,
                  row.getBoolean("main"),
                  Rows.texts(row, "members"));
            })
        .list();
  }
}
