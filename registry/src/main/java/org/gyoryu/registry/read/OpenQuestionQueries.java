package org.gyoryu.registry.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.gyoryu.registry.reconcile.OpenQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What could not be settled. */
public final class OpenQuestionQueries {

  private final JdbcClient client;

  OpenQuestionQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
  }

  /**
   * In the order in which they were found.
   *
   * @param kinds empty for all
   */
  public Page<OpenQuestionRow> list(
      Set<OpenQuestion.Kind> kinds, Optional<String> tie, PageRequest request) {
    Where where = new Where().inConstants("kind", kinds).equal("tie_id", tie);
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(cursor -> where.and("id > :cursorId", "cursorId", cursor.number()));
    List<OpenQuestionRow> rows =
        named(
            client
                .sql("select * from open_question" + where.sql() + " order by id limit :limit")
                .params(where.values())
                .param("limit", request.limit() + 1)
                .query(OpenQuestionQueries::row)
                .list());
    return Page.of(rows, request.limit(), row -> new Cursor(String.valueOf(row.id()), "").text());
  }

  /** How many there are of each kind; 0 where there are none. */
  public Map<OpenQuestion.Kind, Integer> counts() {
    Map<OpenQuestion.Kind, Integer> counts = new EnumMap<>(OpenQuestion.Kind.class);
    for (OpenQuestion.Kind kind : OpenQuestion.Kind.values()) {
      counts.put(kind, 0);
    }
    client
        .sql("select kind, count(*) as questions from open_question group by kind")
        .query(
            row -> {
              counts.put(OpenQuestion.Kind.valueOf(row.getString("kind")), row.getInt("questions"));
            });
    return counts;
  }

  List<OpenQuestionRow> ofTie(String tieId) {
    return named(
        client
            .sql("select * from open_question where tie_id = :id order by id")
            .param("id", tieId)
            .query(OpenQuestionQueries::row)
            .list());
  }

  private record Numbered(long id, OpenQuestion question) {}

  private List<OpenQuestionRow> named(List<Numbered> questions) {
    Map<String, GovernmentRef> governments = new HashMap<>();
    client
        .sql(
            "select "
                + Rows.governmentColumns("g", "")
                + " from government g where g.id = any(:ids)")
        .param(
            "ids",
            questions.stream()
                .flatMap(each -> each.question().governmentIds().stream())
                .distinct()
                .toArray(String[]::new))
        .query((row, number) -> Rows.government(row, ""))
        .list()
        .forEach(government -> governments.put(government.id(), government));
    return questions.stream()
        .map(
            each ->
                new OpenQuestionRow(
                    each.id(),
                    each.question(),
                    each.question().governmentIds().stream().map(governments::get).toList()))
        .toList();
  }

  private static Numbered row(ResultSet row, int number) throws SQLException {
    return new Numbered(
        row.getLong("id"),
        new OpenQuestion(
            OpenQuestion.Kind.valueOf(row.getString("kind")),
            row.getString("resource"),
            row.getString("row_key"),
            Optional.ofNullable(row.getString("tie_id")),
            Rows.words(row, "government_ids"),
            row.getString("subject"),
            row.getString("said"),
            row.getString("settled"),
            row.getString("reason")));
  }
}
