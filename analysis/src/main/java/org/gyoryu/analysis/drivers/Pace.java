package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Glm;
import org.gyoryu.analysis.stats.GlmFit;
import org.gyoryu.events.estimate.Symmetric;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;

/**
 * New ties a year as a Poisson autoregression on their own past, on promotion, and on shocks
 * (Fokianos and Tjøstheim 2011), by quasi-likelihood. What never varied has the coefficient 0.
 * Immutable.
 */
public final class Pace {

  /** What the pace is read from, in the order of the coefficients. */
  public enum Term {
    CONSTANT,
    PAST,
    PROMOTION,
    SHOCK
  }

  /** Years of the past that the pace and promotion are read from. */
  public static final int MEMORY = 3;

  private static final int FEWEST_YEARS = 12;
  private static final int TERMS = Term.values().length;

  private final double[] coefficients;
  private final double[][] covariance;
  private final double dispersion;
  private final int years;

  private Pace(double[] coefficients, double[][] covariance, double dispersion, int years) {
    this.coefficients = coefficients;
    this.covariance = covariance;
    this.dispersion = dispersion;
    this.years = years;
  }

  /**
   * Fits full years; empty with fewer than twelve, or if the fit does not converge.
   *
   * @param counts new ties of each year from the first on, expected counts where dates are imputed
   * @param lastFullYear last year that is complete
   */
  public static Optional<Pace> fit(
      Snapshot snapshot, double[] counts, int firstYear, int lastFullYear) {
    List<Shock> shocks = Shock.of(snapshot);
    List<double[]> design = new ArrayList<>();
    List<Double> observed = new ArrayList<>();
    for (int year = firstYear + MEMORY; year <= lastFullYear; year++) {
      design.add(
          row(past(counts, year - firstYear), promotion(snapshot, year), shock(shocks, year)));
      observed.add(counts[year - firstYear]);
    }
    if (design.size() < FEWEST_YEARS) {
      return Optional.empty();
    }
    int[] varying =
        IntStream.range(0, TERMS)
            .filter(c -> c == 0 || design.stream().mapToDouble(r -> r[c]).distinct().count() > 1)
            .toArray();
    double[][] x =
        design.stream()
            .map(row -> Arrays.stream(varying).mapToDouble(c -> row[c]).toArray())
            .toArray(double[][]::new);
    double[] ones = new double[x.length];
    Arrays.fill(ones, 1);
    double[] y = observed.stream().mapToDouble(Double::doubleValue).toArray();
    return Glm.poisson(x, y, ones).flatMap(fit -> of(fit, x, varying));
  }

  private static Optional<Pace> of(GlmFit fit, double[][] x, int[] varying) {
    int k = varying.length;
    double[][] information = new double[k][k];
    for (int i = 0; i < x.length; i++) {
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          information[a][b] += fit.fitted().get(i) * x[i][a] * x[i][b];
        }
      }
    }
    double[][] factor = Symmetric.cholesky(information, 1e-12);
    if (factor == null) {
      return Optional.empty();
    }
    double[][] inverse = Symmetric.inverse(factor);
    double dispersion = Math.max(1, fit.dispersion());
    double[] coefficients = new double[TERMS];
    double[][] covariance = new double[TERMS][TERMS];
    for (int a = 0; a < k; a++) {
      coefficients[varying[a]] = fit.coefficients().get(a);
      for (int b = 0; b < k; b++) {
        covariance[varying[a]][varying[b]] = dispersion * inverse[a][b];
      }
    }
    return Optional.of(new Pace(coefficients, covariance, dispersion, x.length));
  }

  private static double[] row(double past, double promotion, double shock) {
    return new double[] {1, Math.log1p(past), Math.log1p(promotion), shock};
  }

  /**
   * Mean count of the three years before.
   *
   * @param index of the year, at least three
   */
  public static double past(double[] counts, int index) {
    double sum = 0;
    for (int i = index - MEMORY; i < index; i++) {
      sum += counts[i] / MEMORY;
    }
    return sum;
  }

  /** Promoting policies without a region that are dated to the year or the two before it. */
  public static double promotion(Snapshot snapshot, int year) {
    return snapshot.policies().stream()
        .filter(policy -> policy.sign() > 0 && policy.regionIds().isEmpty())
        .map(Policy::date)
        .filter(date -> date.isKnown() && date.year() > year - MEMORY && date.year() <= year)
        .count();
  }

  /** The part of a year that lies in a shock, 0 to 1. */
  public static double shock(List<Shock> shocks, int year) {
    return shocks.stream()
        .mapToDouble(s -> s.part(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
        .max()
        .orElse(0);
  }

  public double coefficient(Term term) {
    return coefficients[List.of(Term.values()).indexOf(term)];
  }

  public double standardError(Term term) {
    int place = List.of(Term.values()).indexOf(term);
    return Math.sqrt(covariance[place][place]);
  }

  /** Pearson's chi-squared over its degrees of freedom, at least 1. */
  public double dispersion() {
    return dispersion;
  }

  /** Number of years that were fitted. */
  public int years() {
    return years;
  }

  /** Coefficients drawn from their normal law, in the order of {@link Term}. */
  public double[] draw(SplittableRandom random) {
    double[][] padded = new double[TERMS][];
    for (int c = 0; c < TERMS; c++) {
      padded[c] = covariance[c].clone();
      padded[c][c] += 1e-12;
    }
    double[][] factor = Symmetric.cholesky(padded, 0);
    double[] drawn = coefficients.clone();
    for (int c = 0; c < TERMS; c++) {
      double z = Draws.normal(random);
      for (int r = c; factor != null && r < TERMS; r++) {
        drawn[r] += factor[r][c] * z;
      }
    }
    return drawn;
  }

  /**
   * Expected new ties of a year.
   *
   * @param theta coefficients in the order of {@link Term}
   */
  public static double expected(double[] theta, double past, double promotion, double shock) {
    return Math.exp(Symmetric.dot(theta, row(past, promotion, shock)));
  }
}
