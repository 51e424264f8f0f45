package org.gyoryu.analysis.drivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.Period;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Parallel;

/**
 * Importance of the drivers in spans of years, with a cluster bootstrap over first-tier units of
 * side b. Immutable.
 */
final class ImportancePath {

  private static final int FEWEST_IN_PERIOD = 10;
  private static final int FEWEST_IN_WINDOW = 25;
  private static final double POINTS = 0.1;

  private final List<Importance.Shares> points;
  private final List<List<Importance.Shares>> replicates;

  private ImportancePath(List<Importance.Shares> points, List<List<Importance.Shares>> replicates) {
    this.points = List.copyOf(points);
    this.replicates = centred(points, replicates);
  }

  /**
   * Replicates moved so that their mean is the point: a sample of clusters explains more by chance
   * than the whole does, and the bootstrap shows how much more.
   */
  private static List<List<Importance.Shares>> centred(
      List<Importance.Shares> points, List<List<Importance.Shares>> replicates) {
    List<double[]> shifts = new ArrayList<>();
    for (int s = 0; s < points.size(); s++) {
      int span = s;
      double[] shift = new double[Driver.values().length];
      for (int d = 0; d < shift.length; d++) {
        int driver = d;
        shift[d] =
            points.get(s).nats().get(d)
                - replicates.stream()
                    .map(r -> r.get(span))
                    .filter(Importance.Shares::isKnown)
                    .mapToDouble(shares -> shares.nats().get(driver))
                    .average()
                    .orElse(0);
      }
      shifts.add(shift);
    }
    return replicates.stream()
        .map(
            r -> IntStream.range(0, r.size()).mapToObj(s -> r.get(s).moved(shifts.get(s))).toList())
        .toList();
  }

  /**
   * One completed version of the data.
   *
   * @param sample standardised
   * @param weights of the events
   * @param spans [spans] numbers of the events in each; null where there are too few
   * @param found [spans][subsets] coefficients of the point estimates
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over within this class
  record Version(
      ChoiceSample sample,
      Importance importance,
      double[] weights,
      int[][] spans,
      double[][][] found,
      int[] cluster,
      int clusters) {

    static Version of(
        ChoiceSample sample,
        List<Driver> drivers,
        double[] weights,
        List<Period> spans,
        int[] cluster) {
      int[][] events = new int[spans.size()][];
      double[][][] found = new double[spans.size()][][];
      for (int s = 0; s < events.length; s++) {
        Period span = spans.get(s);
        events[s] =
            IntStream.range(0, sample.size())
                .filter(e -> span.contains(LocalDate.ofEpochDay(sample.event(e).day()).getYear()))
                .toArray();
        found[s] = Importance.coldStart();
        int fewest = s < Spans.PERIODS ? FEWEST_IN_PERIOD : FEWEST_IN_WINDOW;
        if (events[s].length < fewest) {
          events[s] = null;
        }
      }
      int[] names = Arrays.stream(cluster).distinct().sorted().toArray();
      int[] numbers = Arrays.stream(cluster).map(c -> Arrays.binarySearch(names, c)).toArray();
      return new Version(
          sample, new Importance(sample, drivers), weights, events, found, numbers, names.length);
    }

    /**
     * Importance in every span with the events' own weights; keeps the coefficients.
     *
     * @param like another version's coefficients to start from where it has the span, else from the
     *     span before
     */
    double[] point(double[][][] like) {
      double[] all = new double[spans.length * Driver.values().length];
      double[][] last = Importance.coldStart();
      for (int s = 0; s < spans.length; s++) {
        boolean isKnown = Arrays.stream(like[s]).anyMatch(Objects::nonNull);
        double[][] start = isKnown ? like[s] : last;
        write(
            spans[s] == null
                ? Importance.Shares.NONE
                : importance.of(spans[s], weights, start, found[s]),
            all,
            s);
        last = spans[s] == null ? last : found[s];
      }
      return all;
    }

    /** Importance in every span with clusters drawn with replacement. */
    double[] replicate(SplittableRandom random) {
      int[] drawn = new int[clusters];
      for (int i = 0; i < clusters; i++) {
        drawn[random.nextInt(clusters)]++;
      }
      double[] resampled = new double[weights.length];
      Arrays.setAll(resampled, e -> weights[e] * drawn[cluster[e]]);
      double[] all = new double[spans.length * Driver.values().length];
      double[][] end = Importance.coldStart();
      int last = -1;
      for (int s = 0; s < spans.length; s++) {
        boolean isEmpty =
            spans[s] == null || Arrays.stream(spans[s]).allMatch(e -> resampled[e] == 0);
        double[][] start = last < Spans.PERIODS ? found[s] : moved(found[s], found[last], end);
        write(
            isEmpty
                ? Importance.Shares.NONE
                : importance.of(spans[s], resampled, found[s], start, end),
            all,
            s);
        last = isEmpty ? -1 : s;
      }
      return all;
    }

    /** Coefficients moved as far as others were from where they had started. */
    private static double[][] moved(double[][] here, double[][] from, double[][] to) {
      double[][] moved = Importance.coldStart();
      for (int subset = 0; subset < here.length; subset++) {
        if (here[subset] != null) {
          moved[subset] = here[subset].clone();
          for (int c = 0; c < moved[subset].length; c++) {
            moved[subset][c] += to[subset][c] - from[subset][c];
          }
        }
      }
      return moved;
    }

    private static void write(Importance.Shares shares, double[] all, int span) {
      int n = Driver.values().length;
      for (Driver driver : Driver.values()) {
        all[span * n + List.of(Driver.values()).indexOf(driver)] = shares.of(driver);
      }
    }
  }

  /**
   * Computes points and replicates.
   *
   * @param versions of the data; replicate r works on version r mod their number
   * @param replicates 0 for points alone
   */
  static ImportancePath of(
      List<Version> versions, int replicates, Settings settings, Progress progress) {
    Version first = versions.get(0);
    List<double[]> points = new ArrayList<>(List.of(first.point(first.found)));
    points.addAll(
        Parallel.map(
            versions.size() - 1,
            settings.threads(),
            v -> versions.get(v + 1).point(first.found),
            part -> {}));
    progress.at(POINTS);
    long seed = Draws.seed(settings.seed(), "clusters");
    List<double[]> drawn =
        Parallel.map(
            replicates,
            settings.threads(),
            r -> versions.get(r % versions.size()).replicate(Draws.stream(seed, r)),
            progress.between(POINTS, 1)::at);
    return new ImportancePath(mean(points), drawn.stream().map(ImportancePath::read).toList());
  }

  private static List<Importance.Shares> read(double[] all) {
    int n = Driver.values().length;
    return IntStream.range(0, all.length / n)
        .mapToObj(s -> new Importance.Shares(Arrays.copyOfRange(all, s * n, (s + 1) * n)))
        .toList();
  }

  private static List<Importance.Shares> mean(List<double[]> versions) {
    double[] mean = new double[versions.get(0).length];
    for (int i = 0; i < mean.length; i++) {
      int place = i;
      mean[i] =
          versions.stream()
              .mapToDouble(v -> v[place])
              .filter(value -> !Double.isNaN(value))
              .average()
              .orElse(Double.NaN);
    }
    return read(mean);
  }

  /** Importance in a span, on average over the versions. */
  Importance.Shares point(int span) {
    return points.get(span);
  }

  /** Share of a driver in a span with its interval. */
  Estimate share(int span, Driver driver) {
    return Intervals.percentile(
        point(span).share(driver), known(span).mapToDouble(s -> s.share(driver)).toArray());
  }

  /** Importance of a driver in a span in nats an event, with its interval. */
  Estimate nats(int span, Driver driver) {
    return Intervals.percentile(
        point(span).of(driver), known(span).mapToDouble(s -> s.of(driver)).toArray());
  }

  /** Change of the importance of a driver from one span to another, with its interval. */
  Estimate change(int from, int to, Driver driver) {
    double[] changes =
        replicates.stream()
            .mapToDouble(r -> r.get(to).of(driver) - r.get(from).of(driver))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    return Intervals.percentile(point(to).of(driver) - point(from).of(driver), changes);
  }

  /** Share of the replicates in which something holds in a span; NaN if none is known. */
  double probability(int span, Predicate<Importance.Shares> what) {
    return point(span).isKnown()
        ? known(span).mapToDouble(s -> what.test(s) ? 1 : 0).average().orElse(Double.NaN)
        : Double.NaN;
  }

  private java.util.stream.Stream<Importance.Shares> known(int span) {
    return replicates.stream().map(r -> r.get(span)).filter(Importance.Shares::isKnown);
  }
}
