package org.gyoryu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.store.Database;
import org.gyoryu.registry.store.PackageImport;
import org.gyoryu.registry.store.ProjectionRefresh;
import org.gyoryu.registry.store.Records;
import org.gyoryu.web.SnapshotSource;
import org.gyoryu.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the database, loads the bundled data if there is none yet or if it changed, and serves the
 * pages.
 */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the pages and the API; starts its own PostgreSQL and loads the bundled data.",
    footer = {
      "",
      "Examples:",
      "  gyoryu serve",
      "  gyoryu serve --port 9000 --data-dir /var/lib/gyoryu",
      "  gyoryu serve --db 'jdbc:postgresql://db/gyoryu?user=gyoryu&password=..'"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String BUNDLE = "bundled with the program";
  private static final int MOST_PORTS = 65_535;

  @Option(
      names = "--port",
      paramLabel = "P",
      description = "port to listen on (default: ${DEFAULT-VALUE}; 0: any free one)")
  private int port = 8080;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "the data package to load (default: the bundled one); what was imported before stays")
  private Path data = Home.bundledData();

  @Mixin private RegistryOptions registry = new RegistryOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    requirePort();
    CountDownLatch stopped = new CountDownLatch(1);
    try (Database database = registry.open()) {
      load(database);
      SnapshotSource snapshots = () -> new ProjectionRefresh(database).snapshot();
      try (WebServer server =
          WebServer.start(database.dataSource(), Optional.of(snapshots), port, Map.of())) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Gyoryu is ready: http://localhost:%d/%n", server.port());
        out.flush();
        awaitStop(stopped);
      }
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  private void requirePort() {
    if (port < 0 || port > MOST_PORTS) {
      throw new BadInputException(
          "There is no port " + port + ": ports run from 0 to " + MOST_PORTS,
          "Maybe write --port 8080, or --port 0 for any free one.");
    }
  }

  private void load(Database database) {
    try (ReadingBar bar = ReadingBar.start("Loading data")) {
      new PackageImport(database).run(DataPackage.open(data), BUNDLE, bar);
    }
    if (!new Records(database).isEmpty()) {
      new ProjectionRefresh(database).refreshIfStale();
    }
  }

  /**
   * Waits for Ctrl-C or a polite kill, and holds the end of the program back until everything was
   * closed.
   */
  private static void awaitStop(CountDownLatch stopped) throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  asked.countDown();
                  awaitQuietly(stopped);
                },
                "stop"));
    asked.await();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
