package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.Missing;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Prediction;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Presence;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Ties;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.statistic.RandomHistories;

/** A risk set that is followed from event to event gives what one computed anew at each gives. */
class FollowedDesignTest {
  private static final List<Effect> EFFECTS =
      List.of(
          Effects.repetition(),
          Effects.degree(End.SENDER, Direction.TOTAL).binary().log1p(),
          Effects.closure(ClosureKind.TRANSITIVE).sqrt(),
          Effects.fourCycle(),
          Effects.nodeCovariate("y", End.RECEIVER).onMissing(Missing.LEAVE_OUT),
          Effects.dyadCovariate("near").standardised(),
          Effects.dyadCovariate("near").times(Effects.globalCovariate("g")).named("near x g"),
          Effects.absoluteDifference("x").offset(0.3));

  /** Events of which no two of one time join one pair, so that every tie rule applies. */
  private static EventHistory distinct(EventHistory h, boolean onlyFirst) {
    EventsBuilder b = new EventsBuilder(h.nodes(), h.events().shape());
    b.type("other");
    for (int e = 0; e < h.events().size(); e++) {
      double t = h.events().time(e);
      int i = h.events().sender(e);
      int j = h.events().receiver(e);
      boolean again =
          IntStream.range(0, b.size())
              .anyMatch(
                  f -> (onlyFirst || b.time(f) == t) && b.sender(f) == i && b.receiver(f) == j);
      if (!again) {
        b.add(t, i, j, h.events().type(e), h.events().weight(e), h.events().isExplained(e));
      }
    }
    return h.withEvents(b.build());
  }

  /** Some nodes come late or leave; those that act meanwhile are there. */
  private static Presence presence(SplittableRandom random, EventHistory h) {
    double[] from = new double[h.nodes().size()];
    double[] until = new double[h.nodes().size()];
    Arrays.fill(from, Double.NEGATIVE_INFINITY);
    Arrays.fill(until, Double.POSITIVE_INFINITY);
    for (int i = 0; i < from.length; i++) {
      int node = i;
      double[] times =
          IntStream.range(0, h.events().size())
              .filter(e -> h.events().sender(e) == node || h.events().receiver(e) == node)
              .mapToDouble(e -> h.events().time(e))
              .toArray();
      if (random.nextBoolean()) {
        from[i] = times.length == 0 ? 2 : Math.max(times[0], 0);
        until[i] = times.length == 0 ? 5 : Math.max(times[times.length - 1], 0) + 0.5;
      }
    }
    return Presence.of(from, until);
  }

  @Property(seed = "20261129", tries = 300)
  void ordinalLikelihoodsAreTheSame(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventShape shape = random.nextBoolean() ? EventShape.DIRECTED : EventShape.UNDIRECTED;
    boolean withoutTie = random.nextBoolean();
    EventHistory h = distinct(RandomHistories.of(random, shape, random.nextBoolean()), withoutTie);
    if (IntStream.range(0, h.events().size()).noneMatch(h.events()::isExplained)) {
      return;
    }
    RiskSet riskSet = withoutTie ? RiskSet.full().onlyWithoutTie() : RiskSet.full();
    Ties ties = List.of(Ties.values()).get(random.nextInt(3));
    EventHistory present = h.withPresence(presence(random, h));
    compare(RelationalEventModel.ordinal(riskSet).withTies(ties), present, random);
  }

  @Property(seed = "20261130", tries = 100)
  void intervalLikelihoodsAreTheSame(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory h =
        distinct(RandomHistories.of(random, EventShape.DIRECTED, random.nextBoolean()), false);
    double end = Math.max(0, h.events().time(h.events().size() - 1)) + 1;
    compare(RelationalEventModel.interval(RiskSet.full(), -1, end), h, random);
  }

  private static void compare(
      RelationalEventModel model, EventHistory plain, SplittableRandom random) {
    double[] y = random.doubles(plain.nodes().size()).toArray();
    y[random.nextInt(y.length)] = Double.NaN;
    EventHistory history = plain.withAttribute("y", NodeAttribute.constant(y));
    double[] theta = random.doubles(EFFECTS.size() - 1, -1, 1).toArray();
    PreparedModel followed = model.prepare(history, EFFECTS);
    PreparedModel anew = model.with(Estimation.standard().withMemory(0)).prepare(history, EFFECTS);
    Evaluation quick = followed.evaluate(theta);
    Evaluation slow = anew.evaluate(theta);
    double scale = 1e-10 * (1 + Math.abs(slow.logLikelihood()));
    assertThat(quick.logLikelihood()).isCloseTo(slow.logLikelihood(), within(scale));
    for (int a = 0; a < theta.length; a++) {
      double size = 1 + Math.abs(slow.information()[a][a]);
      assertThat(quick.score()[a]).isCloseTo(slow.score()[a], within(1e-9 * size));
      assertThat(quick.information()[a])
          .containsExactly(slow.information()[a], within(1e-9 * size));
    }
    Prediction first = followed.predict(theta, 3);
    Prediction second = anew.predict(theta, 3);
    assertThat(first.events()).isEqualTo(second.events());
    if (first.events() > 0) {
      assertThat(first.logScore()).isCloseTo(second.logScore(), within(1e-9));
    }
    assertThat(followed.problem().rows()).isEqualTo(anew.problem().rows());
    assertThat(followed.problem().emptyStrata()).isEqualTo(anew.problem().emptyStrata());
    assertThat(followed.problem().leftOut()).isEqualTo(anew.problem().leftOut());
    double concordance = anew.problem().concordance(theta);
    if (!Double.isNaN(concordance)) {
      assertThat(followed.problem().concordance(theta)).isCloseTo(concordance, within(0.02));
    }
  }
}
