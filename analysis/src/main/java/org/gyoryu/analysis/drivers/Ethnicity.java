package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Snapshot;

/** People of one side among the inhabitants of the other; 0 where too few figures are known. */
final class Ethnicity implements CovariateGroup {

  private static final int FIRST_YEAR = 1980;

  private final CovariateOptions.Kin kin;
  private final double[][] ofAInB;
  private final double[][] ofBInA;
  private final boolean withA;

  Ethnicity(
      Snapshot snapshot,
      PairSpace space,
      Inhabitants ofA,
      Inhabitants ofB,
      CovariateOptions options) {
    kin = options.kin();
    int years = snapshot.asOf().getYear() + 10 - FIRST_YEAR;
    withA = ofA.halfHave(snapshot.sides().peopleOfB());
    ofAInB = new double[years][];
    ofBInA = new double[years][];
    for (int y = 0; y < years; y++) {
      double[] share = ofB.perThousand(snapshot.sides().peopleOfA(), FIRST_YEAR + y + 0.5);
      ofAInB[y] =
          switch (kin) {
            case PER_THOUSAND -> logged(share);
            case REGION -> region(share, space.b(), ofB);
            case GOVERNMENT -> government(share, space.b());
          };
      ofBInA[y] = logged(ofA.perThousand(snapshot.sides().peopleOfB(), FIRST_YEAR + y + 0.5));
    }
  }

  private static double[] logged(double[] share) {
    return IntStream.range(0, share.length).mapToDouble(i -> Math.log1p(share[i])).toArray();
  }

  /** Marks the region whose first-tier units have the highest share together. */
  private static double[] region(double[] share, PairSpace.Side side, Inhabitants inhabitants) {
    Map<String, double[]> sums = new HashMap<>();
    for (int unit : side.units()) {
      double[] sum =
          sums.computeIfAbsent(side.government(unit).regionCode(), code -> new double[2]);
      sum[0] += share[unit] * inhabitants.population(unit);
      sum[1] += inhabitants.population(unit);
    }
    String highest =
        sums.entrySet().stream()
            .max(
                Comparator.comparingDouble(
                        (Map.Entry<String, double[]> e) -> e.getValue()[0] / e.getValue()[1])
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    return IntStream.range(0, share.length)
        .mapToDouble(i -> side.government(i).regionCode().equals(highest) ? 1 : 0)
        .toArray();
  }

  /** Marks the government with the highest share, and what lies in it. */
  private static double[] government(double[] share, PairSpace.Side side) {
    int highest =
        IntStream.range(0, share.length)
            .boxed()
            .max(Comparator.comparingDouble((Integer i) -> share[i]))
            .orElse(0);
    return IntStream.range(0, share.length)
        .mapToDouble(i -> side.contains(highest, i) ? 1 : 0)
        .toArray();
  }

  @Override
  public List<Covariate> covariates() {
    return List.of(
        covariate(
            "kin-b",
            Text.of("b측 지역에 사는 a측 민족", "居住在b方的a方民族人口", "people of side a living on side b")),
        covariate(
            "kin-a",
            Text.of("a측 지역에 사는 b측 국민", "居住在a方的b方国民", "people of side b living on side a")));
  }

  private static Covariate covariate(String id, Text label) {
    return new Covariate(id, Driver.ETHNICITY, label);
  }

  @Override
  public void fill(int a, int b, int day, Network network, double[] x, int at) {
    int year = LocalDate.ofEpochDay(day).getYear();
    int y = Math.max(0, Math.min(ofAInB.length - 1, year - FIRST_YEAR));
    x[at] = ofAInB[y][b];
    x[at + 1] = withA ? ofBInA[y][a] : 0;
  }
}
