package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gyoryu.analysis.stats.Golden;
import org.junit.jupiter.api.Test;

/** The choice model against R's coxph and clogit (src/test/r/choice), and against its laws. */
class ChoiceFitTest {

  private static final Golden R = new Golden("choice");
  private static final double CLOSE = 1e-8;
  private static final ChoiceSample SAMPLE = sample();
  private static final int[] EVENTS = IntStream.range(0, SAMPLE.size()).toArray();
  private static final double[] ONES = ones();

  private static ChoiceSample sample() {
    double[] stratum = R.input("stratum");
    double[] cluster = R.input("cluster");
    List<TieEvent> events = new ArrayList<>();
    List<Integer> start = new ArrayList<>();
    for (int row = 0; row < stratum.length; row++) {
      if (row == 0 || stratum[row] != stratum[row - 1]) {
        start.add(row);
        events.add(TieEvent.concluded(0, (int) cluster[row], 0, events.size(), true));
      }
    }
    start.add(stratum.length);
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < stratum.length; row++) {
      rows.add(new double[] {R.input("x1")[row], R.input("x2")[row], R.input("x3")[row]});
    }
    return ChoiceSample.of(3, rows, start.stream().mapToInt(i -> i).toArray(), events);
  }

  private static double[] ones() {
    double[] ones = new double[SAMPLE.size()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static ChoiceLikelihood likelihood(int... columns) {
    return new ChoiceLikelihood(SAMPLE, columns, EVENTS, ONES);
  }

  @Test
  void equalsCoxphAndClogitWithoutARidge() {
    ChoiceLikelihood likelihood = likelihood(0, 1, 2);
    ChoiceFit fit = ChoiceFit.of(likelihood, 0, new double[3], ChoiceFit.EXACT);
    R.check("loglik", fit.logLikelihood(), CLOSE);
    assertThat(fit.effectiveParameters()).isCloseTo(3, within(1e-9));
    double[][] robust = fit.covariance(likelihood, ONES, event -> SAMPLE.event(event).b());
    double clusters = SAMPLE.events().stream().mapToInt(TieEvent::b).distinct().count();
    for (int c = 0; c < 3; c++) {
      R.check("b" + (c + 1), fit.theta()[c], CLOSE);
      R.check("clogit" + (c + 1), fit.theta()[c], CLOSE);
      R.check("se" + (c + 1), Math.sqrt(fit.inverse()[c][c]), CLOSE);
      R.check("robust" + (c + 1), Math.sqrt(robust[c][c] * (clusters - 1) / clusters), 1e-7);
    }
  }

  @Test
  void aRoughFitDiffersByLittleFromAnExactOne() {
    ChoiceFit exact = ChoiceFit.of(likelihood(0, 1, 2), 1, new double[3], ChoiceFit.EXACT);
    ChoiceFit rough = ChoiceFit.of(likelihood(0, 1, 2), 1, new double[3], Importance.TOLERANCE);
    assertThat(rough.logLikelihood()).isCloseTo(exact.logLikelihood(), within(0.05));
  }

  @Test
  void weightsCountEventsAsOftenAsTheySay() {
    double[] weights = ONES.clone();
    weights[3] = 2;
    weights[5] = 0;
    List<Integer> repeated = new ArrayList<>();
    for (int event : EVENTS) {
      for (int times = 0; times < weights[event]; times++) {
        repeated.add(event);
      }
    }
    int[] copies = repeated.stream().mapToInt(i -> i).toArray();
    int[] all = {0, 1, 2};
    double[] theta = {0.3, -0.2, 0.1};
    assertThat(new ChoiceLikelihood(SAMPLE, all, EVENTS, weights).at(theta).logLikelihood())
        .isCloseTo(
            new ChoiceLikelihood(SAMPLE, all, copies, ONES).at(theta).logLikelihood(),
            within(1e-10));
  }

  /** Shapley values as the mean over all orders in which the drivers can come. */
  @Test
  void importanceIsTheMeanMarginalValueOverAllOrders() {
    List<Driver> drivers = List.of(Driver.GEOGRAPHY, Driver.POLICY, Driver.NETWORK);
    Importance.Shares shares =
        new Importance(SAMPLE, drivers)
            .of(EVENTS, ONES, Importance.coldStart(), Importance.coldStart());
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    double[] expected = new double[3];
    for (int[] order : orders) {
      double before = 0;
      for (int n = 1; n <= 3; n++) {
        double value = value(Arrays.copyOf(order, n));
        expected[order[n - 1]] += (value - before) / orders.length / SAMPLE.size();
        before = value;
      }
    }
    for (int d = 0; d < 3; d++) {
      assertThat(shares.of(drivers.get(d))).isCloseTo(expected[d], within(1e-3));
    }
    assertThat(shares.of(Driver.ETHNICITY)).isEqualTo(0);
  }

  /** Where the search starts may change how long it takes, not what it finds. */
  @Test
  void importanceDoesNotDependOnTheStart() {
    List<Driver> drivers = List.of(Driver.GEOGRAPHY, Driver.POLICY, Driver.NETWORK);
    Importance importance = new Importance(SAMPLE, drivers);
    double[][] near = Importance.coldStart();
    Importance.Shares cold = importance.of(EVENTS, ONES, Importance.coldStart(), near);
    double[] halved = ONES.clone();
    Arrays.fill(halved, 0, halved.length / 2, 2);
    Importance.Shares expected =
        importance.of(EVENTS, halved, Importance.coldStart(), Importance.coldStart());
    double[][] far = Importance.coldStart();
    for (int subset = 0; subset < far.length; subset++) {
      far[subset] =
          near[subset] == null ? null : Arrays.stream(near[subset]).map(b -> b + 0.7).toArray();
    }
    Importance.Shares found = importance.of(EVENTS, halved, near, far, Importance.coldStart());
    for (Driver driver : drivers) {
      assertThat(found.of(driver)).isCloseTo(expected.of(driver), within(2e-3));
      assertThat(found.of(driver)).isNotCloseTo(cold.of(driver), within(1e-4));
    }
  }

  /** Log-likelihood less effective parameters, over that of equal chances. */
  private static double value(int[] columns) {
    int[] sorted = columns.clone();
    Arrays.sort(sorted);
    ChoiceFit fit =
        ChoiceFit.of(likelihood(sorted), ChoiceFit.RIDGE, new double[sorted.length], 1e-10);
    return fit.logLikelihood() + SAMPLE.size() * Math.log(9) - fit.effectiveParameters();
  }
}
