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
    Objective objective =
        new Anchored(
            new Changing(sample, columns, basis, names.size()),
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
                new Stored(objective, names, new SmoothTerms(names.size(), terms, ridge), sample),
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

  private static double decimalYear(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() + (date.getDayOfYear() - 0.5) / date.lengthOfYear();
  }

  /**
   * The likelihood of coefficients that are sums of spline functions. All rows of an event have one
   * time, so an event is evaluated with its coefficients at that time, and its score and
   * information are then spread over the functions.
   */
  static final class Changing implements Objective {

    private final ChoiceLikelihood likelihood;
    private final double[][] functions;

    /** First and last function that is not 0 at the time of each event. */
    private final int[] firstFunction;

    private final int[] lastFunction;
    private final int[] first;
    private final boolean[] isChanging;
    private final int width;

    Changing(ChoiceSample sample, List<Covariate> columns, BSpline basis, int width) {
      int k = columns.size();
      int[] all = IntStream.range(0, sample.size()).toArray();
      double[] ones = new double[sample.size()];
      Arrays.fill(ones, 1);
      this.likelihood = new ChoiceLikelihood(sample, IntStream.range(0, k).toArray(), all, ones);
      this.functions =
          sample.events().stream()
              .map(event -> basis.at(decimalYear(event.day())))
              .toArray(double[][]::new);
      this.firstFunction = new int[functions.length];
      this.lastFunction = new int[functions.length];
      for (int e = 0; e < functions.length; e++) {
        double[] now = functions[e];
        int[] present = IntStream.range(0, now.length).filter(f -> now[f] != 0).toArray();
        firstFunction[e] = present[0];
        lastFunction[e] = present[present.length - 1];
      }
      this.isChanging = new boolean[k];
      this.first = new int[k + 1];
      for (int c = 0; c < k; c++) {
        isChanging[c] = CHANGING.contains(columns.get(c).driver());
        first[c + 1] = first[c] + (isChanging[c] ? FUNCTIONS : 1);
      }
      this.width = width;
    }

    @Override
    public int columns() {
      return width;
    }

    @Override
    public Evaluation at(double[] theta) {
      int k = isChanging.length;
      double value = 0;
      double[] score = new double[width];
      double[][] information = new double[width][width];
      double[] now = new double[k];
      double[] nowScore = new double[k];
      double[] products = new double[likelihood.products()];
      for (int e = 0; e < functions.length; e++) {
        Arrays.fill(now, 0);
        Arrays.fill(nowScore, 0);
        Arrays.fill(products, 0);
        for (int c = 0; c < k; c++) {
          for (int m = first[c]; m < first[c + 1]; m++) {
            now[c] += theta[m] * weight(e, c, m);
          }
        }
        value += likelihood.add(e, now, nowScore, products);
        spread(e, nowScore, likelihood.information(products), score, information);
      }
      for (int a = 0; a < width; a++) {
        for (int b = 0; b < a; b++) {
          information[b][a] = information[a][b];
        }
      }
      return new Evaluation(value, score, information);
    }

    /** What coefficient m counts in column c at the time of an event. */
    private double weight(int event, int column, int m) {
      return isChanging[column] ? functions[event][m - first[column]] : 1;
    }

    /** Writes the lower triangle of the information. */
    private void spread(
        int e, double[] nowScore, double[][] now, double[] score, double[][] information) {
      for (int a = 0; a < isChanging.length; a++) {
        for (int m = first[a]; m < first[a + 1]; m++) {
          double weight = weight(e, a, m);
          score[m] += weight * nowScore[a];
          for (int b = 0; b <= a && weight != 0; b++) {
            int from = isChanging[b] ? first[b] + firstFunction[e] : first[b];
            int to = isChanging[b] ? first[b] + lastFunction[e] : first[b];
            for (int n = from; n <= Math.min(to, m); n++) {
              information[m][n] += weight * weight(e, b, n) * now[a][b];
            }
          }
        }
      }
    }
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
