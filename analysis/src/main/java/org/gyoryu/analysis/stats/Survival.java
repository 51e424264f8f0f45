package org.gyoryu.analysis.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;

/** Times to an event, some of them cut off before it came. */
public final class Survival {

  private Survival() {}

  /**
   * One case.
   *
   * @param time to the event or to the cut, positive
   * @param event whether the event came; else the case was cut off
   * @param group 0, 1, ...
   */
  public record Case(double time, boolean event, int group) {}

  /**
   * One step of the curve.
   *
   * @param time of the events
   * @param survival part for which the event has not come, with the interval on the log scale
   * @param atRisk number at risk just before
   * @param events number of events
   */
  public record Step(double time, Estimate survival, int atRisk, int events) {}

  /**
   * Kaplan and Meier's curve (1958) with Greenwood's variance and intervals on the log scale, as
   * R's survfit gives them.
   */
  public static List<Step> kaplanMeier(List<Case> cases) {
    List<Case> sorted = cases.stream().sorted(Comparator.comparingDouble(Case::time)).toList();
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double greenwood = 0;
    int i = 0;
    while (i < sorted.size()) {
      double time = sorted.get(i).time;
      int atRisk = sorted.size() - i;
      int events = 0;
      while (i < sorted.size() && sorted.get(i).time == time) {
        events += sorted.get(i++).event ? 1 : 0;
      }
      if (events > 0) {
        survival *= 1 - (double) events / atRisk;
        greenwood += atRisk == events ? 0 : events / ((double) atRisk * (atRisk - events));
        double reach = Math.exp(Intervals.Z * Math.sqrt(greenwood));
        Estimate estimate =
            survival == 0
                ? new Estimate(0, Double.NaN, Double.NaN)
                : new Estimate(survival, survival / reach, Math.min(1, survival * reach));
        steps.add(new Step(time, estimate, atRisk, events));
      }
    }
    return steps;
  }

  /** First time at which half of the events have come; NaN if that is not reached. */
  public static double median(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.survival.value() <= 0.5)
        .mapToDouble(Step::time)
        .findFirst()
        .orElse(Double.NaN);
  }

  /**
   * The log-rank test of several groups (Mantel 1966).
   *
   * @param chiSquared statistic, with one degree of freedom fewer than groups
   * @param p NaN if there are fewer than two groups with cases
   */
  public record LogRank(double chiSquared, double p) {}

  /** Tests whether groups 0 .. groups - 1 have one curve. */
  public static LogRank logRank(List<Case> cases, int groups) {
    double[] difference = new double[groups];
    double[][] variance = new double[groups][groups];
    List<Double> times =
        cases.stream().filter(Case::event).map(Case::time).distinct().sorted().toList();
    for (double time : times) {
      double[] atRisk = new double[groups];
      double[] events = new double[groups];
      for (Case one : cases) {
        atRisk[one.group] += one.time >= time ? 1 : 0;
        events[one.group] += one.time == time && one.event ? 1 : 0;
      }
      double n = IntStream.range(0, groups).mapToDouble(g -> atRisk[g]).sum();
      double d = IntStream.range(0, groups).mapToDouble(g -> events[g]).sum();
      for (int g = 0; g < groups; g++) {
        difference[g] += events[g] - d * atRisk[g] / n;
        for (int h = 0; h < groups && n > 1; h++) {
          double same = g == h ? 1 : 0;
          variance[g][h] += d * (n - d) / (n - 1) * atRisk[g] / n * (same - atRisk[h] / n);
        }
      }
    }
    int[] used = IntStream.range(0, groups).filter(g -> variance[g][g] > 0).toArray();
    if (used.length < 2) {
      return new LogRank(Double.NaN, Double.NaN);
    }
    int k = used.length - 1;
    double[][] v = new double[k][k];
    double[] u = new double[k];
    for (int g = 0; g < k; g++) {
      u[g] = difference[used[g]];
      for (int h = 0; h < k; h++) {
        v[g][h] = variance[used[g]][used[h]];
      }
    }
    RealVector vector = new ArrayRealVector(u, false);
    double statistic =
        vector.dotProduct(
            new LUDecomposition(new Array2DRowRealMatrix(v, false)).getSolver().solve(vector));
    return new LogRank(
        statistic, 1 - new ChiSquaredDistribution(k).cumulativeProbability(statistic));
  }
}
