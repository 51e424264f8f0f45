package org.gyoryu.analysis.growth;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.dating.DayCounts;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Glm;
import org.gyoryu.analysis.stats.GlmFit;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Rubin;

/**
 * What a shock did to the rate of new ties: an interrupted time series (Bernal, Cummins and
 * Gasparrini 2017) of quarters, with a trend, its bend, the season and a level for each shock.
 *
 * @param effect rate in the shock over the rate that the trend leads to expect
 * @param p of the hypothesis that there is no effect
 * @param before ties a year in the three years before the shock
 * @param during ties a year in the shock
 * @param after ties a year in the two years after it
 * @param recovery rate after over rate before; NONE while the shock lasts
 */
record Interruption(
    Shock shock,
    Estimate effect,
    double p,
    Estimate before,
    Estimate during,
    Estimate after,
    Estimate recovery) {

  private static final int TREND_COLUMNS = 6;

  /** The effects of shocks, in their order; effects are NONE where the model can't be fitted. */
  static List<Interruption> of(TieDates dates, List<Shock> shocks, LocalDate asOf) {
    List<LocalDate> quarters = quarters(LocalDate.of(dates.firstYear(), 1, 1), asOf);
    double[][] design = design(quarters, shocks);
    double[] exposure = exposure(quarters);
    DayCounts days = DayCounts.of(dates, asOf);
    List<GlmFit> fits = new ArrayList<>();
    for (int version = 0; version < dates.versions(); version++) {
      double[] counts = counts(days, version, quarters);
      Glm.poisson(design, counts, exposure).ifPresent(fits::add);
    }
    List<Interruption> interruptions = new ArrayList<>();
    for (int s = 0; s < shocks.size(); s++) {
      boolean fitted = fits.size() == dates.versions();
      Optional<Rubin> pooled =
          fitted ? Optional.of(pool(fits, TREND_COLUMNS + s)) : Optional.empty();
      interruptions.add(around(days, shocks.get(s), asOf, pooled));
    }
    return interruptions;
  }

  private static Rubin pool(List<GlmFit> fits, int column) {
    return Rubin.pool(
        fits.stream().mapToDouble(fit -> fit.coefficients().get(column)).toArray(),
        fits.stream().mapToDouble(fit -> fit.quasiStandardError(column)).toArray());
  }

  private static List<LocalDate> quarters(LocalDate from, LocalDate asOf) {
    List<LocalDate> starts = new ArrayList<>();
    LocalDate start = from;
    while (!start.plusMonths(3).isAfter(asOf.plusDays(1))) {
      starts.add(start);
      start = start.plusMonths(3);
    }
    starts.add(start);
    return starts;
  }

  private static double[][] design(List<LocalDate> quarters, List<Shock> shocks) {
    int n = quarters.size() - 1;
    double[][] design = new double[n][TREND_COLUMNS + shocks.size()];
    for (int i = 0; i < n; i++) {
      double time = (i - n / 2.0) / 40;
      int season = quarters.get(i).get(IsoFields.QUARTER_OF_YEAR);
      design[i][0] = 1;
      design[i][1] = time;
      design[i][2] = time * time;
      for (int q = 2; q <= 4; q++) {
        design[i][1 + q] = season == q ? 1 : 0;
      }
      for (int s = 0; s < shocks.size(); s++) {
        design[i][TREND_COLUMNS + s] = shocks.get(s).part(quarters.get(i), quarters.get(i + 1));
      }
    }
    return design;
  }

  private static double[] exposure(List<LocalDate> quarters) {
    double[] exposure = new double[quarters.size() - 1];
    for (int i = 0; i < exposure.length; i++) {
      exposure[i] = (quarters.get(i + 1).toEpochDay() - quarters.get(i).toEpochDay()) / 365.25;
    }
    return exposure;
  }

  private static double[] counts(DayCounts days, int version, List<LocalDate> quarters) {
    double[] counts = new double[quarters.size() - 1];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = days.count(version, quarters.get(i), quarters.get(i + 1));
    }
    return counts;
  }

  private static Interruption around(
      DayCounts days, Shock shock, LocalDate asOf, Optional<Rubin> pooled) {
    LocalDate end = shock.to().plusDays(1);
    LocalDate afterEnd = end.plusYears(2).isAfter(asOf) ? asOf.plusDays(1) : end.plusYears(2);
    boolean isOver = afterEnd.toEpochDay() - end.toEpochDay() > 180;
    LocalDate start = shock.from().minusYears(3);
    Estimate recovery =
        isOver
            ? Intervals.rateRatio(
                days.meanCount(end, afterEnd),
                years(end, afterEnd),
                days.meanCount(start, shock.from()),
                years(start, shock.from()))
            : Estimate.NONE;
    return new Interruption(
        shock,
        pooled.map(Rubin::interval).map(Interruption::exponentiated).orElse(Estimate.NONE),
        pooled.map(Rubin::p).orElse(Double.NaN),
        rate(days, start, shock.from()),
        rate(days, shock.from(), end),
        isOver ? rate(days, end, afterEnd) : Estimate.NONE,
        recovery);
  }

  private static Estimate exponentiated(Estimate log) {
    return new Estimate(Math.exp(log.value()), Math.exp(log.low()), Math.exp(log.high()));
  }

  private static Estimate rate(DayCounts days, LocalDate from, LocalDate to) {
    return Intervals.poissonRate(days.meanCount(from, to), years(from, to));
  }

  private static double years(LocalDate from, LocalDate to) {
    return (to.toEpochDay() - from.toEpochDay()) / 365.25;
  }
}
