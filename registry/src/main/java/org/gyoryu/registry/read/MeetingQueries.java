package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings of mechanisms. */
public final class MeetingQueries {

  private static final String SELECT =
      """
      select t.*, g.latitude, g.longitude, %s
      from meeting t left join government g on g.id = t.government_id
      """
          .formatted(Rows.governmentColumns("g", "g_"));

  private static final String ORDER = " order by t.sort_day desc, t.id desc";

  private final JdbcClient client;

  MeetingQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
  }

  /** From new to old, undated ones last; of one mechanism if one is given. */
  public Page<MeetingRow> list(Optional<String> mechanism, PageRequest request) {
    Where where = new Where();
    mechanism.ifPresent(id -> where.and("t.mechanism_id = :mechanism", "mechanism", id));
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(
            cursor ->
                where
                    .and("(t.sort_day, t.id) < (:cursorDay, :cursorId)")
                    .value("cursorDay", cursor.day())
                    .value("cursorId", cursor.id()));
    List<MeetingRow> rows =
        client
            .sql(SELECT + where.sql() + ORDER + " limit :limit")
            .params(where.values())
            .param("limit", request.limit() + 1)
            .query(MeetingQueries::row)
            .list();
    return Page.of(rows, request.limit(), MeetingQueries::cursor);
  }

  private static String cursor(MeetingRow row) {
    String day = row.date().isKnown() ? row.date().earliest().toString() : Years.UNKNOWN;
    return new Cursor(day, row.id()).text();
  }

  /** All of a mechanism, from new to old. */
  public List<MeetingRow> ofMechanism(String mechanismId) {
    return client
        .sql(SELECT + "where t.mechanism_id = :id" + ORDER)
        .param("id", mechanismId)
        .query(MeetingQueries::row)
        .list();
  }

  public Optional<MeetingRow> find(String id) {
    return client
        .sql(SELECT + "where t.id = :id")
        .param("id", id)
        .query(MeetingQueries::row)
        .optional();
  }

  private static MeetingRow row(ResultSet row, int number) throws SQLException {
    boolean resolved = row.getString("g_id") != null;
    return new MeetingRow(
        row.getString("id"),
        row.getString("mechanism_id"),
        Rows.date(row, "date"),
        row.getString("place"),
        Optional.ofNullable(row.getString("country")),
        resolved ? Optional.of(Rows.government(row, "g_")) : Optional.empty(),
        Rows.place(row),
        row.getString("edition"),
        Rows.integer(row, "participants"),
        Rows.words(row, "source_ids"));
  }
}
