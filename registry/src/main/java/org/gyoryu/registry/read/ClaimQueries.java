package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final String SELECT =
      "select c.*, " + Rows.SOURCE_COLUMNS + " from claim c join source s on s.id = c.source_id";

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
        .ifPresent(cursor -> where.and("c.id > :cursorId", "cursorId", cursor.id()));
    List<ClaimRow> rows =
        client
            .sql(SELECT + where.sql() + " order by c.id limit :limit")
            .params(where.values())
            .param("limit", request.limit() + 1)
            .query(ClaimQueries::row)
            .list();
    return Page.of(rows, request.limit(), row -> new Cursor("", row.claim().id()).text());
  }

  private static Where where(ClaimFilter filter) {
    Where where = new Where();
    filter.tie().ifPresent(id -> where.and("c.tie_id = :tie", "tie", id));
    filter.source().ifPresent(id -> where.and("c.source_id = :source", "source", id));
    filter
        .government()
        .ifPresent(
            id -> where.and("(c.a_id = :government or c.b_id = :government)", "government", id));
    if (!filter.kinds().isEmpty()) {
      where.and("c.kind = any(:kinds)", "kinds", names(filter.kinds()));
    }
    return where.inConstants("basis", filter.bases()).inConstants("role", filter.roles());
  }

  private static String[] names(Set<TieKind> kinds) {
    return kinds.stream().map(Enum::name).toArray(String[]::new);
  }

  public Optional<ClaimRow> find(String id) {
    return client
        .sql(SELECT + " where c.id = :id")
        .param("id", id)
        .query(ClaimQueries::row)
        .optional();
  }

  /** All claims of a tie, by id. */
  public List<ClaimRow> ofTie(String tieId) {
    return client
        .sql(SELECT + " where c.tie_id = :tie order by c.id")
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
