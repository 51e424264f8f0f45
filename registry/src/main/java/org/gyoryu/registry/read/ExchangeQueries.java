package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exchanges with their governments and sources. */
public final class ExchangeQueries {

  /** {@code %s} is the choice of the rows of exchange that are read. */
  private static final String SELECT =
      """
      select e.*, %s, %s, %s
      from (%%s) e
      join government ga on ga.id = e.a_id
      join government gb on gb.id = e.b_id
      join source s on s.id = e.source_id
      order by e.sort_day desc, e.id desc
      """
          .formatted(
              Rows.governmentColumns("ga", "ga_"),
              Rows.governmentColumns("gb", "gb_"),
              Rows.SOURCE_COLUMNS);

  private final JdbcClient client;
  private final NameFinder names;

  ExchangeQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
    this.names = new NameFinder(dataSource);
  }

  /** From new to old; undated ones last. */
  public Page<ExchangeRow> list(ExchangeFilter filter, PageRequest request) {
    Where where = where(filter);
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(
            cursor ->
                where
                    .and("(x.sort_day, x.id) < (:cursorDay, :cursorId)")
                    .value("cursorDay", cursor.day())
                    .value("cursorId", cursor.id()));
    String chosen =
        "select x.* from exchange x"
            + where.sql()
            + " order by x.sort_day desc, x.id desc limit :limit";
    List<ExchangeRow> rows =
        client
            .sql(SELECT.formatted(chosen))
            .params(where.values())
            .param("limit", request.limit() + 1)
            .query(ExchangeQueries::row)
            .list();
    return Page.of(rows, request.limit(), ExchangeQueries::cursor);
  }

  private static String cursor(ExchangeRow row) {
    String day = row.date().isKnown() ? row.date().earliest().toString() : Years.UNKNOWN;
    return new Cursor(day, row.id()).text();
  }

  /** How many a list has. */
  public Count count(ExchangeFilter filter) {
    Where where = where(filter);
    return Count.upToCap(
        client
            .sql(
                "select count(*) from (select 1 from exchange x"
                    + where.sql()
                    + " limit :limit) capped")
            .params(where.values())
            .param("limit", Count.CAP + 1)
            .query(Long.class)
            .single());
  }

  private Where where(ExchangeFilter filter) {
    Where where =
        new Where()
            .inConstants("form", filter.forms())
            .inConstants("field", filter.fields())
            .inConstants("a_tier", filter.aTiers())
            .inConstants("b_tier", filter.bTiers())
            .in("a_province", filter.aProvinces())
            .in("b_province", filter.bProvinces())
            .in("b_region", filter.bRegions())
            .equal("planned", filter.planned());
    filter
        .government()
        .ifPresent(
            id -> where.and("(x.a_id = :government or x.b_id = :government)", "government", id));
    filter.tie().ifPresent(id -> where.and("x.tie_id = :tie", "tie", id));
    Years.between(where, "x.sort_day", filter.from(), filter.to());
    filter
        .q()
        .ifPresent(
            typed ->
                where.and(
                    "(x.a_id = any(:named) or x.b_id = any(:named))", "named", names.find(typed)));
    return where;
  }

  public Optional<ExchangeRow> find(String id) {
    return client
        .sql(SELECT.formatted("select x.* from exchange x where x.id = :id"))
        .param("id", id)
        .query(ExchangeQueries::row)
        .optional();
  }

  private static ExchangeRow row(ResultSet row, int number) throws SQLException {
    return new ExchangeRow(
        row.getString("id"),
        Rows.date(row, "date"),
        Rows.government(row, "ga_"),
        Rows.government(row, "gb_"),
        Optional.ofNullable(row.getString("tie_id")),
        ExchangeForm.valueOf(row.getString("form")),
        ExchangeField.valueOf(row.getString("field")),
        Rows.integer(row, "people"),
        row.getBoolean("planned"),
        row.getString("summary_en"),
        Rows.source(row));
  }
}
