package org.gyoryu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.Progress;
import org.gyoryu.registry.store.Database;
import org.gyoryu.registry.store.PackageImport;
import org.gyoryu.registry.store.ProjectionRefresh;

/**
 * The real server on the real database with the bundled data, started once for all tests of a run.
 */
public final class BundledServer {

  private static final class Started {
    private static final BundledServer SERVER = new BundledServer();
  }

  private static final String RANKING = "/api/v1/partners/KR-46110";

  /** Each waits for 20 seconds. */
  private static final int MOST_TRIES = 15;

  private final Database database;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private BundledServer() {
    try {
      database = Database.embedded(Files.createTempDirectory("gyoryu-web-test"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    DataPackage data = DataPackage.open(Path.of("../data"));
    new PackageImport(database).run(data, "test", Progress.SILENT);
    new ProjectionRefresh(database).refresh();
    SnapshotSource snapshots = () -> new ProjectionRefresh(database).reconcile().snapshot();
    server = WebServer.start(database.dataSource(), Optional.of(snapshots), 0, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  private void stop() {
    server.close();
    database.close();
  }

  public static BundledServer get() {
    return Started.SERVER;
  }

  public Database database() {
    return database;
  }

  /** Waits until partners can be ranked, which begins with the first question. */
  public BundledServer withRanking() {
    HttpResponse<String> answer = get(RANKING);
    for (int tries = 0; answer.statusCode() == 503 && tries < MOST_TRIES; tries++) {
      answer = get(RANKING);
    }
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("No ranking: " + answer.body());
    }
    return this;
  }

  public int port() {
    return server.port();
  }

  /** Asks for an address; {@code headers} are names and values in turn. */
  public HttpResponse<String> get(String address, String... headers) {
    return send("GET", address, HttpResponse.BodyHandlers.ofString(), headers);
  }

  public HttpResponse<byte[]> bytes(String address) {
    return send("GET", address, HttpResponse.BodyHandlers.ofByteArray());
  }

  public <T> HttpResponse<T> send(
      String method, String address, HttpResponse.BodyHandler<T> body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
