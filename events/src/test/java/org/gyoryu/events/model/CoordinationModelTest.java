package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gyoryu.events.BadInputException;
import org.gyoryu.events.effect.ClosureKind;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.statistic.NaiveStatistics;
import org.gyoryu.events.statistic.RandomHistories;
import org.junit.jupiter.api.Test;

/** The two-sided choice equals its enumeration over all pairs. */
class CoordinationModelTest {
  private static final List<Effect> EFFECTS =
      List.of(
          Effects.repetition().halfLife(3),
          Effects.degree(End.RECEIVER, Direction.TOTAL),
          Effects.absoluteDifference("x"),
          Effects.closure(ClosureKind.TRANSITIVE));
  private static final List<Effect> OTHER_EFFECTS =
      List.of(Effects.degree(End.RECEIVER, Direction.TOTAL).log1p(), Effects.fourCycle());

  private static double utility(
      EventHistory h, List<Effect> effects, double[] theta, int from, double t, int i, int j) {
    double sum = 0;
    for (int c = 0; c < effects.size(); c++) {
      Effect effect = effects.get(c);
      double x =
          new NaiveStatistics(h, effect.memory(), t, new int[] {i}, new int[] {j})
              .value(effect.statistic());
      sum += theta[from + c] * effect.transform().apply(x);
    }
    return sum;
  }

  /** The definition, by three nested loops. */
  private static double bruteForce(
      EventHistory h, List<Effect> first, List<Effect> second, double[] theta) {
    int n = h.nodes().size();
    int modeSize = h.nodes().firstModeSize();
    double sum = 0;
    for (int e = 0; e < h.events().size(); e++) {
      if (!h.events().isExplained(e)) {
        continue;
      }
      double t = h.events().time(e);
      double[][] p = new double[n][n];
      for (int i = 0; i < n; i++) {
        double total = 0;
        for (int j = 0; j < n; j++) {
          boolean option = h.nodes().isTwoMode() ? (i < modeSize) != (j < modeSize) : i != j;
          if (option) {
            boolean isSecond = h.nodes().isTwoMode() && i >= modeSize;
            List<Effect> effects = isSecond ? second : first;
            p[i][j] = Math.exp(utility(h, effects, theta, isSecond ? first.size() : 0, t, i, j));
            total += p[i][j];
          }
        }
        for (int j = 0; j < n; j++) {
          p[i][j] /= total;
        }
      }
      double mutual = 0;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          mutual += p[i][j] * p[j][i];
        }
      }
      int i = h.events().sender(e);
      int j = h.events().receiver(e);
      sum += Math.log(p[i][j] * p[j][i] / mutual);
    }
    return sum;
  }

  private static boolean hasExplained(EventHistory h) {
    return IntStream.range(0, h.events().size()).anyMatch(h.events()::isExplained);
  }

  @Property(seed = "20261127", tries = 150)
  void oneModeLikelihoodIsTheEnumeration(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory h = RandomHistories.of(random, EventShape.UNDIRECTED, false);
    if (hasExplained(h)) {
      double[] theta = random.doubles(4, -1, 1).toArray();
      double fast = CoordinationModel.of(RiskSet.full()).prepare(h, EFFECTS).logLikelihood(theta);
      double slow = bruteForce(h, EFFECTS, EFFECTS, theta);
      assertThat(fast).as("seed %d", seed).isCloseTo(slow, within(1e-11 * (1 - slow)));
    }
  }

  @Property(seed = "20261128", tries = 150)
  void twoModeLikelihoodIsTheEnumerationWithSeparateCoefficients(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory h = RandomHistories.of(random, EventShape.UNDIRECTED, true);
    if (hasExplained(h)) {
      double[] theta = random.doubles(6, -1, 1).toArray();
      double fast =
          CoordinationModel.of(RiskSet.full())
              .prepare(h, EFFECTS, OTHER_EFFECTS)
              .logLikelihood(theta);
      double slow = bruteForce(h, EFFECTS, OTHER_EFFECTS, theta);
      assertThat(fast).as("seed %d", seed).isCloseTo(slow, within(1e-11 * (1 - slow)));
    }
  }

  /** A history of agreements drawn from the model with known coefficients. */
  private static EventHistory simulated(long seed, int n, int events, double popularity) {
    SplittableRandom random = new SplittableRandom(seed);
    Nodes nodes = Nodes.numbered(n);
    double[] x = random.doubles(n, 0, 2).toArray();
    EventsBuilder b = new EventsBuilder(nodes, EventShape.UNDIRECTED);
    double[] degree = new double[n];
    for (int e = 0; e < events; e++) {
      double[][] p = new double[n][n];
      double mutual = 0;
      for (int i = 0; i < n; i++) {
        double total = 0;
        for (int j = 0; j < n; j++) {
          p[i][j] =
              i == j ? 0 : Math.exp(popularity * Math.log1p(degree[j]) - Math.abs(x[i] - x[j]));
          total += p[i][j];
        }
        for (int j = 0; j < n; j++) {
          p[i][j] /= total;
        }
      }
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          mutual += p[i][j] * p[j][i];
        }
      }
      double u = random.nextDouble() * mutual;
      int[] pair = draw(p, u);
      b.add(e, pair[0], pair[1]);
      degree[pair[0]]++;
      degree[pair[1]]++;
    }
    return EventHistory.of(nodes, b.build()).withAttribute("x", NodeAttribute.constant(x));
  }

  private static int[] draw(double[][] p, double u) {
    double left = u;
    for (int i = 0; i < p.length; i++) {
      for (int j = i + 1; j < p.length; j++) {
        left -= p[i][j] * p[j][i];
        if (left <= 0) {
          return new int[] {i, j};
        }
      }
    }
    return new int[] {p.length - 2, p.length - 1};
  }

  private static final List<Effect> TWO =
      List.of(
          Effects.degree(End.RECEIVER, Direction.TOTAL).log1p().named("popularity"),
          Effects.absoluteDifference("x"));

  @Test
  void derivativesAreThoseOfTheLikelihood() {
    EventHistory h = simulated(3, 8, 30, 0.5);
    LikelihoodOf objective = new LikelihoodOf(h);
    double[] theta = {0.3, -0.4};
    Evaluation e = objective.at(theta);
    double step = 1e-5;
    for (int a = 0; a < 2; a++) {
      double[] up = theta.clone();
      double[] down = theta.clone();
      up[a] += step;
      down[a] -= step;
      Evaluation high = objective.at(up);
      Evaluation low = objective.at(down);
      assertThat((high.logLikelihood() - low.logLikelihood()) / (2 * step))
          .isCloseTo(e.score()[a], within(1e-6));
      for (int b = 0; b < 2; b++) {
        assertThat((low.score()[b] - high.score()[b]) / (2 * step))
            .isCloseTo(e.information()[a][b], within(1e-5));
      }
    }
  }

  /** Gives the test the objective of a model. */
  private static final class LikelihoodOf {
    private final CoordinationLikelihood likelihood;

    LikelihoodOf(EventHistory h) {
      StratumPlan plan = StratumPlan.ordinal(h.events(), false, Double.NEGATIVE_INFINITY);
      ModelColumns columns = new ModelColumns(TWO, plan.firstTime(), plan.lastTime());
      org.gyoryu.events.Workers workers = org.gyoryu.events.Workers.of(2);
      ChoiceDesign design =
          new ChoiceDesign(
              h,
              RiskSet.full(),
              plan,
              columns,
              columns,
              null,
              workers,
              org.gyoryu.events.Progress.NONE);
      likelihood = new CoordinationLikelihood(design, h.nodes().size(), columns, columns, workers);
    }

    Evaluation at(double[] theta) {
      return likelihood.at(theta);
    }
  }

  @Test
  void knownCoefficientsAreRecovered() {
    EventHistory h = simulated(11, 20, 400, 0.6);
    FitResult fit = CoordinationModel.of(RiskSet.full()).fit(h, TWO).orThrow();
    assertThat(fit.coefficient("popularity").interval95()[0]).isLessThan(0.6);
    assertThat(fit.coefficient("popularity").interval95()[1]).isGreaterThan(0.6);
    double[] distance = fit.coefficients().get(1).interval95();
    assertThat(distance[0]).isLessThan(-1);
    assertThat(distance[1]).isGreaterThan(-1);
  }

  @Test
  void oneAndTwoThreadsGiveTheSameBytes() {
    EventHistory h = simulated(5, 12, 60, 0.5);
    CoordinationModel model = CoordinationModel.of(RiskSet.full());
    double[] one =
        model.with(Estimation.standard().withThreads(1)).fit(h, TWO).orThrow().estimates();
    double[] two =
        model.with(Estimation.standard().withThreads(2)).fit(h, TWO).orThrow().estimates();
    double[] streamed =
        model.with(Estimation.standard().withMemory(0)).fit(h, TWO).orThrow().estimates();
    assertThat(two).containsExactly(one);
    assertThat(streamed).containsExactly(one, within(1e-12));
  }

  @Test
  void anEffectOfTheChooserCancelsAndIsNamed() {
    EventHistory h = simulated(5, 12, 60, 0.5);
    Fit fit =
        CoordinationModel.of(RiskSet.full())
            .fit(h, List.of(TWO.get(0), Effects.nodeCovariate("x", End.SENDER)));
    assertThat(fit).isEqualTo(new Fit.NoVariation("sender x"));
  }

  /** Under a ridge a model with a column of zeros is fitted; the column has no part in errors. */
  @Test
  void aColumnThatNeverVariesChangesNoStandardError() {
    EventHistory h =
        simulated(5, 12, 60, 0.5).withAttribute("same", NodeAttribute.constant(new double[12]));
    CoordinationModel model =
        CoordinationModel.of(RiskSet.full())
            .with(Estimation.standard().withPenalty(new Penalty.Ridge(1)));
    FitResult without = model.fit(h, TWO).orThrow();
    FitResult with =
        model.fit(h, List.of(TWO.get(0), TWO.get(1), Effects.absoluteDifference("same"))).orThrow();

    for (int c = 0; c < TWO.size(); c++) {
      assertThat(with.coefficients().get(c).standardError())
          .isCloseTo(without.coefficients().get(c).standardError(), within(1e-9));
    }
  }

  @Test
  void sampledRiskSetsAreRefused() {
    assertThatThrownBy(() -> CoordinationModel.of(RiskSet.full().sampled(5, 1)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("RiskSet.full()");
  }
}
