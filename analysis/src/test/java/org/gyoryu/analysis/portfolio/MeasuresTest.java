package org.gyoryu.analysis.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.model.Government;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The measures against slow and obvious references. */
class MeasuresTest {

  @ParameterizedTest
  @CsvSource({"2, 3 1", "3, 5 3 2", "5, 4 4 1", "6, 7 1"})
  void chanceAgreesWithAllOutcomesOneByOne(int n, String counts) {
    double[] ofSide =
        java.util.Arrays.stream(counts.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    double total = java.util.Arrays.stream(ofSide).sum();
    double mean = 0;
    double tail = 0;
    double index = 0.6;
    int outcomes = (int) Math.pow(ofSide.length, n);
    for (int outcome = 0; outcome < outcomes; outcome++) {
      double chance = 1;
      int[] drawn = new int[ofSide.length];
      for (int i = 0, rest = outcome; i < n; i++, rest /= ofSide.length) {
        int kind = rest % ofSide.length;
        chance *= ofSide[kind] / total;
        drawn[kind]++;
      }
      double sum = 0;
      for (int count : drawn) {
        sum += (double) count * count / (n * n);
      }
      mean += chance * sum;
      tail += sum >= index - 1e-12 ? chance : 0;
    }

    assertThat(Concentrating.expected(ofSide, n)).isCloseTo(mean, within(1e-12));
    // 2,000 draws: four standard errors of a share are at most 0.045
    assertThat(Concentrating.tail(ofSide, n, index, Concentration.Over.REGIONS))
        .isCloseTo(tail, within(0.045));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPortfolioAgreesWithADirectCount(long seed) {
    Snapshot snapshot =
        new SyntheticSnapshot(seed).size(6, 8).ties(150).withoutMechanisms().build();
    Portfolios portfolios = Portfolios.of(snapshot);
    for (Government government : snapshot.governments().values()) {
      for (boolean withChildren : new boolean[] {false, true}) {
        Portfolio portfolio = portfolios.of(government.id(), withChildren);
        String where = "seed %d, %s".formatted(seed, government.id());
        assertSame(where, portfolio.overlap().value(), overlap(snapshot, government, withChildren));
        assertSame(
            where,
            portfolio.over(Concentration.Over.REGIONS).index(),
            regionIndex(snapshot, government, withChildren));
      }
    }
  }

  private static void assertSame(String where, double value, double reference) {
    if (Double.isNaN(reference)) {
      assertThat(value).as(where).isNaN();
    } else {
      assertThat(value).as(where).isCloseTo(reference, within(1e-12));
    }
  }

  private static boolean holds(
      Snapshot snapshot, String id, Government government, boolean withChildren) {
    return id.equals(government.id())
        || (withChildren && snapshot.province(id).id().equals(government.id()));
  }

  private static double overlap(Snapshot snapshot, Government government, boolean withChildren) {
    double held = 0;
    double shared = 0;
    for (Tie tie : snapshot.formalTies()) {
      for (String own : Set.of(tie.aId(), tie.bId())) {
        if (!holds(snapshot, own, government, withChildren)) {
          continue;
        }
        String partner = own.equals(tie.aId()) ? tie.bId() : tie.aId();
        Set<String> near = new TreeSet<>();
        for (Tie other : snapshot.formalTies()) {
          if (other.aId().equals(partner) || other.bId().equals(partner)) {
            String holder = other.aId().equals(partner) ? other.bId() : other.aId();
            boolean sameProvince = snapshot.province(holder).equals(snapshot.province(own));
            double kilometres =
                Nearby.kilometres(snapshot.government(own), snapshot.government(holder));
            if (!holder.equals(own) && (sameProvince || kilometres <= 100)) {
              near.add(holder);
            }
          }
        }
        held++;
        shared += near.isEmpty() ? 0 : 1;
      }
    }
    return held == 0 ? Double.NaN : shared / held;
  }

  private static double regionIndex(
      Snapshot snapshot, Government government, boolean withChildren) {
    Map<String, Integer> counts = new HashMap<>();
    int held = 0;
    for (Tie tie : snapshot.formalTies()) {
      for (String own : Set.of(tie.aId(), tie.bId())) {
        if (holds(snapshot, own, government, withChildren)) {
          String partner = own.equals(tie.aId()) ? tie.bId() : tie.aId();
          counts.merge(snapshot.government(partner).regionCode(), 1, Integer::sum);
          held++;
        }
      }
    }
    double sum = 0;
    for (int count : counts.values()) {
      sum += Math.pow((double) count / held, 2);
    }
    return held == 0 ? Double.NaN : sum;
  }
}
