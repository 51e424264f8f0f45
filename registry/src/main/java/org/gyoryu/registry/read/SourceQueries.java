package org.gyoryu.registry.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.gyoryu.model.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sources: the list, and one. */
public final class SourceQueries {

  /** The names of the parameters of {@link Filter#parse}. */
  public static final List<String> PARAMETERS = List.of("kind", "country", "publisher");

  /**
   * Which sources are wanted.
   *
   * @param country the side that publishes
   * @param publisher host of the address
   */
  public record Filter(
      Set<SourceKind> kinds, Optional<String> country, Optional<String> publisher) {

    public Filter {
      kinds = Set.copyOf(kinds);
    }

    /**
     * Reads the {@link #PARAMETERS}.
     *
     * @throws BadParameterException if a value cannot be used
     */
    public static Filter parse(Parameters parameters) {
      return new Filter(
          parameters.constants("kind", SourceKind.class),
          parameters.text("country"),
          parameters.text("publisher"));
    }
  }

  private final JdbcClient client;

  SourceQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
  }

  /** By id. */
  public Page<SourceRow> list(Filter filter, PageRequest request) {
    Where where =
        new Where()
            .inConstants("kind", filter.kinds())
            .equal("country", filter.country())
            .equal("publisher", filter.publisher());
    request
        .cursor()
        .map(Cursor::parse)
        .ifPresent(cursor -> where.and("id > :cursorId", "cursorId", cursor.id()));
    List<SourceRow> rows =
        client
            .sql(
                "select "
                    + Rows.SOURCE_COLUMNS
                    + " from source s"
                    + where.sql()
                    + " order by id limit :limit")
            .params(where.values())
            .param("limit", request.limit() + 1)
            .query((row, number) -> Rows.source(row))
            .list();
    return Page.of(rows, request.limit(), row -> new Cursor("", row.id()).text());
  }

  public Optional<SourceRow> find(String id) {
    return client
        .sql("select " + Rows.SOURCE_COLUMNS + " from source s where id = :id")
        .param("id", id)
        .query((row, number) -> Rows.source(row))
        .optional();
  }

  /** How many sources of each kind there are, by name of the kind. */
  public List<KindCount> countByKind() {
    return client
        .sql("select kind, count(*) as sources, sum(uses) as uses from source group by kind")
        .query(
            (row, number) ->
                new KindCount(
                    SourceKind.valueOf(row.getString("kind")),
                    row.getInt("sources"),
                    row.getInt("uses")))
        .list()
        .stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  /** Sources of one kind, and rows that cite them. */
  public record KindCount(SourceKind kind, int sources, int uses) {}
}
