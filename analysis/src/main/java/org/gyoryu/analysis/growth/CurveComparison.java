package org.gyoryu.analysis.growth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.gyoryu.analysis.dating.YearCounts;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.GrowthCurve;
import org.gyoryu.analysis.stats.GrowthFit;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;

/**
 * Curves of growth fitted to the same years.
 *
 * @param fits best first, by QAIC
 * @param ceilings with bootstrap intervals, in the order of the fits
 * @param dispersion of the best curve, at least 1
 */
record CurveComparison(List<GrowthFit> fits, List<Estimate> ceilings, double dispersion) {

  private static final double IDENTIFIED = 0.5;

  static CurveComparison of(YearCounts years, Settings settings) {
    double[] edges = years.edges();
    double[] counts = years.mean();
    List<GrowthFit> unordered =
        Arrays.stream(GrowthCurve.values())
            .map(curve -> GrowthFit.fit(curve, edges, counts))
            .toList();
    GrowthFit likeliest =
        unordered.stream().max(Comparator.comparing(GrowthFit::logLikelihood)).orElseThrow();
    double dispersion = Math.max(1, likeliest.dispersion(edges, counts));
    List<GrowthFit> fits =
        unordered.stream().sorted(Comparator.comparingDouble(fit -> fit.qaic(dispersion))).toList();
    double[][] replicates =
        Replicates.run(
            Draws.seed(settings.seed(), "ceiling"),
            settings.replicates(),
            settings.threads(),
            (r, random) ->
                fits.stream()
                    .mapToDouble(
                        fit ->
                            fit.refit(edges, simulated(fit, edges, dispersion, random)).ceiling())
                    .toArray());
    List<Estimate> ceilings =
        fits.stream()
            .map(
                fit ->
                    Intervals.percentile(
                        fit.ceiling(), Replicates.column(replicates, fits.indexOf(fit))))
            .toList();
    return new CurveComparison(fits, ceilings, dispersion);
  }

  private static double[] simulated(
      GrowthFit fit, double[] edges, double dispersion, SplittableRandom random) {
    double[] counts = new double[edges.length - 1];
    for (int i = 0; i < counts.length; i++) {
      double mean = fit.expectedBy(edges[i + 1]) - fit.expectedBy(edges[i]);
      double mixed = mean;
      if (dispersion > 1 && mean > 0) {
        double scale = dispersion - 1;
        mixed = scale * Draws.gamma(random, mean / scale);
      }
      counts[i] = Draws.poisson(random, mixed);
    }
    counts[0] = Math.max(counts[0], 1e-6);
    return counts;
  }

  GrowthFit best() {
    return fits.get(0);
  }

  /** Whether enough of the best curve's growth has been seen to tell its ceiling. */
  static boolean isIdentified(GrowthFit fit) {
    return fit.within() >= IDENTIFIED;
  }
}
