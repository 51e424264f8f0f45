package org.gyoryu.events.statistic;

import java.util.TreeSet;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.CovariateStatistic;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.history.DyadCovariate;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.StepFunction;
import org.gyoryu.events.riskset.Reach;

/** Chooses the state and the reader of each covariate statistic. */
final class CovariateReaders implements CovariateStatistic.Cases<Leaf> {
  private final EventHistory history;

  CovariateReaders(EventHistory history) {
    this.history = history;
  }

  private record Key(String kind, String name) {}

  static NodeAttribute attribute(EventHistory history, String name) {
    return require(history.attributes(), name, "node attribute");
  }

  static DyadCovariate dyad(EventHistory history, String name) {
    return require(history.dyads(), name, "dyadic covariate");
  }

  private static <V> V require(java.util.Map<String, V> map, String name, String kind) {
    V value = map.get(name);
    if (value == null) {
      throw new BadInputException(
          "no " + kind + " is called '" + name + "'", "use one of " + new TreeSet<>(map.keySet()));
    }
    return value;
  }

  private Leaf nodes(String name, java.util.function.Function<Clock, RowReader.Dyad> reader) {
    NodeAttribute a = attribute(history, name);
    return Leaf.of(new Key("node", name), () -> new Clock(a), reader::apply, Reach.at(a.changes()));
  }

  @Override
  public Leaf of(CovariateStatistic.NodeValue s) {
    End end = s.end();
    return nodes(
        s.attribute(),
        a ->
            switch (end) {
              case SENDER -> (i, j) -> a.get(i);
              case RECEIVER -> (i, j) -> a.get(j);
              case BOTH -> (i, j) -> a.get(i) + a.get(j);
            });
  }

  @Override
  public Leaf of(CovariateStatistic.Same s) {
    return nodes(
        s.attribute(),
        a ->
            (i, j) -> {
              double difference = a.get(i) - a.get(j);
              return Double.isNaN(difference) ? Double.NaN : difference == 0 ? 1 : 0;
            });
  }

  @Override
  public Leaf of(CovariateStatistic.Difference s) {
    return nodes(s.attribute(), a -> (i, j) -> a.get(i) - a.get(j));
  }

  @Override
  public Leaf of(CovariateStatistic.AbsoluteDifference s) {
    return nodes(s.attribute(), a -> (i, j) -> Math.abs(a.get(i) - a.get(j)));
  }

  @Override
  public Leaf of(CovariateStatistic.Similarity s) {
    double range = Clock.range(attribute(history, s.attribute()));
    if (!(range > 0)) {
      throw new BadInputException(
          "similarity in '" + s.attribute() + "': all nodes have one value", "drop the effect");
    }
    return nodes(s.attribute(), a -> (i, j) -> 1 - Math.abs(a.get(i) - a.get(j)) / range);
  }

  @Override
  public Leaf of(CovariateStatistic.DyadValue s) {
    DyadCovariate z = dyad(history, s.dyad());
    return Leaf.of(
        new Key("dyad", s.dyad()),
        Now::new,
        now -> RowReader.dyad((i, j) -> z.at(i, j, now.time())),
        Reach.of(z));
  }

  @Override
  public Leaf of(CovariateStatistic.GlobalValue s) {
    StepFunction g = require(history.globals(), s.global(), "global covariate");
    return Leaf.of(
        new Key("global", s.global()),
        Now::new,
        now -> (block, row) -> g.at(now.time()),
        Reach.at(g.changes()));
  }

  @Override
  public Leaf of(CovariateStatistic.Intercept s) {
    return Leaf.of(new Key("one", ""), Now::new, now -> (block, row) -> 1, Reach.NEVER);
  }
}
