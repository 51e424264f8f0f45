package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Oracles: R's glm with a step at every place (src/test/r/change-points); brute force over all
 * orders of a small series; series whose truth is known.
 */
class ChangePointsTest {

  private static double[] ones(int n) {
    return IntStream.range(0, n).mapToDouble(i -> 1).toArray();
  }

  @Test
  void thePValueIsThatOfAllOrders() {
    double[] counts = {1, 2, 2, 6, 7, 9, 3};
    double observed = best(counts);
    int[] tally = new int[2];
    permute(counts.clone(), 0, observed, tally);
    double exact = (double) tally[0] / tally[1];
    List<ChangePoints.Change> found = ChangePoints.find(counts, ones(7), 3, 50_000, 1.01, 5);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).p()).isCloseTo(exact, within(0.01));
  }

  @Test
  void theBestSplitIsThatOfR() {
    Golden r = new Golden("change-points");
    double[] counts = r.input("y");
    double[] time = r.input("t");
    ChangePoints.Change change = ChangePoints.find(counts, time, 3, 200, 0.05, 1).get(0);

    assertThat(change.index()).isEqualTo((int) r.value("index"));
    r.check("before", change.before(), 1e-12);
    r.check("after", change.after(), 1e-12);
    double left = 0;
    double leftTime = 0;
    for (int i = 0; i < change.index(); i++) {
      left += counts[i];
      leftTime += time[i];
    }
    double ratio =
        ChangePoints.ratio(left, leftTime, Arrays.stream(counts).sum(), Arrays.stream(time).sum());
    r.check("ratio", ratio, 1e-8);
  }

  private static double best(double[] counts) {
    double total = 0;
    for (double count : counts) {
      total += count;
    }
    double best = 0;
    double left = 0;
    for (int i = 0; i < counts.length; i++) {
      left += counts[i];
      if (i + 1 >= 3 && counts.length - i - 1 >= 3) {
        best = Math.max(best, ChangePoints.ratio(left, i + 1, total, counts.length));
      }
    }
    return best;
  }

  private static void permute(double[] counts, int from, double observed, int[] tally) {
    if (from == counts.length) {
      tally[0] += best(counts) >= observed - 1e-9 ? 1 : 0;
      tally[1]++;
      return;
    }
    for (int i = from; i < counts.length; i++) {
      swap(counts, from, i);
      permute(counts, from + 1, observed, tally);
      swap(counts, from, i);
    }
  }

  private static void swap(double[] counts, int i, int j) {
    double kept = counts[i];
    counts[i] = counts[j];
    counts[j] = kept;
  }

  @Test
  void twoChangesAreFoundWhereTheyAre() {
    SplittableRandom random = new SplittableRandom(3);
    double[] counts = new double[34];
    for (int i = 0; i < 34; i++) {
      counts[i] = Draws.poisson(random, i < 8 ? 5 : i < 24 ? 30 : 10);
    }
    List<ChangePoints.Change> found = ChangePoints.find(counts, ones(34), 3, 1_000, 0.05, 1);
    assertThat(found).extracting(ChangePoints.Change::index).contains(8, 24);
  }

  @Test
  void aSteadyRateSeldomShowsAChange() {
    int shown = 0;
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] counts =
          IntStream.range(0, 30).mapToDouble(i -> Draws.poisson(random, 12)).toArray();
      shown += ChangePoints.find(counts, ones(30), 3, 200, 0.05, seed).isEmpty() ? 0 : 1;
    }
    assertThat(shown).as("of 200 at 5 %%").isBetween(2, 20);
  }
}
