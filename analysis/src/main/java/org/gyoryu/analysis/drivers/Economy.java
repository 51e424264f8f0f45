package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.List;
import org.gyoryu.analysis.finding.Text;

/** Size and wealth of both governments. */
final class Economy implements CovariateGroup {

  private static final int FIRST_YEAR = 1980;
  private static final int YEARS = 120;

  private final double[] sizeOfA;
  private final double[] sizeOfB;
  private final double[] relativeSizeOfA;
  private final double[] relativeSizeOfB;
  private final double[][] incomeOfA;
  private final double[][] incomeOfB;

  Economy(PairSpace space, Inhabitants ofA, Inhabitants ofB) {
    sizeOfA = size(space.a(), ofA);
    sizeOfB = size(space.b(), ofB);
    relativeSizeOfA = standardised(sizeOfA);
    relativeSizeOfB = standardised(sizeOfB);
    incomeOfA = income(space.a(), ofA);
    incomeOfB = income(space.b(), ofB);
  }

  private static double[] size(PairSpace.Side side, Inhabitants inhabitants) {
    double[] size = new double[side.size()];
    for (int i = 0; i < size.length; i++) {
      size[i] = Math.log(Math.max(1, inhabitants.population(i)));
    }
    return size;
  }

  /** [years][governments] of the first-tier unit, standardised over the units of the year. */
  private static double[][] income(PairSpace.Side side, Inhabitants inhabitants) {
    double[][] income = new double[YEARS][];
    int[] units = side.units();
    for (int y = 0; y < YEARS; y++) {
      double[] ofUnits = new double[units.length];
      for (int u = 0; u < units.length; u++) {
        double year = FIRST_YEAR + y;
        double people = inhabitants.figures("population", units[u]).at(year);
        ofUnits[u] =
            Math.log(
                inhabitants.figures("gdp", units[u]).at(year)
                    / (Double.isNaN(people) ? inhabitants.population(units[u]) : people));
      }
      double[] relative = standardised(ofUnits);
      double[] byUnit = new double[side.size()];
      for (int u = 0; u < units.length; u++) {
        byUnit[units[u]] = relative[u];
      }
      double[] ofAll = new double[side.size()];
      for (int i = 0; i < ofAll.length; i++) {
        ofAll[i] = byUnit[side.unit(i)];
      }
      income[y] = ofAll;
    }
    return income;
  }

  /** Mean 0 and standard deviation 1 over the known values; 0 for unknown ones. */
  private static double[] standardised(double[] values) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        n++;
        sum += value;
        squares += value * value;
      }
    }
    double mean = n == 0 ? 0 : sum / n;
    double variance = n == 0 ? 0 : squares / n - mean * mean;
    double deviation = variance > 1e-12 ? Math.sqrt(variance) : 1;
    double[] standardised = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      standardised[i] = Double.isFinite(values[i]) ? (values[i] - mean) / deviation : 0;
    }
    return standardised;
  }

  @Override
  public List<Covariate> covariates() {
    return List.of(
        covariate("size-a", Text.of("a측 인구 규모", "a方人口规模", "population on side a")),
        covariate("size-b", Text.of("b측 인구 규모", "b方人口规模", "population on side b")),
        covariate("size-gap", Text.of("규모 차이", "规模差距", "difference of size")),
        covariate("income-a", Text.of("a측 소득 수준", "a方收入水平", "income on side a")),
        covariate("income-b", Text.of("b측 소득 수준", "b方收入水平", "income on side b")));
  }

  private static Covariate covariate(String id, Text label) {
    return new Covariate(id, Driver.ECONOMY, label);
  }

  @Override
  public void fill(int a, int b, int day, Network network, double[] x, int at) {
    int y = Math.max(0, Math.min(YEARS - 1, LocalDate.ofEpochDay(day).getYear() - FIRST_YEAR));
    x[at] = sizeOfA[a];
    x[at + 1] = sizeOfB[b];
    x[at + 2] = Math.abs(relativeSizeOfA[a] - relativeSizeOfB[b]);
    x[at + 3] = incomeOfA[y][a];
    x[at + 4] = incomeOfB[y][b];
  }
}
