package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.events.estimate.BSpline;
import org.gyoryu.events.likelihood.Evaluation;
import org.junit.jupiter.api.Test;

/**
 * The likelihood of coefficients that change over time against the plain likelihood of a sample in
 * which every column is written out as its product with every spline function.
 */
class BetaOverTimeTest {

  private static final int EVENTS = 30;
  private static final int ROWS = 6;
  private static final int FUNCTIONS = 7;
  private static final BSpline BASIS = new BSpline(FUNCTIONS, 1992, 2027);
  private static final List<Covariate> COLUMNS =
      List.of(covariate(Driver.GEOGRAPHY), covariate(Driver.ECONOMY), covariate(Driver.POLICY));
  private static final int WIDTH = FUNCTIONS + 1 + FUNCTIONS;

  private static Covariate covariate(Driver driver) {
    return new Covariate(driver.name(), driver, Text.same(driver.name()));
  }

  private static double decimalYear(TieEvent event) {
    LocalDate date = LocalDate.ofEpochDay(event.day());
    return date.getYear() + (date.getDayOfYear() - 0.5) / date.lengthOfYear();
  }

  @Test
  void equalsTheLikelihoodOfColumnsThatAreWrittenOut() {
    SplittableRandom random = new SplittableRandom(8);
    List<TieEvent> events = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    List<double[]> wide = new ArrayList<>();
    int[] start = new int[EVENTS + 1];
    for (int e = 0; e < EVENTS; e++) {
      int day = (int) LocalDate.of(1992 + e, 1 + random.nextInt(12), 9).toEpochDay();
      events.add(TieEvent.concluded(0, 0, day, e, true));
      double[] functions = BASIS.at(decimalYear(events.get(e)));
      for (int r = 0; r < ROWS; r++) {
        double[] row = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        rows.add(row);
        double[] written = new double[WIDTH];
        for (int f = 0; f < FUNCTIONS; f++) {
          written[f] = row[0] * functions[f];
          written[FUNCTIONS + 1 + f] = row[2] * functions[f];
        }
        written[FUNCTIONS] = row[1];
        wide.add(written);
      }
      start[e + 1] = rows.size();
    }
    double[] theta = IntStream.range(0, WIDTH).mapToDouble(c -> random.nextDouble(-2, 2)).toArray();
    double[] ones = new double[EVENTS];
    Arrays.fill(ones, 1);
    Evaluation expected =
        new ChoiceLikelihood(
                ChoiceSample.of(WIDTH, wide, start, events),
                IntStream.range(0, WIDTH).toArray(),
                IntStream.range(0, EVENTS).toArray(),
                ones)
            .at(theta);
    Evaluation actual =
        new BetaOverTime.Changing(ChoiceSample.of(3, rows, start, events), COLUMNS, BASIS, WIDTH)
            .at(theta);
    assertThat(actual.logLikelihood()).isCloseTo(expected.logLikelihood(), within(1e-11));
    assertThat(actual.score()).containsExactly(expected.score(), within(1e-11));
    for (int c = 0; c < WIDTH; c++) {
      assertThat(actual.information()[c]).containsExactly(expected.information()[c], within(1e-11));
    }
  }
}
