package org.gyoryu.bench.pages;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a steady rate, whatever the answers take; a time is counted from when the request was
 * due, so that a slow answer is not hidden by the ones that it holds up.
 */
public final class SteadyLoad {

  private static final List<String> TYPED =
      List.of(
          "위",
          "위해",
          "웨이하이",
          "威",
          "威海",
          "w",
          "we",
          "weihai",
          "청도",
          "강산",
          "천주",
          "nam",
          "jeollanam",
          "광",
          "광주",
          "성남",
          "안양시",
          "북동",
          "qing",
          "chang",
          "산천",
          "bei",
          "전남",
          "포",
          "hai",
          "구영");

  private static final Map<String, List<String>> PATHS =
      Map.of(
          "suggestions",
          TYPED.stream().map(SteadyLoad::encoded).map(q -> "/api/v1/search?q=" + q).toList(),
          "lists (API)",
          List.of(
              "/api/v1/ties",
              "/api/v1/ties?kind=sister",
              "/api/v1/ties?status=dormant&b_level=province",
              "/api/v1/ties?from=2000&to=2001",
              "/api/v1/governments",
              "/api/v1/governments?country=CN",
              "/api/v1/exchanges?field=culture",
              "/api/v1/claims",
              "/api/v1/stats?by=macro-region&at=2018-12-31"),
          "lists (pages)",
          List.of(
              "/ties?lang=ko",
              "/ties?kind=sister&lang=zh",
              "/ties?status=dormant&lang=en",
              "/ties?from=2000&to=2001&lang=ko",
              "/governments?lang=ko",
              "/governments?country=CN&lang=zh",
              "/exchanges?lang=en",
              "/exchanges?field=culture&lang=ko",
              "/mechanisms?lang=ko"));

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final URI server;

  private SteadyLoad(URI server) {
    this.server = server;
  }

  private static String encoded(String typed) {
    return URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  /**
   * Prints, for each kind of request, how many there were, the percentiles of their times in ms,
   * and which failed.
   *
   * @param args address of the server on this machine, requests per second, seconds (a quarter of
   *     them more goes before to warm it up)
   */
  public static void main(String[] args) {
    URI server = URI.create(args[0]);
    if (!List.of("localhost", "127.0.0.1").contains(server.getHost())) {
      throw new IllegalArgumentException("Only a server on this machine is put under load.");
    }
    int perSecond = Integer.parseInt(args[1]);
    int seconds = Integer.parseInt(args[2]);
    new SteadyLoad(server).run(perSecond, Math.max(1, seconds / 4));
    SteadyLoad measured = new SteadyLoad(server);
    measured.run(perSecond, seconds);
    measured.print(perSecond);
  }

  private void run(int perSecond, int seconds) {
    List<String> kinds = PATHS.keySet().stream().sorted().toList();
    List<CompletableFuture<?>> sent = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < perSecond * seconds; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      String kind = kinds.get(i % kinds.size());
      List<String> paths = PATHS.get(kind);
      sent.add(send(kind, paths.get(i / kinds.size() % paths.size()), due));
    }
    CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
  }

  private CompletableFuture<?> send(String kind, String path, long due) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(10)).build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .handle(
            (answer, failed) -> {
              times
                  .computeIfAbsent(kind, k -> new ConcurrentLinkedQueue<>())
                  .add((System.nanoTime() - due) / 1e6);
              if (failed != null || answer.statusCode() != 200) {
                failures.merge(
                    path + " " + (failed != null ? failed : answer.statusCode()), 1, Integer::sum);
              }
              return answer;
            });
  }

  private void print(int perSecond) {
    System.out.printf(
        Locale.ROOT, "%d requests/s; times in ms from when a request was due%n", perSecond);
    System.out.printf(
        "%-16s %8s %8s %8s %8s %8s%n", "kind", "requests", "50 %", "95 %", "99 %", "most");
    for (Map.Entry<String, ConcurrentLinkedQueue<Double>> entry : new TreeMap<>(times).entrySet()) {
      double[] sorted = entry.getValue().stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%-16s %8d %8.1f %8.1f %8.1f %8.1f%n",
          entry.getKey(),
          sorted.length,
          percentile(sorted, 0.50),
          percentile(sorted, 0.95),
          percentile(sorted, 0.99),
          sorted[sorted.length - 1]);
    }
    new TreeMap<>(failures).forEach((what, count) -> System.out.println(count + " x " + what));
  }

  private static double percentile(double[] sorted, double part) {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
  }
}
