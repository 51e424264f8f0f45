package org.gyoryu.analysis.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.gyoryu.analysis.stats.Draws;

/** Ties counted by year in every completed version of the dates. Immutable. */
public final class YearCounts {

  private final int firstYear;
  private final double[][] byVersion;
  private final double[] mean;
  private final double lastPart;

  private YearCounts(int firstYear, double[][] byVersion, double lastPart) {
    this.firstYear = firstYear;
    this.byVersion = byVersion;
    this.lastPart = lastPart;
    this.mean = new double[byVersion[0].length];
    for (double[] version : byVersion) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += version[i] / byVersion.length;
      }
    }
  }

  /**
   * Counts ties.
   *
   * @param which ties to count, by their index
   * @param asOf day up to which the last year is counted
   */
  public static YearCounts of(TieDates dates, IntPredicate which, LocalDate asOf) {
    double[] known = new double[dates.lastYear() - dates.firstYear() + 1];
    double[][] counts = new double[dates.versions()][known.length];
    for (int i = 0; i < dates.size(); i++) {
      if (which.test(i) && dates.isDated(i)) {
        known[dates.year(i, 0) - dates.firstYear()]++;
      } else if (which.test(i)) {
        for (int version = 0; version < counts.length; version++) {
          counts[version][dates.year(i, version) - dates.firstYear()]++;
        }
      }
    }
    for (double[] version : counts) {
      for (int y = 0; y < known.length; y++) {
        version[y] += known[y];
      }
    }
    return new YearCounts(
        dates.firstYear(), counts, (double) asOf.getDayOfYear() / asOf.lengthOfYear());
  }

  public int years() {
    return mean.length;
  }

  public int year(int index) {
    return firstYear + index;
  }

  public int lastYear() {
    return year(years() - 1);
  }

  /** Number of years that are complete. */
  public int fullYears() {
    return lastPart == 1 ? years() : years() - 1;
  }

  /** Expected counts over the versions. */
  public double[] mean() {
    return mean.clone();
  }

  /** Counts of one version. */
  public double[] version(int version) {
    return byVersion[version].clone();
  }

  public int versions() {
    return byVersion.length;
  }

  /** Years, or the part of a year, that each count covers. */
  public double[] exposure() {
    double[] exposure = new double[years()];
    Arrays.fill(exposure, 1);
    exposure[years() - 1] = lastPart;
    return exposure;
  }

  /** Edges of the years since the start of the first, in years. */
  public double[] edges() {
    double[] edges = new double[years() + 1];
    double[] exposure = exposure();
    for (int i = 0; i < years(); i++) {
      edges[i + 1] = edges[i] + exposure[i];
    }
    return edges;
  }

  /** One Poisson bootstrap of the ties in one version of the dates. */
  public double[] resampled(int replicate, SplittableRandom random) {
    double[] counts = byVersion[replicate % byVersion.length];
    double[] drawn = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      drawn[i] = Draws.poisson(random, counts[i]);
    }
    return drawn;
  }

  /** Sum of counts over the years of a period. */
  public double sum(double[] counts, Period period) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += period.contains(year(i)) ? counts[i] : 0;
    }
    return sum;
  }

  /** Years that a period covers, with the last one in part. */
  public double exposure(Period period) {
    return sum(exposure(), period);
  }
}
