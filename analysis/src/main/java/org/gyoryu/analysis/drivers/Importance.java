package org.gyoryu.analysis.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each driver adds to the explanation of some events: Shapley values of the log-likelihood
 * less the effective parameters, over all subsets of drivers (Shapley 1953; McFadden 1974).
 * Immutable, safe for use by several threads.
 */
final class Importance {

  /** Rise, in nats, below which a step of a fit is its last; the error is of its square. */
  static final double TOLERANCE = 0.1;

  private static final int DRIVERS = Driver.values().length;
  private static final int SUBSETS = 1 << DRIVERS;

  private final ChoiceSample sample;
  private final int[][] columns;

  /** The drivers that have columns; one without adds nothing to any subset. */
  private final int used;

  /**
   * Prepares a sample.
   *
   * @param sample standardised
   * @param drivers of its columns
   */
  Importance(ChoiceSample sample, List<Driver> drivers) {
    this.sample = sample;
    this.columns = new int[SUBSETS][];
    for (int subset = 0; subset < SUBSETS; subset++) {
      int members = subset;
      columns[subset] =
          IntStream.range(0, drivers.size())
              .filter(c -> (members >> place(drivers.get(c)) & 1) == 1)
              .toArray();
    }
    this.used = drivers.stream().mapToInt(driver -> 1 << place(driver)).reduce(0, (x, y) -> x | y);
  }

  private static int place(Driver driver) {
    return List.of(Driver.values()).indexOf(driver);
  }

  /** The coefficients of every subset, from which similar fits may start. */
  static double[][] coldStart() {
    return new double[SUBSETS][];
  }

  /**
   * Computes the importance of each driver for some events.
   *
   * @param weights of all events of the sample
   * @param start coefficients of every subset to start from; where there are none a subset starts
   *     from those of the subset without its first driver
   * @param end gets the coefficients that were found; may be {@code start}
   */
  Shares of(int[] events, double[] weights, double[][] start, double[][] end) {
    return of(events, weights, coldStart(), start, end);
  }

  /**
   * The same near a place where the coefficients of every subset are known: a subset starts as far
   * from its coefficients there as the subset without its first driver has been found to be from
   * its own; the columns of the first driver start where they are told to.
   *
   * @param near coefficients at that place, null where there are none
   */
  Shares of(int[] events, double[] weights, double[][] near, double[][] start, double[][] end) {
    double[] value = new double[SUBSETS];
    double weight = Arrays.stream(events).mapToDouble(e -> weights[e]).sum();
    for (int subset = 1; subset < SUBSETS; subset++) {
      int withColumns = subset & used;
      if (withColumns < subset) {
        value[subset] = value[withColumns];
        end[subset] = end[withColumns];
      } else {
        ChoiceLikelihood likelihood =
            new ChoiceLikelihood(sample, columns[subset], events, weights);
        double[] from = from(subset, near, start, end);
        ChoiceFit fit = ChoiceFit.of(likelihood, ChoiceFit.RIDGE, from, TOLERANCE);
        value[subset] = fit.logLikelihood() - chance(events, weights) - fit.effectiveParameters();
        end[subset] = fit.theta();
      }
    }
    double[] shapley = new double[DRIVERS];
    for (int d = 0; d < DRIVERS; d++) {
      shapley[d] = shapley(value, d) / weight;
    }
    return new Shares(shapley);
  }

  private double[] from(int subset, double[][] near, double[][] start, double[][] end) {
    boolean isCold = start[subset] == null;
    double[] from = isCold ? new double[columns[subset].length] : start[subset].clone();
    if (!isCold && near[subset] == null) {
      return from;
    }
    int less = subset & (subset - 1);
    for (int c = 0, in = 0; c < columns[less].length; c++, in++) {
      while (columns[subset][in] != columns[less][c]) {
        in++;
      }
      from[in] = isCold ? end[less][c] : near[subset][in] + end[less][c] - near[less][c];
    }
    return from;
  }

  /** Log-likelihood of the events if every pair at risk were equally likely. */
  private double chance(int[] events, double[] weights) {
    double sum = 0;
    for (int event : events) {
      sum -= weights[event] * Math.log(sample.rows(event));
    }
    return sum;
  }

  private static double shapley(double[] value, int driver) {
    double sum = 0;
    for (int subset = 0; subset < SUBSETS; subset++) {
      if ((subset >> driver & 1) == 0) {
        int size = Integer.bitCount(subset);
        sum +=
            factorial(size)
                * factorial(DRIVERS - size - 1)
                / factorial(DRIVERS)
                * (value[subset | 1 << driver] - value[subset]);
      }
    }
    return sum;
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }

  /**
   * Importance of the drivers, in nats an event.
   *
   * @param nats in the order of {@link Driver}
   */
  record Shares(List<Double> nats) {

    static final Shares NONE = new Shares(java.util.Collections.nCopies(DRIVERS, Double.NaN));

    Shares {
      nats = List.copyOf(nats);
    }

    Shares(double[] nats) {
      this(Arrays.stream(nats).boxed().toList());
    }

    double of(Driver driver) {
      return nats.get(place(driver));
    }

    /** With something added to the importance of each driver. */
    Shares moved(double[] by) {
      return new Shares(
          IntStream.range(0, DRIVERS).mapToDouble(d -> nats.get(d) + by[d]).toArray());
    }

    double total() {
      return nats.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Share of a driver in what all explain together. */
    double share(Driver driver) {
      return of(driver) / total();
    }

    boolean isKnown() {
      return !Double.isNaN(nats.get(0));
    }

    /** Whether policy matters more than geography and more than ethnicity. */
    boolean isPolicyAhead() {
      return of(Driver.POLICY) > of(Driver.GEOGRAPHY) && of(Driver.POLICY) > of(Driver.ETHNICITY);
    }

    /** Whether policy matters more than geography and ethnicity taken together. */
    boolean isPolicyAheadOfBoth() {
      return of(Driver.POLICY)
          > Math.max(0, of(Driver.GEOGRAPHY)) + Math.max(0, of(Driver.ETHNICITY));
    }
  }
}
