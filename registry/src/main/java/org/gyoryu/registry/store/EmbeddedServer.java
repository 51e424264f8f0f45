package org.gyoryu.registry.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gyoryu.registry.BadInputException;

/**
 * A real PostgreSQL that Gyoryu starts in a directory of its own, or finds running there because
 * another Gyoryu started it.
 *
 * <p>The library is made for tests and turns durability off; it is turned on here, and {@link
 * Database} checks that it is on.
 */
final class EmbeddedServer implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(60);
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  private final String jdbcUrl;
  private final Optional<EmbeddedPostgres> started;

  private EmbeddedServer(String jdbcUrl, Optional<EmbeddedPostgres> started) {
    this.jdbcUrl = jdbcUrl;
    this.started = started;
  }

  /**
   * Starts the server of a data directory, which is made if it does not exist.
   *
   * @throws BadInputException if the directory cannot be written or the server does not start in it
   */
  static EmbeddedServer open(Path directory) {
    Path cluster = directory.resolve("postgresql");
    requireWritable(directory);
    Optional<Integer> runningPort = portOfRunningServer(cluster);
    if (runningPort.isPresent()) {
      return new EmbeddedServer(url(runningPort.get()), Optional.empty());
    }
    EmbeddedPostgres server = start(directory, cluster);
    return new EmbeddedServer(url(server.getPort()), Optional.of(server));
  }

  private static String url(int port) {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  private static void requireWritable(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.delete(Files.createTempFile(directory, "write", ".test"));
    } catch (IOException refused) {
      throw new BadInputException(
          "The data directory "
              + directory
              + " cannot be written ("
              + refused.getClass().getSimpleName()
              + ")",
          "Maybe give another one with --data-dir, or change its owner.",
          refused);
    }
  }

  private static EmbeddedPostgres start(Path directory, Path cluster) {
    Path log = directory.resolve("postgresql.log");
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(cluster)
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(directory.resolve("postgresql-binaries").toFile())
          .setPGStartupWait(STARTUP)
          .setLocaleConfig("encoding", "UTF8")
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("locale", "C.UTF-8")
          .setServerConfig("listen_addresses", "localhost")
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "24")
          .setServerConfig("shared_buffers", "128MB")
          .setServerConfig("timezone", "UTC")
          .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException | IllegalStateException failed) {
      throw new BadInputException(
          "PostgreSQL does not start in " + cluster + ": " + failed.getMessage(),
          "Maybe another Gyoryu is just starting there, or the disk is full; see " + log + ".",
          failed);
    }
  }

  private static Optional<Integer> portOfRunningServer(Path cluster) {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(pidFile);
      boolean alive =
          lines.size() > PORT_LINE
              && ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).trim()))
                  .map(ProcessHandle::isAlive)
                  .orElse(false);
      return alive ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).trim())) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String jdbcUrl() {
    return jdbcUrl;
  }

  /** Stops the server if it was started here; one that another process started goes on. */
  @Override
  public void close() {
    started.ifPresent(EmbeddedServer::stop);
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
