package org.gyoryu.events.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.Missing;
import org.gyoryu.events.effect.Statistic;
import org.gyoryu.events.effect.Transform;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;

/** What becomes of a statistic: missing values, transformation, standardising, products. */
class ColumnProperties {
  private static final double RELATIVE = 1e-12;

  private static Effect random(SplittableRandom random) {
    List<Effect> plain =
        List.of(
            Effects.repetition().halfLife(1 + random.nextInt(9)),
            Effects.degree(End.RECEIVER, Direction.TOTAL),
            Effects.dyadCovariate("near"),
            Effects.nodeCovariate("y", End.SENDER).onMissing(Missing.LEAVE_OUT),
            Effects.nodeCovariate("y", End.RECEIVER).onMissing(Missing.MEAN),
            Effects.absoluteDifference("y").onMissing(Missing.MEAN));
    Effect effect =
        plain
            .get(random.nextInt(plain.size()))
            .transform(List.of(Transform.values()).get(random.nextInt(3)));
    return random.nextBoolean() ? effect.standardised() : effect;
  }

  private static Effect withProducts(SplittableRandom random, int number) {
    Effect effect = random(random);
    if (random.nextBoolean()) {
      effect = effect.times(random(random));
      effect = random.nextBoolean() ? effect.standardised() : effect;
    }
    return effect.named("effect " + number);
  }

  /** One column by the definitions, over all candidates of all events. */
  private static double[] naive(
      EventHistory h, Effect effect, List<double[]> rows, boolean[] excluded) {
    double[] x = new double[rows.size()];
    if (effect.statistic() instanceof Statistic.Product p) {
      double[] a = naive(h, p.left(), rows, excluded);
      double[] b = naive(h, p.right(), rows, excluded);
      Arrays.setAll(x, k -> a[k] * b[k]);
    } else {
      for (int k = 0; k < x.length; k++) {
        int[] from = {(int) rows.get(k)[1]};
        int[] to = {(int) rows.get(k)[2]};
        double value =
            new NaiveStatistics(h, effect.memory(), rows.get(k)[0], from, to)
                .value(effect.statistic());
        x[k] =
            switch (effect.transform()) {
              case IDENTITY -> value;
              case LOG1P -> Math.log1p(value);
              case SQRT -> Math.sqrt(value);
            };
      }
    }
    missing(effect.missing(), rows, x, excluded);
    return effect.isStandardised() ? standardised(x, excluded) : x;
  }

  private static void missing(Missing rule, List<double[]> rows, double[] x, boolean[] excluded) {
    double[] before = x.clone();
    for (int k = 0; k < x.length; k++) {
      if (Double.isNaN(x[k]) && rule == Missing.LEAVE_OUT) {
        excluded[k] = true;
      } else if (Double.isNaN(x[k])) {
        double stratum = rows.get(k)[3];
        x[k] =
            IntStream.range(0, x.length)
                .filter(r -> rows.get(r)[3] == stratum)
                .mapToDouble(r -> before[r])
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElseThrow();
      }
    }
  }

  private static double[] standardised(double[] x, boolean[] excluded) {
    double[] kept =
        IntStream.range(0, x.length).filter(k -> !excluded[k]).mapToDouble(k -> x[k]).toArray();
    double mean = Arrays.stream(kept).average().orElse(0);
    double squares = Arrays.stream(kept).map(v -> (v - mean) * (v - mean)).sum();
    double sd = Math.sqrt(squares / Math.max(1, kept.length - 1));
    double rounding = 1e-12 * Arrays.stream(kept).map(Math::abs).max().orElse(0);
    return Arrays.stream(x)
        .map(v -> sd <= rounding || Math.abs(v - mean) <= rounding ? 0 : (v - mean) / sd)
        .toArray();
  }

  @Property(seed = "20261134", tries = 400)
  void columnsAreWhatTheirDefinitionsSay(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventHistory plain = RandomHistories.of(random, EventShape.DIRECTED, random.nextBoolean());
    if (IntStream.range(0, plain.events().size()).noneMatch(plain.events()::isExplained)) {
      return;
    }
    double[] y = random.doubles(plain.nodes().size()).toArray();
    y[random.nextInt(y.length)] = Double.NaN;
    EventHistory h = plain.withAttribute("y", NodeAttribute.constant(y));
    List<Effect> effects = List.of(withProducts(random, 1), withProducts(random, 2));
    List<double[]> all = everyPair(h);
    boolean[] excluded = new boolean[all.size()];
    // The first round finds what any effect leaves out, which the moments do not count.
    double[][] expected = new double[2][];
    for (int c = 0; c < 4; c++) {
      expected[c % 2] = naive(h, effects.get(c % 2), all, excluded);
    }
    List<double[]> found = new ArrayList<>();
    RelationalEventModel.ordinal(RiskSet.full())
        .prepare(h, effects)
        .forEachCandidate(row -> found.add(row.statistics().clone()));
    int kept = 0;
    for (int k = 0; k < all.size(); k++) {
      if (!excluded[k]) {
        for (int c = 0; c < 2; c++) {
          double slow = expected[c][k];
          assertThat(Math.abs(found.get(kept)[c] - slow))
              .as(
                  "seed %d, %s, row %d: %s and %s",
                  seed, effects.get(c), k, found.get(kept)[c], slow)
              .isLessThanOrEqualTo(RELATIVE * (1 + Math.abs(slow)) * 10);
        }
        kept++;
      }
    }
    assertThat(found).hasSize(kept);
  }

  /** Where one factor is 0 but for rounding, wherever the other is not 0: the product is 0. */
  @Example
  void roundingOfOneFactorIsNoCovariate() {
    columnsAreWhatTheirDefinitionsSay(-1193);
  }

  /** Time, sender, receiver and stratum of every candidate, in order. */
  private static List<double[]> everyPair(EventHistory h) {
    List<double[]> rows = new ArrayList<>();
    int first = h.nodes().isTwoMode() ? h.nodes().firstModeSize() : 0;
    int stratum = 0;
    for (int e = 0; e < h.events().size(); e++) {
      if (h.events().isExplained(e)) {
        for (int i = 0; i < h.nodes().firstModeSize(); i++) {
          for (int j = first; j < h.nodes().size(); j++) {
            if (i != j) {
              rows.add(new double[] {h.events().time(e), i, j, stratum});
            }
          }
        }
        stratum++;
      }
    }
    return rows;
  }
}
