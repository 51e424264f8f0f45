package org.gyoryu.analysis.outlook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.drivers.Attraction;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Network;
import org.gyoryu.analysis.drivers.Pace;
import org.gyoryu.analysis.drivers.PairSpace;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Replicates;
import org.gyoryu.model.Snapshot;

/**
 * Paths of new ties over the coming years under one scenario. Immutable.
 *
 * <p>A path is a row of numbers: ties of each year, ties of each region, sister ties, other ties.
 */
final class Forecast {

  static final int YEARS = 5;
  static final int FEWEST_PATHS = 1_000;
  private static final int CANDIDATES = 60;
  private static final int SHOCK_YEARS = 2;
  private static final int PROMOTION_YEARS = 10;
  private static final double MOST_OVER_RECORD = 3;
  private static final double DAYS_A_YEAR = 365.25;

  private final int regions;
  private final double[][] paths;

  private Forecast(int regions, double[][] paths) {
    this.regions = regions;
    this.paths = paths;
  }

  /** Runs paths. */
  static Forecast run(
      DriverModel fitted, TieRecord record, Pace pace, Scenario scenario, Settings settings) {
    Snapshot snapshot = fitted.snapshot();
    DriverModel model =
        scenario == Scenario.STOPS ? fitted.with(WhatIf.withoutProgrammes(snapshot)) : fitted;
    Start start = Start.of(model, record, pace, scenario);
    return new Forecast(
        record.regions().size(),
        Replicates.run(
            Draws.seed(settings.seed(), "paths"),
            Math.max(FEWEST_PATHS, settings.replicates()),
            settings.threads(),
            (path, random) -> start.path(random)));
  }

  /** What all paths of a scenario start from. */
  @SuppressWarnings("ArrayRecordComponent") // kept within this class
  private record Start(
      DriverModel model,
      TieRecord record,
      Pace pace,
      Scenario scenario,
      Network network,
      Map<Tiers, Proposals> proposals,
      double[] past,
      double[] exposure,
      double promotion,
      double[] tierCounts,
      double sisters,
      double others) {

    static Start of(DriverModel model, TieRecord record, Pace pace, Scenario scenario) {
      Network network = model.network();
      int day = PairSpace.day(model.snapshot().asOf());
      return new Start(
          model,
          record,
          pace,
          scenario,
          network,
          Proposals.of(model.covariates().space(), model.attraction(), network, day),
          record.years().mean(),
          record.years().exposure(),
          promotion(model.snapshot(), scenario, record.years().year(0)),
          Tiers.EXPLAINED.stream().mapToDouble(record::recent).toArray(),
          record.recent(true),
          record.recent(false));
    }

    /** Promoting policies of three years that the scenario takes for granted. */
    private static double promotion(Snapshot snapshot, Scenario scenario, int firstYear) {
      int now = snapshot.asOf().getYear();
      return switch (scenario) {
        case STOPS -> 0;
        case OPENING ->
            IntStream.rangeClosed(firstYear, now)
                .mapToDouble(year -> Pace.promotion(snapshot, year))
                .max()
                .orElse(0);
        case GOES_ON, SHOCK ->
            IntStream.rangeClosed(now - PROMOTION_YEARS + 1, now)
                .mapToDouble(year -> Pace.promotion(snapshot, year))
                .average()
                .orElse(0);
      };
    }

    double[] path(SplittableRandom random) {
      double[] theta = pace.draw(random);
      Attraction attraction = model.drawnAttraction(random);
      double[] tierShares = dirichlet(random, tierCounts);
      double sisterShare = dirichlet(random, new double[] {sisters, others})[0];
      double most = MOST_OVER_RECORD * Math.max(1, Arrays.stream(past).max().orElse(1));
      double[] counts = Arrays.copyOf(past, past.length + YEARS);
      double[] row = new double[YEARS + record.regions().size() + 2];
      Network grown = network.copy();
      int today = PairSpace.day(model.snapshot().asOf());
      for (int y = 0; y < YEARS; y++) {
        double shock = scenario == Scenario.SHOCK && y < SHOCK_YEARS ? 1 : 0;
        double expected =
            Math.min(
                most,
                Pace.expected(
                    theta, pastRate(counts, exposure, past.length + y), promotion, shock));
        long ties = count(random, expected);
        counts[past.length + y] = ties;
        int day = today + (int) Math.round((y + 0.5) * DAYS_A_YEAR);
        add(random, ties, tierShares, sisterShare, attraction, grown, day, y, row);
      }
      return row;
    }

    /** A gamma-mixed Poisson count whose variance is the dispersion times its mean. */
    private long count(SplittableRandom random, double mean) {
      double extra = pace.dispersion() - 1;
      return Draws.poisson(random, extra < 1e-6 ? mean : extra * Draws.gamma(random, mean / extra));
    }

    private void add(
        SplittableRandom random,
        long ties,
        double[] tierShares,
        double sisterShare,
        Attraction attraction,
        Network grown,
        int day,
        int year,
        double[] row) {
      int[] ofTiers = new int[tierShares.length];
      for (long t = 0; t < ties; t++) {
        ofTiers[pick(random, tierShares)]++;
      }
      Set<Long> taken = new HashSet<>();
      for (int t = 0; t < ofTiers.length; t++) {
        Proposals open = proposals.get(Tiers.EXPLAINED.get(t));
        if (ofTiers[t] > 0 && open != null) {
          choose(random, ofTiers[t], open, attraction, grown, day, taken);
        }
      }
      for (long key : taken.stream().sorted().toList()) {
        int b = (int) key;
        grown.add((int) (key >> 32), b, day);
        int region = record.region(b);
        row[year]++;
        if (region >= 0) {
          row[YEARS + region]++;
        }
        row[row.length - (random.nextDouble() < sisterShare ? 2 : 1)]++;
      }
    }

    /** Draws pairs by the start's chances and keeps some by what the path makes of them. */
    private static void choose(
        SplittableRandom random,
        int number,
        Proposals open,
        Attraction attraction,
        Network grown,
        int day,
        Set<Long> taken) {
      int n = CANDIDATES + 2 * number;
      long[] keys = new long[n];
      double[] weights = new double[n];
      for (int i = 0; i < n; i++) {
        int drawn = open.draw(random);
        int a = open.a(drawn);
        int b = open.b(drawn);
        keys[i] = ((long) a << 32) | b;
        weights[i] =
            grown.isTied(a, b) ? 0 : Math.exp(attraction.of(a, b, day, grown) - open.index(drawn));
      }
      for (int kept = 0; kept < number && Arrays.stream(weights).sum() > 0; ) {
        int i = pick(random, weights);
        kept += taken.add(keys[i]) ? 1 : 0;
        weights[i] = 0;
      }
    }
  }

  /**
   * Ties a year of the years that the pace remembers, the running one with the part of it that has
   * passed: what came over the time in which it came.
   *
   * @param exposure of the years on record, 0 to 1; years behind them are whole
   * @param index of the year that the rate stands before, at least {@link Pace#MEMORY}
   */
  static double pastRate(double[] counts, double[] exposure, int index) {
    double ties = 0;
    double years = 0;
    for (int i = index - Pace.MEMORY; i < index; i++) {
      ties += counts[i];
      years += i < exposure.length ? exposure[i] : 1;
    }
    return ties / years;
  }

  private static int pick(SplittableRandom random, double[] weights) {
    double place = random.nextDouble() * Arrays.stream(weights).sum();
    int i = 0;
    while (i < weights.length - 1 && place >= weights[i]) {
      place -= weights[i++];
    }
    return i;
  }

  /** Shares drawn from the Dirichlet law of counts with a flat prior. */
  private static double[] dirichlet(SplittableRandom random, double[] counts) {
    double[] drawn = Arrays.stream(counts).map(c -> Draws.gamma(random, 1 + c)).toArray();
    double sum = Arrays.stream(drawn).sum();
    return Arrays.stream(drawn).map(d -> d / sum).toArray();
  }

  /** Ties of all years together. */
  Estimate total() {
    return estimate(row -> IntStream.range(0, YEARS).mapToDouble(y -> row[y]).sum());
  }

  /** Ties up to and including a year, 0 the first. */
  Estimate upTo(int year) {
    return estimate(row -> IntStream.rangeClosed(0, year).mapToDouble(y -> row[y]).sum());
  }

  Estimate region(int region) {
    return estimate(row -> row[YEARS + region]);
  }

  Estimate sisters() {
    return estimate(row -> row[YEARS + regions]);
  }

  Estimate others() {
    return estimate(row -> row[YEARS + regions + 1]);
  }

  private interface Measure {
    double of(double[] row);
  }

  /** Median and 95 % interval over the paths. */
  private Estimate estimate(Measure measure) {
    double[] values = Arrays.stream(paths).mapToDouble(measure::of).toArray();
    return Intervals.percentile(Intervals.median(values), values);
  }

  int paths() {
    return paths.length;
  }
}
