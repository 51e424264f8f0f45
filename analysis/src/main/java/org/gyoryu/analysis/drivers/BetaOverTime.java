package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gyoryu.events.estimate.BSpline;
import org.gyoryu.events.estimate.Cluster;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.estimate.Estimator;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.estimate.Penalty;
import org.gyoryu.events.estimate.Problem;
import org.gyoryu.events.estimate.SmoothTerms;
import org.gyoryu.events.estimate.SplineTerm;
import org.gyoryu.events.likelihood.Evaluation;
import org.gyoryu.events.likelihood.Objective;

/**
 * Coefficients that change over the years as penalised cubic B-splines (Eilers and Marx 1996), for
 * the covariates of geography, ethnicity and policy; the others stay constant.
 */
final class BetaOverTime {

  private static final int FUNCTIONS = 7;
  private static final Set<Driver> CHANGING =
      EnumSet.of(Driver.GEOGRAPHY, Driver.ETHNICITY, Driver.POLICY);

  private BetaOverTime() {}

  /** The curve of one covariate. */
  record Curve(Covariate covariate, SplineTerm spline) {

    /** The coefficient in the middle of a year. */
    SplineTerm.Point in(int year) {
      return spline.at(year + 0.5);
    }
  }

  /** Fits; empty if the fit does not converge. */
  static Optional<List<Curve>> fit(
      ChoiceSample sample, List<Covariate> columns, int firstYear, int lastYear) {
    BSpline basis = new BSpline(FUNCTIONS, firstYear, lastYear + 1);
    List<SmoothTerms.Term> terms = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Covariate column : columns) {
      if (CHANGING.contains(column.driver())) {
        terms.add(new SmoothTerms.Term(column.id(), basis, true, names.size(), 0));
      }
      int copies = CHANGING.contains(column.driver()) ? FUNCTIONS : 1;
      IntStream.range(0, copies).forEach(f -> names.add(column.id() + "." + f));
    }
    ChoiceSample wide = expanded(sample, columns, basis, names.size());
    int[] all = IntStream.range(0, wide.size()).toArray();
    double[] weights = new double[wide.size()];
    Arrays.fill(weights, 1);
    Objective objective =
        new Anchored(
            new ChoiceLikelihood(wide, IntStream.range(0, names.size()).toArray(), all, weights),
            columns.stream()
                .flatMap(
                    column ->
                        CHANGING.contains(column.driver())
                            ? Collections.nCopies(FUNCTIONS, ChoiceFit.RIDGE / FUNCTIONS).stream()
                            : Stream.of(0.0))
                .mapToDouble(Double::doubleValue)
                .toArray());
    Penalty ridge = new Penalty.Ridge(ChoiceFit.RIDGE);
    Fit fit =
        new Estimator(
                new Stored(objective, names, new SmoothTerms(names.size(), terms, ridge), wide),
                Estimation.standard().withPenalty(ridge))
            .fit();
    if (!(fit instanceof Fit.Converged converged)) {
      return Optional.empty();
    }
    return Optional.of(
        columns.stream()
            .filter(column -> CHANGING.contains(column.driver()))
            .map(column -> new Curve(column, converged.result().spline(column.id())))
            .toList());
  }

  private static ChoiceSample expanded(
      ChoiceSample sample, List<Covariate> columns, BSpline basis, int width) {
    double[] x = new double[sample.rows() * width];
    int[] start = new int[sample.size() + 1];
    for (int e = 0; e < sample.size(); e++) {
      start[e + 1] = start[e] + sample.rows(e);
      double[] functions = basis.at(decimalYear(sample.event(e).day()));
      for (int row = start[e]; row < start[e + 1]; row++) {
        int at = row * width;
        for (int c = 0; c < columns.size(); c++) {
          double value = sample.value(row, c);
          if (CHANGING.contains(columns.get(c).driver())) {
            for (double function : functions) {
              x[at++] = value * function;
            }
          } else {
            x[at++] = value;
          }
        }
      }
    }
    return new ChoiceSample(width, x, start, sample.events());
  }

  private static double decimalYear(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() + (date.getDayOfYear() - 0.5) / date.lengthOfYear();
  }

  /**
   * A likelihood with a ridge on the functions of the splines, for years in which a covariate does
   * not vary and says nothing.
   *
   * @param ridge [k], 0 where the estimator's own ridge works
   */
  @SuppressWarnings("ArrayRecordComponent") // kept within this class
  private record Anchored(Objective likelihood, double[] ridge) implements Objective {

    @Override
    public int columns() {
      return likelihood.columns();
    }

    @Override
    public Evaluation at(double[] theta) {
      Evaluation free = likelihood.at(theta);
      double value = free.logLikelihood();
      double[] score = free.score().clone();
      double[][] information = new double[theta.length][];
      for (int c = 0; c < theta.length; c++) {
        value -= ridge[c] * theta[c] * theta[c] / 2;
        score[c] -= ridge[c] * theta[c];
        information[c] = free.information()[c].clone();
        information[c][c] += ridge[c];
      }
      return new Evaluation(value, score, information);
    }
  }

  /** The sample as the estimator of {@code events} wants it. */
  private record Stored(
      Objective objective, List<String> names, SmoothTerms smooth, ChoiceSample sample)
      implements Problem {

    @Override
    public long events() {
      return sample.size();
    }

    @Override
    public long rows() {
      return sample.rows();
    }

    @Override
    public int emptyStrata() {
      return 0;
    }

    @Override
    public int leftOut() {
      return 0;
    }

    @Override
    public double[] start() {
      return new double[names.size()];
    }

    @Override
    public double[][] identifying() {
      return objective.at(start()).information();
    }

    @Override
    public List<Integer> recession(double[] direction) {
      return List.of();
    }

    @Override
    public double[][] meat(double[] theta, Cluster cluster) {
      throw new UnsupportedOperationException("Clusters are not asked for here");
    }

    @Override
    public double concordance(double[] theta) {
      return Double.NaN;
    }
  }
}
