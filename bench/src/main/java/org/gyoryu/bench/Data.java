package org.gyoryu.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.events.history.DyadTable;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;

/** Made histories, the same for the same seed. */
final class Data {
  private Data() {}

  /** A node drawn with a skewed chance: low numbers are popular. */
  private static int skewed(SplittableRandom random, int n) {
    double u = random.nextDouble();
    return (int) (n * u * u);
  }

  /** One-mode agreements with two attributes and a dyadic covariate. */
  static EventHistory agreements(int n, int events, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Nodes nodes = Nodes.numbered(n);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    for (int e = 0; e < events; e++) {
      int i = skewed(random, n);
      int j = skewed(random, n);
      b.add(e, i, i == j ? (i + 1) % n : j);
    }
    double[][] near = new double[n][n];
    for (double[] row : near) {
      Arrays.setAll(row, k -> random.nextDouble());
    }
    return EventHistory.of(nodes, b.build())
        .withAttribute("size", NodeAttribute.constant(random.doubles(n).toArray()))
        .withAttribute("kind", NodeAttribute.constant(kinds(random, n)))
        .withDyad("near", DyadTable.matrix(near));
  }

  private static double[] kinds(SplittableRandom random, int n) {
    return IntStream.range(0, n).mapToDouble(i -> random.nextInt(4)).toArray();
  }

  /** Half of the mails go to a set that their sender wrote to before, less or more by a few. */
  private static int[] receivers(
      int sender, List<int[]> past, int size, int n, SplittableRandom random) {
    IntStream known =
        past.isEmpty() || random.nextBoolean()
            ? IntStream.empty()
            : Arrays.stream(past.get(random.nextInt(past.size())));
    return IntStream.concat(known, IntStream.generate(() -> skewed(random, n)))
        .filter(r -> r != sender)
        .distinct()
        .limit(size)
        .toArray();
  }

  /** Writes multicast events as CSV: event, time, sender, receiver; sizes like those of mail. */
  static void mails(Path folder, int n, int events, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("nodes.csv"))) {
      out.write("node,size,kind\n");
      for (int i = 0; i < n; i++) {
        out.write("n" + i + "," + random.nextDouble() + "," + random.nextInt(4) + "\n");
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("events.csv"))) {
      out.write("event,time,sender,receiver\n");
      double t = 0;
      List<List<int[]>> past = new ArrayList<>();
      IntStream.range(0, n).forEach(i -> past.add(new ArrayList<>()));
      for (int e = 0; e < events; e++) {
        t += -Math.log(1 - random.nextDouble()) * 0.05;
        int sender = skewed(random, n);
        int size = Math.min(20, 1 + (int) (-Math.log(1 - random.nextDouble()) * 1.6));
        int[] to = receivers(sender, past.get(sender), size, n, random);
        past.get(sender).add(to);
        for (int r : to) {
          out.write(e + "," + t + ",n" + sender + ",n" + r + "\n");
        }
      }
    }
  }

  /** Dyadic events among many nodes; two in ten repeat, and two answer, one of the last 10,000. */
  static EventHistory dyads(int n, int events, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Nodes nodes = Nodes.numbered(n);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.DIRECTED);
    for (int e = 0; e < events; e++) {
      int before = e == 0 ? 0 : random.nextInt(Math.max(0, e - 10_000), e);
      switch (e == 0 ? 9 : random.nextInt(10)) {
        case 0, 1 -> b.add(e * 1e-3, b.sender(before), b.receiver(before));
        case 2, 3 -> b.add(e * 1e-3, b.receiver(before), b.sender(before));
        default -> {
          int i = skewed(random, n);
          int j = skewed(random, n);
          b.add(e * 1e-3, i, i == j ? (i + 1) % n : j);
        }
      }
    }
    return EventHistory.of(nodes, b.build());
  }

  /** Two-mode first ties, each pair at most once. */
  static EventHistory firstTies(int first, int second, int events, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Nodes nodes =
        Nodes.twoMode(
            IntStream.range(0, first).mapToObj(i -> "k" + i).toList(),
            IntStream.range(0, second).mapToObj(i -> "c" + i).toList());
    EventsBuilder b = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    boolean[][] tied = new boolean[first][second];
    for (int e = 0; e < events; e++) {
      int i = skewed(random, first);
      int j = skewed(random, second);
      while (tied[i][j]) {
        i = skewed(random, first);
        j = skewed(random, second);
      }
      tied[i][j] = true;
      b.add(e, i, first + j);
    }
    int n = first + second;
    double[][] near = new double[n][n];
    double[][] route = new double[n][n];
    for (int i = 0; i < first; i++) {
      for (int j = first; j < n; j++) {
        near[i][j] = random.nextDouble();
        route[i][j] = random.nextInt(10) == 0 ? 1 : 0;
      }
    }
    return EventHistory.of(nodes, b.build())
        .withAttribute("size", NodeAttribute.constant(random.doubles(n).toArray()))
        .withAttribute("wealth", NodeAttribute.constant(random.doubles(n).toArray()))
        .withAttribute("kind", NodeAttribute.constant(kinds(random, n)))
        .withDyad("near", DyadTable.matrix(near))
        .withDyad("route", DyadTable.matrix(route));
  }
}
