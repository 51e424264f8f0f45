package org.gyoryu.events.gof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.Nodes;

/** Compares features that a model did not fit directly (Hunter, Goodreau and Handcock 2008). */
public final class GoodnessOfFit {
  private GoodnessOfFit() {}

  /**
   * One feature.
   *
   * @param low 2.5% quantile of the simulated values
   * @param high 97.5% quantile
   * @param p two-sided Monte Carlo p-value, at least 2 / (runs + 1)
   */
  public record Feature(
      String name, double observed, double mean, double low, double high, double p) {}

  /**
   * Returns each feature of the observed events beside those of the simulated ones; events without
   * a direction have degrees, others out-degrees, in-degrees and reciprocated pairs.
   *
   * @param simulated at least one history
   */
  public static List<Feature> compare(Nodes nodes, Events observed, List<Events> simulated) {
    Map<String, Double> truth = features(nodes, observed);
    List<Map<String, Double>> runs = simulated.stream().map(s -> features(nodes, s)).toList();
    List<Feature> rows = new ArrayList<>();
    truth.forEach(
        (name, value) -> {
          double[] values = runs.stream().mapToDouble(r -> r.get(name)).sorted().toArray();
          rows.add(feature(name, value, values));
        });
    return rows;
  }

  private static Feature feature(String name, double observed, double[] sorted) {
    int n = sorted.length;
    long below = Arrays.stream(sorted).filter(v -> v <= observed).count();
    long above = Arrays.stream(sorted).filter(v -> v >= observed).count();
    double p = Math.min(1, 2.0 * (Math.min(below, above) + 1) / (n + 1));
    return new Feature(
        name,
        observed,
        Arrays.stream(sorted).average().orElse(Double.NaN),
        sorted[(int) Math.floor(0.025 * (n - 1))],
        sorted[(int) Math.ceil(0.975 * (n - 1))],
        p);
  }

  private static Map<String, Double> features(Nodes nodes, Events events) {
    int n = nodes.size();
    Map<Long, Integer> pairs = new LinkedHashMap<>();
    Map<String, Integer> sets = new LinkedHashMap<>();
    int[] out = new int[n];
    int[] in = new int[n];
    for (int e = 0; e < events.size(); e++) {
      int event = e;
      int[] from =
          IntStream.range(0, events.senderCount(e)).map(k -> events.sender(event, k)).toArray();
      int[] to =
          IntStream.range(0, events.receiverCount(e)).map(k -> events.receiver(event, k)).toArray();
      Arrays.stream(from).forEach(i -> out[i]++);
      Arrays.stream(to).forEach(j -> in[j]++);
      sets.merge(Arrays.toString(from) + Arrays.toString(to), 1, Integer::sum);
      for (int i : from) {
        for (int j : to.length == 0 ? from : to) {
          if (i != j && (to.length > 0 || i < j)) {
            pairs.merge(((long) i << 32) | j, 1, Integer::sum);
          }
        }
      }
    }
    Map<String, Double> f = new LinkedHashMap<>();
    if (events.shape().isHyper()) {
      f.put("distinct events", (double) sets.size());
      f.put(
          "times of the commonest event",
          sets.values().stream().mapToInt(c -> c).max().orElse(0) + 0.0);
    }
    f.put("distinct pairs", (double) pairs.size());
    f.put(
        "events of the busiest pair",
        pairs.values().stream().mapToInt(c -> c).max().orElse(0) + 0.0);
    if (!events.shape().isDirected()) {
      int[] degree = new int[n];
      Arrays.setAll(degree, i -> out[i] + in[i]);
      f.put("nodes without an event", (double) Arrays.stream(degree).filter(d -> d == 0).count());
      f.put("largest degree", Arrays.stream(degree).max().orElse(0) + 0.0);
      f.put("sum of squared degrees", Arrays.stream(degree).mapToDouble(d -> (double) d * d).sum());
      return f;
    }
    f.put("share of pairs that are reciprocated", reciprocated(pairs));
    f.put("nodes that never send", (double) Arrays.stream(out).filter(d -> d == 0).count());
    f.put("nodes that never receive", (double) Arrays.stream(in).filter(d -> d == 0).count());
    f.put("largest out-degree", Arrays.stream(out).max().orElse(0) + 0.0);
    f.put("largest in-degree", Arrays.stream(in).max().orElse(0) + 0.0);
    f.put("sum of squared out-degrees", Arrays.stream(out).mapToDouble(d -> (double) d * d).sum());
    f.put("sum of squared in-degrees", Arrays.stream(in).mapToDouble(d -> (double) d * d).sum());
    return f;
  }

  private static double reciprocated(Map<Long, Integer> pairs) {
    long both =
        pairs.keySet().stream().filter(k -> pairs.containsKey((k << 32) | (k >>> 32))).count();
    return pairs.isEmpty() ? 0 : both / (double) pairs.size();
  }
}
