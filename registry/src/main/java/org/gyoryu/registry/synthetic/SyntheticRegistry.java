package org.gyoryu.registry.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A registry of made-up governments and ties: the same size gives the same rows. Names are made of
 * real syllables, the ties are spread unevenly over governments, years and kinds, as real ones are.
 *
 * @param ties number of ties
 * @param governments number of governments, half on each side, first-tier ones included
 */
public record SyntheticRegistry(int ties, int governments) {

  private static final Pattern STATEMENT_END = Pattern.compile(";;\\s*\\n");

  /** First-tier governments of both sides. */
  public static final int PROVINCES = 48;

  public SyntheticRegistry {
    if (governments < 200 || ties < 1 || ties > 4L * governments) {
      throw new IllegalArgumentException(
          "Give at least 200 governments, and up to four ties for each; not "
              + ties
              + " ties of "
              + governments);
    }
  }

  /**
   * Fills a migrated database, in one transaction; a million ties take about three minutes.
   *
   * @throws IllegalStateException if there is a registry in it
   */
  public void fill(DataSource dataSource) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    if (Boolean.TRUE.equals(
        template.queryForObject("select exists (select from snapshot)", Boolean.class))) {
      throw new IllegalStateException(
          "The database holds a registry already.\nMaybe give an empty one.");
    }
    new TransactionTemplate(new JdbcTransactionManager(dataSource))
        .executeWithoutResult(status -> write(template));
    template.execute("vacuum analyze");
  }

  private void write(JdbcTemplate template) {
    for (String statement : STATEMENT_END.split(script(), -1)) {
      template.execute(
          statement
              .replace("{ties}", String.valueOf(ties))
              .replace("{governments}", String.valueOf(governments)));
    }
  }

  private static String script() {
    try (InputStream in = SyntheticRegistry.class.getResourceAsStream("synthetic.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
