package org.gyoryu.registry.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.names.SearchKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The registry's PostgreSQL: embedded in a data directory, or a server. Open means: reachable,
 * migrated, durable.
 *
 * <p>Safe for use by several threads.
 */
public final class Database implements AutoCloseable {

  /** Folder of the migrations on the class path. */
  private static final String MIGRATIONS = "classpath:org/gyoryu/registry/migration";

  /**
   * The indexes fit into memory; the planner's default cost of 4 is that of turning disks and makes
   * it read whole tables. The index of similar names looks at fewer of them when it knows how like
   * they must be.
   */
  private static final String SESSION =
      "set random_page_cost = 1.1; set pg_trgm.similarity_threshold = "
          + SearchKeys.LEAST_SIMILARITY;

  private static final int CONNECTIONS = 8;
  private static final long CONNECT_TIMEOUT_MS = 10_000;
  private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes");

  private final HikariDataSource dataSource;
  private final AutoCloseable server;

  private Database(HikariDataSource dataSource, AutoCloseable server) {
    this.dataSource = dataSource;
    this.server = server;
  }

  /**
   * Opens the database of a data directory; makes it if there is none.
   *
   * @throws BadInputException if the directory cannot be used, or holds a database of a newer
   *     Gyoryu
   */
  public static Database embedded(Path directory) {
    EmbeddedServer server = EmbeddedServer.open(directory.toAbsolutePath().normalize());
    try {
      return open(server.jdbcUrl(), server);
    } catch (RuntimeException failed) {
      server.close();
      throw failed;
    }
  }

  /**
   * Opens a database on a server.
   *
   * @param jdbcUrl "jdbc:postgresql://host:port/database?user=..&password=.."
   * @throws BadInputException if it cannot be reached, or is newer than this Gyoryu
   */
  public static Database server(String jdbcUrl) {
    if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
      throw new BadInputException(
          "Not the address of a PostgreSQL database: " + withoutSecrets(jdbcUrl),
          "Maybe write --db 'jdbc:postgresql://host:5432/gyoryu?user=NAME&password=...'.");
    }
    return open(jdbcUrl, () -> {});
  }

  private static Database open(String jdbcUrl, AutoCloseable server) {
    HikariDataSource pool = connect(jdbcUrl);
    try {
      migrate(pool);
      requireDurable(pool);
      return new Database(pool, server);
    } catch (RuntimeException failed) {
      pool.close();
      throw failed;
    }
  }

  private static HikariDataSource connect(String jdbcUrl) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_TIMEOUT_MS);
    config.setInitializationFailTimeout(CONNECT_TIMEOUT_MS);
    config.setConnectionInitSql(SESSION);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "gyoryu");
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException unreachable) {
      throw new BadInputException(
          "The database "
              + withoutSecrets(jdbcUrl)
              + " cannot be reached: "
              + rootMessage(unreachable),
          "Maybe it is down, or the address, name or password is wrong.",
          unreachable);
    }
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }

  private static String withoutSecrets(String jdbcUrl) {
    return jdbcUrl.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
  }

  private static void migrate(DataSource pool) {
    Flyway flyway = flyway(pool).load();
    requireNotNewer(flyway);
    flyway.migrate();
  }

  /** The migrations of this version, ready to be limited or run by a test. */
  static FluentConfiguration flyway(DataSource pool) {
    return Flyway.configure().dataSource(pool).locations(MIGRATIONS);
  }

  private static void requireNotNewer(Flyway flyway) {
    MigrationVersion known = MigrationVersion.EMPTY;
    for (var migration : flyway.info().all()) {
      if (migration.getScript() != null && !migration.getState().isApplied()) {
        known = max(known, migration.getVersion());
      }
      if (migration.getState().isApplied() && !migration.getState().name().startsWith("FUTURE")) {
        known = max(known, migration.getVersion());
      }
    }
    for (var applied : flyway.info().applied()) {
      if (applied.getVersion() != null && applied.getVersion().compareTo(known) > 0) {
        throw new BadInputException(
            "The database was written by a newer Gyoryu (schema "
                + applied.getVersion()
                + ", this one knows "
                + known
                + ")",
            "Maybe update Gyoryu; nothing was changed.");
      }
    }
  }

  private static MigrationVersion max(MigrationVersion one, MigrationVersion other) {
    return other != null && other.compareTo(one) > 0 ? other : one;
  }

  private static void requireDurable(DataSource pool) {
    JdbcClient client = JdbcClient.create(pool);
    for (String setting : MUST_BE_ON) {
      String value =
          client.sql("select current_setting(?)").param(setting).query(String.class).single();
      if (!"on".equals(value.toLowerCase(Locale.ROOT))) {
        throw new BadInputException(
            "The database runs with "
                + setting
                + " = "
                + value
                + ", so that a power cut could destroy it",
            "Maybe set it to on in postgresql.conf.");
      }
    }
  }

  public DataSource dataSource() {
    return dataSource;
  }

  public JdbcClient client() {
    return JdbcClient.create(dataSource);
  }

  /** A transaction that is rolled back by whatever is thrown out of it. */
  public TransactionTemplate transaction() {
    return new TransactionTemplate(new JdbcTransactionManager(dataSource));
  }

  /** What a database says of itself, for logs; no secrets. */
  public Map<String, String> describe() {
    return Map.of("address", withoutSecrets(dataSource.getJdbcUrl()));
  }

  @Override
  public void close() {
    dataSource.close();
    try {
      server.close();
    } catch (Exception failed) {
      throw new IllegalStateException("PostgreSQL did not stop cleanly", failed);
    }
  }
}
