package org.gyoryu.registry.read;

import java.util.List;
import javax.sql.DataSource;
import org.gyoryu.model.PublishedTotal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts that others published, to stand beside those of the registry. */
public final class TotalsQueries {

  private final JdbcClient client;

  TotalsQueries(DataSource dataSource) {
    this.client = JdbcClient.create(dataSource);
  }

  /** All, by id. */
  public List<PublishedTotal> list() {
    return client
        .sql(
            "select id, as_of, scope, measure, value, source_id, note from published_total"
                + " order by id")
        .query(
            (row, number) ->
                new PublishedTotal(
                    row.getString("id"),
                    row.getString("as_of"),
                    row.getString("scope"),
                    row.getString("measure"),
                    row.getDouble("value"),
                    row.getString("source_id"),
                    row.getString("note")))
        .list();
  }
}
