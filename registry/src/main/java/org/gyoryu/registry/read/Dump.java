package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads everything, table by table and row by row, of one state even while another is written. No
 * table is held in memory.
 */
public final class Dump {

  private static final int FETCH = 2_000;

  /** A table that is read, and the statement that reads it. */
  public enum Table {
    SNAPSHOT("select id, as_of, country_a, country_b from snapshot"),
    SOURCES("select id, url, publisher, kind, country, published, uses from source order by id"),
    LEVELS(
        "select country, code, tier, name_ko, name_zh, name_en from level order by country, code"),
    REGIONS(
        "select country, scheme, code, name_ko, name_zh, name_en from region order by position"),
    REGION_MEMBERS(
        "select country, scheme, code, government_id from region_member order by 1, 2, 3, 4"),
    GOVERNMENTS(
        "select id, country, level, tier, parent_id, province_id, name_ko, ko_derived, name_zh,"
            + " zh_derived, name_en, en_derived, latitude, longitude, population, population_year,"
            + " region, coastal, littoral_sea, valid_from, valid_to, successor_id, source, ties,"
            + " exchanges from government order by id"),
    ALIASES("select government_id, alias, lang, note from alias order by 1, 3, 2"),
    TIES(
        "select id, a_id, b_id, kind, formal, since, formal_since, status, type, distance_km,"
            + " confidence, last_exchange, exchanges, claims, disputed, a_tier, b_tier, a_province,"
            + " b_province, a_region, b_region, (select string_agg(s.kind || ' ' || s.date, ';'"
            + " order by s.by_day nulls last, s.kind) from tie_stage s where s.tie_id = t.id)"
            + " as stages from tie t order by id"),
    TIE_STAGES(
        "select tie_id, kind, date, date_claim_id, reason, confidence, date_confidence"
            + " from tie_stage order by tie_id, kind"),
    TIE_SIDES("select tie_id, country, kind, date, claims from tie_side order by 1, 2"),
    CLAIMS(
        "select id, a_country, a_name, a_name_ko, a_name_en, a_level, a_parent, b_country, b_name,"
            + " b_name_ko, b_name_en, b_level, b_parent, kind, date, basis, source_id, note, a_id,"
            + " b_id, tie_id, role from claim order by id"),
    EXCHANGES(
        "select id, date, a_id, b_id, tie_id, form, field, people, planned, summary_en, source_id"
            + " from exchange order by id"),
    MECHANISMS(
        "select id, name_ko, name_zh, name_en, kind, founded, founded_note, level, secretariat,"
            + " regularity, status, array_to_string(array(select source_id from mechanism_source s"
            + " where s.mechanism_id = m.id order by 1), ' ') as source_ids"
            + " from mechanism m order by position"),
    MECHANISM_MEMBERS(
        "select mechanism_id, name, country, government_id, joined, \"left\", source_id"
            + " from membership order by id"),
    MEETINGS(
        "select id, mechanism_id, date, place, country, government_id, edition, participants,"
            + " source_ids from meeting order by id"),
    POLICIES(
        "select id, date, scope, name_ko, name_zh, name_en, kind, sign, regions, source_id"
            + " from policy order by id"),
    INDICATORS(
        "select government_id, indicator, year, value, unit, source from indicator"
            + " order by 1, 2, 3, 6"),
    LINKS("select a_id, b_id, kind, from_date, to_date, source from link order by id"),
    PUBLISHED_TOTALS(
        "select id, as_of, scope, measure, value, source_id, note from published_total order by id"),
    OPEN_QUESTIONS(
        "select kind, resource, row_key, tie_id, government_ids, subject, said, settled, reason"
            + " from open_question order by id");

    private final String sql;

    Table(String sql) {
      this.sql = sql;
    }
  }

  /** Takes the tables in their order. */
  public interface Receiver {

    /** A table begins. */
    void begin(Table table, List<String> columns);

    /**
     * A row of it.
     *
     * @param values one for each column: a String, Long, Double, Boolean or null; dates are texts
     *     as exact as known, empty if unknown
     */
    void row(List<Object> values);
  }

  private final DataSource dataSource;

  Dump(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reads some tables, in the order given. */
  public void read(List<Table> tables, Receiver receiver) {
    TransactionTemplate transaction =
        new TransactionTemplate(new JdbcTransactionManager(dataSource));
    transaction.setReadOnly(true);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(FETCH);
    transaction.executeWithoutResult(
        status -> tables.forEach(table -> read(template, table, receiver)));
  }

  private static void read(JdbcTemplate template, Table table, Receiver receiver) {
    template.query(
        table.sql,
        (ResultSet rows) -> {
          ResultSetMetaData columns = rows.getMetaData();
          receiver.begin(table, names(columns));
          while (rows.next()) {
            receiver.row(values(rows, columns));
          }
          return null;
        });
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i));
    }
    return names;
  }

  private static List<Object> values(ResultSet rows, ResultSetMetaData columns)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value =
          switch (columns.getColumnType(i)) {
            case Types.BIT, Types.BOOLEAN -> rows.getBoolean(i);
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> rows.getLong(i);
            case Types.REAL -> Double.valueOf(rows.getString(i) == null ? "0" : rows.getString(i));
            case Types.DOUBLE -> rows.getDouble(i);
            default -> rows.getString(i);
          };
      values.add(rows.wasNull() ? null : value);
    }
    return values;
  }
}
