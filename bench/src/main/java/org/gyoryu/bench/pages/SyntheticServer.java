package org.gyoryu.bench.pages;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.gyoryu.registry.read.Registry;
import org.gyoryu.registry.store.Database;
import org.gyoryu.registry.synthetic.SyntheticRegistry;
import org.gyoryu.web.WebServer;

/** Serves the pages of a made-up registry until it is stopped. */
public final class SyntheticServer {
  private SyntheticServer() {}

  /**
   * Fills the database of a directory if it is empty, and serves it.
   *
   * @param args directory, number of ties, number of governments, port
   */
  public static void main(String[] args) throws InterruptedException {
    try (Database database = Database.embedded(Path.of(args[0]))) {
      DataSource source = database.dataSource();
      if (new Registry(source).snapshots().find().isEmpty()) {
        long start = System.nanoTime();
        new SyntheticRegistry(Integer.parseInt(args[1]), Integer.parseInt(args[2])).fill(source);
        System.err.printf("filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
      }
      try (WebServer server =
          WebServer.start(source, Optional.empty(), Integer.parseInt(args[3]), Map.of())) {
        System.out.println("ready on port " + server.port());
        new CountDownLatch(1).await();
      }
    }
  }
}
