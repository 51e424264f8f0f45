package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gyoryu.model.Country;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.SideView;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ties: lists, and all that is known of one. */
public final class TieQueries {

  /** How many exchanges a detail holds; the others come by {@link ExchangeFilter#ofTie}. */
  public static final int MOST_EXCHANGES = 100;

  /** {@code %s} is the choice of the rows of tie that are read. */
  private static final String SELECT =
      """
      select t.*, %s, %s
      from (%%s) t
      join government ga on ga.id = t.a_id
      join government gb on gb.id = t.b_id
      order by t.sort_day desc, t.id desc
      """
          .formatted(Rows.governmentColumns("ga", "ga_"), Rows.governmentColumns("gb", "gb_"));

  private final JdbcClient client;
  private final TieConditions conditions;
  private final TieCubes cubes;
  private final ClaimQueries claims;
  private final ExchangeQueries exchanges;
  private final MechanismQueries mechanisms;
  private final OpenQuestionQueries openQuestions;

  TieQueries(DataSource dataSource, TieCubes cubes) {
    this.client = JdbcClient.create(dataSource);
    this.cubes = cubes;
    this.conditions = new TieConditions(new NameFinder(dataSource), cubes);
    this.claims = new ClaimQueries(dataSource);
    this.exchanges = new ExchangeQueries(dataSource);
    this.mechanisms = new MechanismQueries(dataSource);
    this.openQuestions = new OpenQuestionQueries(dataSource);
  }

  /** From new to old by the first dated stage; undated ones last. */
  public Page<TieRow> list(TieFilter filter, PageRequest request) {
    Where where = conditions.of(filter);
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(
            cursor ->
                where
                    .and("(sort_day, id) < (:cursorDay, :cursorId)")
                    .value("cursorDay", cursor.day())
                    .value("cursorId", cursor.id()));
    String chosen =
        "select * from tie" + where.sql() + " order by sort_day desc, id desc limit :limit";
    List<TieRow> rows =
        client
            .sql(SELECT.formatted(chosen))
            .params(where.values())
            .param("limit", request.limit() + 1)
            .query(TieQueries::row)
            .list();
    return Page.of(rows, request.limit(), TieQueries::cursor);
  }

  private static String cursor(TieRow row) {
    String day = row.since().isKnown() ? row.since().earliest().toString() : Years.UNKNOWN;
    return new Cursor(day, row.id()).text();
  }

  /** How many a list has. */
  public Count count(TieFilter filter) {
    if (filter.isCountable() && !filter.isDated()) {
      return Count.exactly(cubes.current().count(filter));
    }
    Where where = conditions.of(filter);
    return Count.upToCap(
        client
            .sql("select count(*) from (select 1 from tie" + where.sql() + " limit :limit) capped")
            .params(where.values())
            .param("limit", Count.CAP + 1)
            .query(Long.class)
            .single());
  }

  /** Ids of all ties of a filter, in no order. */
  List<String> ids(TieFilter filter) {
    Where where = conditions.of(filter);
    return client
        .sql("select id from tie" + where.sql())
        .params(where.values())
        .query(String.class)
        .list();
  }

  /** All that is known of one tie. */
  public Optional<TieDetail> find(String id) {
    return findRow(id)
        .map(
            row ->
                new TieDetail(
                    row,
                    stages(id),
                    sides(id),
                    claims.ofTie(id),
                    exchanges
                        .list(ExchangeFilter.ofTie(id), PageRequest.first(MOST_EXCHANGES))
                        .rows(),
                    mechanisms.ofBoth(row.a().id(), row.b().id()),
                    openQuestions.ofTie(id)));
  }

  /** One line of the list. */
  public Optional<TieRow> findRow(String id) {
    return client
        .sql(SELECT.formatted("select * from tie where id = :id"))
        .param("id", id)
        .query(TieQueries::row)
        .optional();
  }

  private List<StageRow> stages(String id) {
    return client
        .sql("select * from tie_stage where tie_id = :id")
        .param("id", id)
        .query(
            (row, number) ->
                new StageRow(
                    TieKind.valueOf(row.getString("kind")),
                    Rows.date(row, "date"),
                    Optional.ofNullable(row.getString("date_claim_id")),
                    SettlingReason.valueOf(row.getString("reason")),
                    row.getDouble("confidence"),
                    row.getDouble("date_confidence")))
        .list()
        .stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  private List<SideView> sides(String id) {
    return client
        .sql("select country, kind, date, claims from tie_side where tie_id = :id order by country")
        .param("id", id)
        .query(
            (row, number) ->
                new SideView(
                    new Country(row.getString("country")),
                    TieKind.valueOf(row.getString("kind")),
                    Rows.date(row, "date"),
                    row.getInt("claims")))
        .list();
  }

  private static TieRow row(ResultSet row, int number) throws SQLException {
    return new TieRow(
        row.getString("id"),
        Rows.government(row, "ga_"),
        Rows.government(row, "gb_"),
        TieKind.valueOf(row.getString("kind")),
        row.getBoolean("formal"),
        Rows.date(row, "since"),
        Rows.date(row, "formal_since"),
        TieStatus.valueOf(row.getString("status")),
        DiplomacyType.valueOf(row.getString("type")),
        Rows.number(row, "distance_km"),
        row.getFloat("confidence"),
        Rows.date(row, "last_exchange"),
        row.getInt("exchanges"),
        row.getInt("claims"),
        row.getBoolean("disputed"));
  }

  /** The first dated stage of the ties that a filter chooses lies between these days. */
  static void dated(Where where, TieFilter filter) {
    Years.between(where, "sort_day", filter.from(), filter.to());
    filter
        .at()
        .ifPresent(
            (LocalDate day) ->
                where
                    .and("sort_day <= :at", "at", day)
                    .and("since_by <= :at")
                    .and(Years.known("sort_day")));
  }
}
