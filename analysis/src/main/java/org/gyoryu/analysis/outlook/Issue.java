package org.gyoryu.analysis.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Rubin;
import org.gyoryu.analysis.stats.Trend;

/**
 * One issue to come, as it was measured year by year, pooled over the versions of the dates.
 *
 * @param byYear the last of them the last full year; {@link Estimate#NONE} where there is too
 *     little
 * @param base ties or exchanges that the last year's value is of, on average over the versions
 * @param z Mann-Kendall over the years with a value, pooled; empty with fewer than three of them
 * @param worsening whether more of it is worse
 */
record Issue(
    String id,
    Text label,
    Text meaning,
    List<Estimate> byYear,
    int base,
    Optional<Rubin> z,
    boolean worsening) {

  private static final double LEVEL = 0.05;
  private static final int FEWEST_YEARS = 3;

  Issue {
    byYear = List.copyOf(byYear);
  }

  /**
   * The trend of a series in every version: Mann-Kendall's z has variance 1 in each of them, so
   * that Rubin's rules pool it.
   *
   * @param versions [m versions x n years], NaN where there is too little
   */
  static Optional<Rubin> trend(double[][] versions) {
    int[] known =
        IntStream.range(0, versions[0].length)
            .filter(y -> Arrays.stream(versions).noneMatch(version -> Double.isNaN(version[y])))
            .toArray();
    if (known.length < FEWEST_YEARS) {
      return Optional.empty();
    }
    double[] time = Arrays.stream(known).mapToDouble(y -> y).toArray();
    double[] z =
        Arrays.stream(versions)
            .mapToDouble(
                version ->
                    Trend.of(time, Arrays.stream(known).mapToDouble(y -> version[y]).toArray()).z())
            .toArray();
    double[] ones = new double[z.length];
    Arrays.fill(ones, 1);
    return Optional.of(Rubin.pool(z, ones));
  }

  Estimate now() {
    return byYear.get(byYear.size() - 1);
  }

  Estimate before() {
    return byYear.get(0);
  }

  boolean rises() {
    return z.filter(trend -> trend.value() > 0 && trend.p() < LEVEL).isPresent();
  }

  boolean falls() {
    return z.filter(trend -> trend.value() < 0 && trend.p() < LEVEL).isPresent();
  }

  boolean hasWorsened() {
    return worsening ? rises() : falls();
  }
}
