package org.gyoryu.events.statistic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.history.DyadTable;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.StepFunction;

/** Small histories from a seed: few nodes, simultaneous events, weights, types, earlier ties. */
public final class RandomHistories {
  private RandomHistories() {}

  /** Returns a history of one shape with attributes "x" and "kind", dyad "near", global "g". */
  public static EventHistory of(SplittableRandom random, EventShape shape, boolean twoMode) {
    int n = random.nextInt(4, 8);
    Nodes nodes =
        twoMode
            ? Nodes.twoMode(
                IntStream.range(0, n / 2).mapToObj(i -> "a" + i).toList(),
                IntStream.range(n / 2, n).mapToObj(i -> "b" + i).toList())
            : Nodes.numbered(n);
    EventsBuilder b = new EventsBuilder(nodes, shape);
    b.type("other");
    double t = 0;
    int events = random.nextInt(1, 25);
    double scale = random.nextInt(4) == 0 ? 40 : 1;
    for (int e = 0; e < events; e++) {
      t += random.nextInt(3) * 0.5 * scale;
      double time = e < 2 && random.nextBoolean() ? Double.NEGATIVE_INFINITY : t;
      time = e > 0 && b.time(e - 1) > time ? t : time;
      double weight = random.nextBoolean() ? 1 : random.nextInt(1, 8) / 3.0;
      add(b, nodes, shape, random, time, weight);
    }
    return covariates(EventHistory.of(nodes, b.build()), random);
  }

  private static void add(
      EventsBuilder b, Nodes nodes, EventShape shape, SplittableRandom random, double t, double w) {
    int type = random.nextInt(2);
    boolean explained = !Double.isInfinite(t);
    switch (shape) {
      case DIRECTED, UNDIRECTED -> {
        int i = random.nextInt(nodes.firstModeSize());
        int first = nodes.isTwoMode() ? nodes.firstModeSize() : 0;
        int j = random.nextInt(first, nodes.size());
        b.add(t, i, i == j ? (j + 1) % nodes.size() : j, type, w, explained);
      }
      case HYPER_DIRECTED ->
          b.add(t, subset(random, nodes), subset(random, nodes), type, w, explained);
      case HYPER_UNDIRECTED -> b.add(t, subset(random, nodes), new int[0], type, w, explained);
    }
  }

  /** Returns a non-empty random subset of at most four nodes. */
  public static int[] subset(SplittableRandom random, Nodes nodes) {
    int size = random.nextInt(1, 5);
    return random
        .ints(0, nodes.size())
        .distinct()
        .limit(Math.min(size, nodes.size()))
        .sorted()
        .toArray();
  }

  private static EventHistory covariates(EventHistory history, SplittableRandom random) {
    int n = history.nodes().size();
    StepFunction[] x = new StepFunction[n];
    double[] kind = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] =
          StepFunction.of(
              new double[] {Double.NEGATIVE_INFINITY, random.nextInt(6), 7},
              new double[] {random.nextDouble(), random.nextDouble(), i});
      kind[i] = random.nextInt(3);
    }
    Map<DyadTable.Pair, StepFunction> near = new HashMap<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (random.nextBoolean()) {
          near.put(
              new DyadTable.Pair(i, j),
              StepFunction.of(new double[] {1, 4}, new double[] {i + 1, random.nextDouble()}));
        }
      }
    }
    return history
        .withAttribute("x", NodeAttribute.changing(x))
        .withAttribute("kind", NodeAttribute.constant(kind))
        .withDyad("near", DyadTable.of(near, 0))
        .withGlobal(
            "g",
            StepFunction.of(new double[] {Double.NEGATIVE_INFINITY, 3}, new double[] {1, Math.E}));
  }

  /** Returns a random memory; recency and some other statistics allow only a plain one. */
  public static Memory memory(SplittableRandom random, boolean plain, boolean mayBeBinary) {
    java.util.Set<String> types =
        random.nextInt(4) == 0 ? java.util.Set.of("other") : java.util.Set.of();
    if (plain) {
      return new Memory(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, false, types);
    }
    boolean binary = mayBeBinary && random.nextInt(3) == 0;
    double half =
        binary || random.nextBoolean() ? Double.POSITIVE_INFINITY : 0.3 + random.nextInt(9);
    double window = random.nextBoolean() ? Double.POSITIVE_INFINITY : 0.5 * random.nextInt(1, 9);
    return new Memory(half, window, binary, types);
  }

  /** Returns times that increase, some equal to times of events. */
  public static double[] times(SplittableRandom random, EventHistory history) {
    double end = history.events().time(history.events().size() - 1) + 3;
    return Arrays.stream(new double[6])
        .map(z -> Math.max(0, Math.round(random.nextDouble() * Math.max(end, 3) * 4) / 4.0))
        .sorted()
        .toArray();
  }
}
