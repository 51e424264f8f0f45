package org.gyoryu.analysis.drivers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.model.Tier;

/** Draws controls for the events of a history: pairs of the same tiers that were at risk. */
final class ControlSampler {

  private static final int TRIES = 30;

  private final Covariates covariates;
  private final PairSpace space;
  private final int controls;
  private final long seed;
  private final Map<Tier, int[]> ofA = new HashMap<>();
  private final Map<Tier, int[]> ofB = new HashMap<>();

  ControlSampler(Covariates covariates, int controls, long seed) {
    this.covariates = covariates;
    this.space = covariates.space();
    this.controls = controls;
    this.seed = seed;
    for (Tier tier : Tier.values()) {
      ofA.put(tier, of(space.a(), tier));
      ofB.put(tier, of(space.b(), tier));
    }
  }

  private static int[] of(PairSpace.Side side, Tier tier) {
    return IntStream.range(0, side.size())
        .filter(i -> side.tier(i) == tier && side.hasPlace(i))
        .toArray();
  }

  /**
   * Samples one version of the dates.
   *
   * @param version tells its draws from those of other versions
   */
  ChoiceSample sample(TieHistory history, int version) {
    Network network = covariates.emptyNetwork();
    List<TieEvent> explained = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    List<Integer> start = new ArrayList<>(List.of(0));
    List<TieEvent> waiting = new ArrayList<>();
    for (TieEvent event : history.events()) {
      if (!waiting.isEmpty() && waiting.get(0).day() < event.day()) {
        waiting.forEach(past -> past.enter(network));
        waiting.clear();
      }
      waiting.add(event);
      if (event.isExplained()) {
        explained.add(event);
        add(event, network, Draws.stream(seed, ((long) version << 32) | event.tie()), rows);
        start.add(rows.size());
      }
    }
    return ChoiceSample.of(
        covariates.size(), rows, start.stream().mapToInt(Integer::intValue).toArray(), explained);
  }

  private void add(TieEvent event, Network network, SplittableRandom random, List<double[]> rows) {
    rows.add(row(event.a(), event.b(), event.day(), network));
    int[] fromA = ofA.get(space.a().tier(event.a()));
    int[] fromB = ofB.get(space.b().tier(event.b()));
    Set<Long> drawn = new HashSet<>();
    drawn.add(key(event.a(), event.b()));
    for (int tries = 0; tries < TRIES * controls && drawn.size() <= controls; tries++) {
      int a = fromA[random.nextInt(fromA.length)];
      int b = fromB[random.nextInt(fromB.length)];
      if (!network.isTied(a, b) && space.isPossible(a, b, event.day()) && drawn.add(key(a, b))) {
        rows.add(row(a, b, event.day(), network));
      }
    }
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private double[] row(int a, int b, int day, Network network) {
    double[] x = new double[covariates.size()];
    covariates.fill(a, b, day, network, x);
    return x;
  }
}
