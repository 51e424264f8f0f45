package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gyoryu.model.Basis;
import org.gyoryu.model.Claim;
import org.gyoryu.model.Country;
import org.gyoryu.model.Party;
import org.gyoryu.model.TieKind;
import org.gyoryu.registry.reconcile.ClaimOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims with their sources. */
public final class ClaimQueries {

  /** {@code %s} is the choice of the rows of claim that are read. */
  private static final String SELECT =
      "select c.*, "
          + Rows.SOURCE_COLUMNS
          + " from (select * from claim %s) c join source s on s.id = c.source_id order by c.id";

  private final JdbcClient client;

  ClaimQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
  }

  /** By id. */
  public Page<ClaimRow> list(ClaimFilter filter, PageRequest request) {
    Where where = where(filter);
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(cursor -> where.and("id > :cursorId", "cursorId", cursor.id()));
    List<ClaimRow> rows =
        client
            .sql(SELECT.formatted(where.sql() + " order by id limit :limit"))
            .params(where.values())
            .param("limit", request.limit() + 1)
            .query(ClaimQueries::row)
            .list();
    return Page.of(rows, request.limit(), row -> new Cursor("", row.claim().id()).text());
  }

  private static Where where(ClaimFilter filter) {
    Where where = new Where();
    filter.tie().ifPresent(id -> where.and("tie_id = :tie", "tie", id));
    filter.source().ifPresent(id -> where.and("source_id = :source", "source", id));
    filter
        .government()
        .ifPresent(id -> where.and("(a_id = :government or b_id = :government)", "government", id));
    return where
        .inConstants("kind", filter.kinds())
        .inConstants("basis", filter.bases())
        .inConstants("role", filter.roles());
  }

  public Optional<ClaimRow> find(String id) {
    return client
        .sql(SELECT.formatted("where id = :id"))
        .param("id", id)
        .query(ClaimQueries::row)
        .optional();
  }

  /** All claims of a tie, by id. */
  public List<ClaimRow> ofTie(String tieId) {
    return client
        .sql(SELECT.formatted("where tie_id = :tie"))
        .param("tie", tieId)
        .query(ClaimQueries::row)
        .list();
  }

  private static ClaimRow row(ResultSet row, int number) throws SQLException {
    Claim claim =
        new Claim(
            row.getString("id"),
            party(row, "a_"),
            party(row, "b_"),
            TieKind.valueOf(row.getString("kind")),
            Rows.date(row, "date"),
            Basis.valueOf(row.getString("basis")),
            row.getString("source_id"),
            row.getString("note"));
    return new ClaimRow(
        claim,
        Rows.source(row),
        Optional.ofNullable(row.getString("a_id")),
        Optional.ofNullable(row.getString("b_id")),
        Optional.ofNullable(row.getString("tie_id")),
        ClaimOutcome.Role.valueOf(row.getString("role")));
  }

  private static Party party(ResultSet row, String prefix) throws SQLException {
    return new Party(
        new Country(row.getString(prefix + "country")),
        row.getString(prefix + "name"),
        row.getString(prefix + "name_ko"),
        row.getString(prefix + "name_en"),
        row.getString(prefix + "level"),
        row.getString(prefix + "parent"));
  }
}
