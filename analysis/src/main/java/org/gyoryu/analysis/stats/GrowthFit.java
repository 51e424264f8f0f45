package org.gyoryu.analysis.stats;

import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hipparchus.special.Gamma;

/**
 * A growth curve fitted to counts by maximum likelihood: the count between two edges of time is
 * Poisson with mean ceiling x (curve at the later edge - curve at the earlier edge). Given the two
 * parameters of the curve the best ceiling is the total over the part of the curve within the span,
 * so that only the two are searched (Nelder and Mead 1965).
 *
 * @param ceiling that the curve tends to, in the unit of the counts
 * @param within part of the ceiling's growth that lies within the observed span, 0 to 1
 */
public record GrowthFit(
    GrowthCurve curve,
    double first,
    double second,
    double ceiling,
    double within,
    double logLikelihood) {

  private static final int PARAMETERS = 3;

  /**
   * Fits a curve.
   *
   * @param edges [n + 1] years since the start, rising from 0
   * @param counts [n] between the edges, not all 0
   */
  public static GrowthFit fit(GrowthCurve curve, double[] edges, double[] counts) {
    double span = edges[edges.length - 1];
    List<double[]> starts =
        curve == GrowthCurve.BASS
            ? List.of(point(0.01, 0.15), point(0.03, 0.3), point(0.05, 0.02))
            : List.of(
                new double[] {Math.log(0.15), 0.5 * span},
                new double[] {Math.log(0.3), 0.35 * span},
                new double[] {Math.log(0.08), 0.8 * span});
    GrowthFit best = null;
    for (double[] start : starts) {
      GrowthFit fit = climb(curve, edges, counts, start, 1e-9);
      if (best == null || fit.logLikelihood > best.logLikelihood) {
        best = fit;
      }
    }
    return best;
  }

  /** Fits the curve again to other counts, from where this one stands. */
  public GrowthFit refit(double[] edges, double[] counts) {
    return climb(curve, edges, counts, new double[] {first, second}, 1e-4);
  }

  private static double[] point(double p, double q) {
    return new double[] {Math.log(p), Math.log(q)};
  }

  private static GrowthFit climb(
      GrowthCurve curve, double[] edges, double[] counts, double[] start, double tolerance) {
    double[] steps = {0.3, curve == GrowthCurve.BASS ? 0.3 : 3};
    SimplexOptimizer optimizer = new SimplexOptimizer(new SimpleValueChecker(0, tolerance));
    double[] point;
    try {
      PointValuePair top =
          optimizer.optimize(
              new MaxEval(2_000),
              new ObjectiveFunction(at -> kernel(curve, edges, counts, at[0], at[1])),
              GoalType.MAXIMIZE,
              new InitialGuess(start),
              new NelderMeadSimplex(steps));
      point = top.getPoint();
    } catch (MathIllegalStateException notConverged) {
      point = start;
    }
    double within = within(curve, edges, point[0], point[1]);
    return new GrowthFit(
        curve,
        point[0],
        point[1],
        total(counts) / within,
        within,
        kernel(curve, edges, counts, point[0], point[1]) + constant(counts));
  }

  private static double within(GrowthCurve curve, double[] edges, double first, double second) {
    return curve.reached(edges[edges.length - 1], first, second)
        - curve.reached(edges[0], first, second);
  }

  private static double total(double[] counts) {
    double total = 0;
    for (double count : counts) {
      total += count;
    }
    return total;
  }

  /** Log-likelihood without its constant part. */
  private static double kernel(
      GrowthCurve curve, double[] edges, double[] counts, double first, double second) {
    double within = within(curve, edges, first, second);
    if (!(within > 1e-9) || Math.abs(first) > 8 || Math.abs(second) > 200) {
      return -1e12;
    }
    double ceiling = total(counts) / within;
    double sum = 0;
    double below = curve.reached(edges[0], first, second);
    for (int i = 0; i < counts.length; i++) {
      double above = curve.reached(edges[i + 1], first, second);
      double mean = Math.max(ceiling * (above - below), 1e-12);
      sum += counts[i] * Math.log(mean) - mean;
      below = above;
    }
    return sum;
  }

  private static double constant(double[] counts) {
    double sum = 0;
    for (double count : counts) {
      sum -= Gamma.logGamma(count + 1);
    }
    return sum;
  }

  /** Expected number by a time since the start, counted from the start. */
  public double expectedBy(double time) {
    return ceiling * (curve.reached(time, first, second) - curve.reached(0, first, second));
  }

  /** Akaike's criterion with the likelihood divided by a dispersion (Lebreton et al. 1992). */
  public double qaic(double dispersion) {
    return -2 * logLikelihood / dispersion + 2 * PARAMETERS;
  }

  /** Pearson's chi-squared over the degrees of freedom. */
  public double dispersion(double[] edges, double[] counts) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double mean = expectedBy(edges[i + 1]) - expectedBy(edges[i]);
      sum += (counts[i] - mean) * (counts[i] - mean) / Math.max(mean, 1e-9);
    }
    return sum / (counts.length - PARAMETERS);
  }
}
