package org.gyoryu.events.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gyoryu.events.Workers;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.CovariateStatistic;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.HyperStatistic;
import org.gyoryu.events.effect.Memory;
import org.gyoryu.events.effect.NetworkStatistic;
import org.gyoryu.events.effect.Side;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.riskset.CandidateBlock;
import org.gyoryu.events.riskset.Scope;

/** The incremental engine gives what the definitions give, on random histories. */
class StatisticsProperties {
  private static final double RELATIVE = 1e-12;

  private static List<Statistic> dyadic(EventShape shape) {
    List<Statistic> all = new ArrayList<>(List.of(new NetworkStatistic.Repetition()));
    if (shape == EventShape.DIRECTED) {
      all.add(new NetworkStatistic.Reciprocity());
    }
    for (End end : End.values()) {
      for (Direction direction : Direction.values()) {
        all.add(new NetworkStatistic.Degree(end, direction));
      }
      all.add(new CovariateStatistic.NodeValue("x", end));
      if (end != End.BOTH) {
        all.add(new NetworkStatistic.RecencyRank(end));
        all.add(new NetworkStatistic.NetworkClosure("near", end));
        all.add(new NetworkStatistic.AttributeClosure("kind", end));
      }
    }
    for (ClosureKind kind : ClosureKind.values()) {
      all.add(new NetworkStatistic.Closure(kind));
    }
    all.add(new NetworkStatistic.TimeSince());
    all.add(new NetworkStatistic.FourCycle());
    all.add(new CovariateStatistic.Same("kind"));
    all.add(new CovariateStatistic.Difference("x"));
    all.add(new CovariateStatistic.AbsoluteDifference("x"));
    all.add(new CovariateStatistic.Similarity("x"));
    all.add(new CovariateStatistic.DyadValue("near"));
    all.add(new CovariateStatistic.GlobalValue("g"));
    all.add(new CovariateStatistic.Intercept());
    return all;
  }

  private static List<Statistic> hyper(EventShape shape) {
    List<Statistic> all = new ArrayList<>();
    for (int p = 0; p <= 3; p++) {
      for (int q = 0; q <= 3; q++) {
        if (p + q > 0) {
          all.add(new HyperStatistic.SubsetRepetition(p, q));
        }
      }
    }
    for (Side side : Side.values()) {
      all.add(new HyperStatistic.Size(side));
      all.add(new HyperStatistic.NodeMean("x", side));
      all.add(new HyperStatistic.PairwiseAbsoluteDifference("x", side));
      all.add(new HyperStatistic.PairwiseDifferent("kind", side));
    }
    for (ClosureKind kind : ClosureKind.values()) {
      all.add(new HyperStatistic.HyperClosure(kind));
    }
    all.add(new HyperStatistic.ExactRepetition(true));
    all.add(new HyperStatistic.ExactRepetition(false));
    if (shape == EventShape.HYPER_DIRECTED) {
      all.add(new HyperStatistic.Reciprocation());
      all.add(new HyperStatistic.ReceiverInteraction());
    }
    return all;
  }

  private static boolean isPlain(Statistic s) {
    return s instanceof NetworkStatistic.TimeSince || s instanceof NetworkStatistic.RecencyRank;
  }

  private static boolean mayBeBinary(Statistic s) {
    return s instanceof NetworkStatistic;
  }

  @Property(seed = "20261135", tries = 1500)
  void directedOneMode(@ForAll long seed) {
    check(seed, EventShape.DIRECTED, false);
  }

  @Property(seed = "20261136", tries = 700)
  void directedTwoMode(@ForAll long seed) {
    check(seed, EventShape.DIRECTED, true);
  }

  @Property(seed = "20261137", tries = 700)
  void undirectedOneMode(@ForAll long seed) {
    check(seed, EventShape.UNDIRECTED, false);
  }

  @Property(seed = "20261138", tries = 700)
  void undirectedTwoMode(@ForAll long seed) {
    check(seed, EventShape.UNDIRECTED, true);
  }

  @Property(seed = "20261139", tries = 1000)
  void directedHyperevents(@ForAll long seed) {
    check(seed, EventShape.HYPER_DIRECTED, false);
  }

  @Property(seed = "20261140", tries = 500)
  void undirectedHyperevents(@ForAll long seed) {
    check(seed, EventShape.HYPER_UNDIRECTED, false);
  }

  private static void check(long seed, EventShape shape, boolean twoMode) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory history = RandomHistories.of(random, shape, twoMode);
    List<Effect> effects = new ArrayList<>();
    for (Statistic s : shape.isHyper() ? hyper(shape) : dyadic(shape)) {
      Memory memory = RandomHistories.memory(random, isPlain(s), mayBeBinary(s));
      effects.add(Effect.remembers(s) ? Effect.of(s).memory(memory) : Effect.of(s));
    }
    List<int[]> from = new ArrayList<>();
    List<int[]> to = new ArrayList<>();
    CandidateBlock block = candidates(history, random, shape, from, to);
    double[][] fast =
        new EffectColumns(history, history.events(), Scope.PAIRS, effects)
            .fill(block, new boolean[block.rows()], EffectColumns.Moments.NONE, Workers.of(1));
    for (int c = 0; c < effects.size(); c++) {
      for (int s = 0; s < block.strata(); s++) {
        for (int row = block.rowStart(s); row < block.rowStart(s + 1); row++) {
          Effect effect = effects.get(c);
          double slow =
              new NaiveStatistics(
                      history, effect.memory(), block.time(s), from.get(row), to.get(row))
                  .value(effect.statistic());
          // Smaller weights are made of factors beyond the end of the range of a double.
          assertThat(Math.abs(fast[c][row] - slow))
              .as("seed %d, %s, row %d: %s and %s", seed, effect, row, fast[c][row], slow)
              .isLessThanOrEqualTo(RELATIVE * Math.abs(slow) + 1e-250);
        }
      }
    }
  }

  private static CandidateBlock candidates(
      EventHistory history,
      SplittableRandom random,
      EventShape shape,
      List<int[]> from,
      List<int[]> to) {
    CandidateBlock block = new CandidateBlock(shape.isHyper());
    int n = history.nodes().size();
    int first = history.nodes().isTwoMode() ? history.nodes().firstModeSize() : n;
    for (double t : RandomHistories.times(random, history)) {
      block.begin(t, history.events().firstNotBefore(t), -1, 1);
      for (int k = 0; k < 8; k++) {
        int[] s;
        int[] r;
        if (shape.isHyper()) {
          s = RandomHistories.subset(random, history.nodes());
          r =
              shape == EventShape.HYPER_DIRECTED
                  ? RandomHistories.subset(random, history.nodes())
                  : new int[0];
          block.add(s, r, false, 0);
        } else {
          int i = random.nextInt(first);
          int j = history.nodes().isTwoMode() ? random.nextInt(first, n) : random.nextInt(n);
          s = new int[] {i};
          r = new int[] {i == j ? (j + 1) % n : j};
          block.add(s[0], r[0], false, 0);
        }
        from.add(s);
        to.add(r);
      }
      block.end();
    }
    return block;
  }
}
