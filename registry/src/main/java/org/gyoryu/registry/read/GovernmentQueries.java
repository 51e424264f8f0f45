package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.gyoryu.model.Coordinates;
import org.gyoryu.model.Indicator;
import org.gyoryu.model.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Governments: lists, and all that is known of one. */
public final class GovernmentQueries {

  /** How many children a detail holds; the others come by {@link GovernmentFilter#parent()}. */
  public static final int MOST_CHILDREN = 200;

  /** More than so many shared names are told apart by no unit above them. */
  public static final int MOST_HOMONYMS = 20_000;

  private static final String COLUMNS =
      Rows.governmentColumns("g", "")
          + ", g.latitude, g.longitude, g.population, g.population_year, g.region, g.coastal,"
          + " g.littoral_sea, g.valid_from, g.valid_to, g.successor_id, g.source, g.ties,"
          + " g.exchanges";

  private final JdbcClient client;
  private final NameFinder names;

  GovernmentQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
    this.names = new NameFinder(dataSource);
  }

  /** From the one with most ties to the one with fewest. */
  public Page<GovernmentRow> list(GovernmentFilter filter, PageRequest request) {
    Where where = where(filter);
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(
            cursor ->
                where
                    .and("(-g.ties, g.id) > (:cursorTies, :cursorId)")
                    .value("cursorTies", -cursor.number())
                    .value("cursorId", cursor.id()));
    return Page.of(
        select(where, request.limit() + 1),
        request.limit(),
        row -> new Cursor(String.valueOf(row.ties()), row.government().id()).text());
  }

  private List<GovernmentRow> select(Where where, int limit) {
    return client
        .sql(
            "select "
                + COLUMNS
                + " from government g"
                + where.sql()
                + " order by -g.ties, g.id limit :limit")
        .params(where.values())
        .param("limit", limit)
        .query(GovernmentQueries::row)
        .list();
  }

  /** How many a list has. */
  public Count count(GovernmentFilter filter) {
    Where where = where(filter);
    return Count.upToCap(
        client
            .sql(
                "select count(*) from (select 1 from government g"
                    + where.sql()
                    + " limit :limit) capped")
            .params(where.values())
            .param("limit", Count.CAP + 1)
            .query(Long.class)
            .single());
  }

  private Where where(GovernmentFilter filter) {
    Where where = new Where();
    where.equal("country", filter.country());
    where.inConstants("tier", filter.tiers());
    filter.province().ifPresent(id -> where.and("g.province_id = :province", "province", id));
    where.equal("region", filter.region());
    filter.parent().ifPresent(id -> where.and("g.parent_id = :parent", "parent", id));
    filter.q().ifPresent(typed -> where.and("g.id = any(:named)", "named", names.find(typed)));
    return where;
  }

  /** First-tier governments, by country and id. */
  public List<GovernmentRow> provinces() {
    return client
        .sql(
            "select "
                + COLUMNS
                + " from government g where g.parent_id is null order by country, id")
        .query(GovernmentQueries::row)
        .list();
  }

  /**
   * What stands above each government whose name others of its country have too, by id; empty if
   * there are more than {@link #MOST_HOMONYMS}.
   */
  public Map<String, String> aboveHomonyms(Language language) {
    Map<String, String> above = new HashMap<>();
    client
        .sql(
            """
            select g.id, p.%1$s as above
            from (select country, %1$s from government group by 1, 2 having count(*) > 1) shared
            join government g on g.country = shared.country and g.%1$s = shared.%1$s
            join government p on p.id = g.parent_id
            limit :limit
            """
                .formatted("name_" + language.code()))
        .param("limit", MOST_HOMONYMS + 1)
        .query(
            row -> {
              above.put(row.getString("id"), row.getString("above"));
            });
    return above.size() > MOST_HOMONYMS ? Map.of() : above;
  }

  /** Places by id; those without one are left out. */
  public Map<String, Coordinates> places(Set<String> ids) {
    Map<String, Coordinates> places = new HashMap<>();
    client
        .sql("select id, latitude, longitude from government where id = any(:ids)")
        .param("ids", ids.toArray(String[]::new))
        .query(
            row -> {
              String id = row.getString("id");
              Rows.place(row).ifPresent(place -> places.put(id, place));
            });
    return places;
  }

  /** All that is known of one government. */
  public Optional<GovernmentDetail> find(String id) {
    return findRow(id)
        .map(
            row ->
                new GovernmentDetail(
                    row,
                    parents(row.government()),
                    children(id),
                    refs("g.successor_id = :id", id),
                    row.successorId().flatMap(this::findRef),
                    aliases(id),
                    indicators(id)));
  }

  /** One line of the list. */
  public Optional<GovernmentRow> findRow(String id) {
    return client
        .sql("select " + COLUMNS + " from government g where g.id = :id")
        .param("id", id)
        .query(GovernmentQueries::row)
        .optional();
  }

  /** A government as it is named in lists. */
  public Optional<GovernmentRef> findRef(String id) {
    return refs("g.id = :id", id).stream().findFirst();
  }

  private List<GovernmentRef> refs(String condition, String id) {
    return client
        .sql(
            "select "
                + Rows.governmentColumns("g", "")
                + " from government g where "
                + condition
                + " order by g.id")
        .param("id", id)
        .query((row, number) -> Rows.government(row, ""))
        .list();
  }

  private List<GovernmentRef> parents(GovernmentRef government) {
    return client
        .sql(
            """
            with recursive above as (
              select id, parent_id, 0 as height from government where id = :id
              union all
              select g.id, g.parent_id, above.height + 1
              from above join government g on g.id = above.parent_id where above.height < 8)
            select %s from above join government g on g.id = above.id
            where above.height > 0 order by above.height
            """
                .formatted(Rows.governmentColumns("g", "")))
        .param("id", government.id())
        .query((row, number) -> Rows.government(row, ""))
        .list();
  }

  private List<GovernmentRow> children(String id) {
    return select(new Where().and("g.parent_id = :parent", "parent", id), MOST_CHILDREN);
  }

  private List<AliasRow> aliases(String id) {
    return client
        .sql(
            "select government_id, alias, lang, note from alias where government_id = :id"
                + " order by lang, alias")
        .param("id", id)
        .query(
            (row, number) ->
                new AliasRow(
                    row.getString("government_id"),
                    row.getString("alias"),
                    row.getString("lang"),
                    row.getString("note")))
        .list();
  }

  private List<Indicator> indicators(String id) {
    return client
        .sql(
            "select government_id, indicator, year, value, unit, source from indicator"
                + " where government_id = :id order by indicator, year, source")
        .param("id", id)
        .query(
            (row, number) ->
                new Indicator(
                    row.getString("government_id"),
                    row.getString("indicator"),
                    row.getInt("year"),
                    row.getDouble("value"),
                    row.getString("unit"),
                    row.getString("source")))
        .list();
  }

  private static GovernmentRow row(ResultSet row, int number) throws SQLException {
    return new GovernmentRow(
        Rows.government(row, ""),
        Rows.place(row),
        Rows.longInteger(row, "population"),
        Rows.integer(row, "population_year"),
        row.getString("region"),
        row.getBoolean("coastal"),
        Optional.ofNullable(row.getString("littoral_sea")),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_to"),
        Optional.ofNullable(row.getString("successor_id")),
        row.getString("source"),
        row.getInt("ties"),
        row.getInt("exchanges"));
  }
}
