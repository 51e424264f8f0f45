package org.gyoryu.web;

import java.net.BindException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gyoryu.registry.BadInputException;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running web application. Safe for use by several threads. */
public final class WebServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final int port;

  private WebServer(ConfigurableApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  /**
   * Starts it, and returns when it answers requests.
   *
   * @param dataSource a migrated database; stays open when the server is closed
   * @param port to listen on; 0 for any free one
   * @throws BadInputException if the port is in use or may not be used
   */
  public static WebServer start(DataSource dataSource, int port) {
    return start(dataSource, port, Map.of());
  }

  /**
   * The same with settings of its own.
   *
   * @param settings properties of Spring Boot that win over application.properties
   * @throws BadInputException if the port is in use or may not be used
   */
  public static WebServer start(DataSource dataSource, int port, Map<String, String> settings) {
    return start(dataSource, Optional.empty(), port, settings);
  }

  /**
   * The same with findings on the pages.
   *
   * @param snapshots what findings are computed from; without it pages leave them out
   * @throws BadInputException if the port is in use or may not be used
   */
  public static WebServer start(
      DataSource dataSource,
      Optional<SnapshotSource> snapshots,
      int port,
      Map<String, String> settings) {
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(GyoryuApplication.class)
              .bannerMode(Banner.Mode.OFF)
              .logStartupInfo(false)
              .lazyInitialization(true)
              .registerShutdownHook(false)
              .initializers(registering(dataSource, snapshots))
              .run(arguments(port, settings));
      return new WebServer(context, portOf(context));
    } catch (RuntimeException failed) {
      throw portTrouble(failed, port);
    }
  }

  private static ApplicationContextInitializer<GenericApplicationContext> registering(
      DataSource dataSource, Optional<SnapshotSource> snapshots) {
    return context -> {
      context.registerBean(
          "dataSource",
          DataSource.class,
          () -> dataSource,
          definition -> definition.setAutowireCandidate(true));
      snapshots.ifPresent(
          source -> context.registerBean("snapshotSource", SnapshotSource.class, () -> source));
    };
  }

  private static String[] arguments(int port, Map<String, String> settings) {
    return Stream.concat(
            Stream.of("--server.port=" + port),
            settings.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue()))
        .toArray(String[]::new);
  }

  private static int portOf(ConfigurableApplicationContext context) {
    return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
  }

  private static RuntimeException portTrouble(RuntimeException failed, int port) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException || cause instanceof BindException) {
        return new BadInputException(
            "Port " + port + " cannot be used: it is in use by another program, or reserved",
            "Maybe choose another one with --port, or stop the other program.",
            failed);
      }
    }
    return failed;
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Stops answering; requests under way are finished first. */
  @Override
  public void close() {
    context.close();
  }
}
