package org.gyoryu.analysis.partners;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.BacktestResult.Method;
import org.gyoryu.analysis.partners.BacktestResult.Row;
import org.gyoryu.analysis.partners.BacktestResult.Scope;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;

/** Trains to the end of each year and asks for the ties of the next (docs/methods-partners.md). */
public final class Backtest {

  static final int RECALL_AT = 10;
  public static final int FIRST_TRAINED = 1999;
  private static final int REPLICATES = 2_000;
  private static final int IMPUTATIONS = 2;
  private static final int MEASURES = 3;

  private final Snapshot snapshot;
  private final Settings settings;
  private final int firstTrained;
  private final List<Map<Scope, Sums>> years = new ArrayList<>();
  private int ties;
  private int leftOut;
  private int firstAsked;
  private int lastAsked;

  private Backtest(Snapshot snapshot, Settings settings, int firstTrained) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.firstTrained = firstTrained;
  }

  /** The usual settings: two versions of dates, which matter little where only dated ties count. */
  public static Settings settings() {
    Settings standard = Settings.standard();
    return new Settings(standard.seed(), REPLICATES, IMPUTATIONS, standard.threads());
  }

  /** Sums of the measures by method over the asked ties of one year. */
  private static final class Sums {

    private final Map<Method, double[]> byMethod = new EnumMap<>(Method.class);
    private int n;

    void add(Map<Method, YearOfTest.Score> scores) {
      n++;
      scores.forEach(
          (method, score) -> {
            double[] sum = byMethod.computeIfAbsent(method, m -> new double[MEASURES]);
            sum[0] += score.recall();
            sum[1] += score.reciprocalRank();
            sum[2] += score.log();
          });
    }

    double of(Method method, int measure) {
      return n == 0 ? 0 : byMethod.get(method)[measure];
    }
  }

  /**
   * Runs it; empty if no year can be asked.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Optional<BacktestResult> run(
      Snapshot snapshot, Settings settings, Progress progress) {
    return run(snapshot, settings, FIRST_TRAINED, progress);
  }

  /** The same from another year on. */
  static Optional<BacktestResult> run(
      Snapshot snapshot, Settings settings, int firstTrained, Progress progress) {
    return new Backtest(snapshot, settings, firstTrained).result(progress);
  }

  private Optional<BacktestResult> result(Progress progress) {
    int last = snapshot.asOf().getYear() - 1;
    for (int year = firstTrained; year <= last; year++) {
      ask(year);
      progress.at((double) (year - firstTrained + 1) / (last - firstTrained + 1));
    }
    if (ties == 0) {
      return Optional.empty();
    }
    long undated =
        snapshot.formalTies().stream().filter(tie -> !tie.formalSince().isKnown()).count();
    return Optional.of(
        new BacktestResult(
            snapshot.id(), firstAsked, lastAsked, ties, leftOut, (int) undated, rows()));
  }

  private void ask(int trained) {
    List<Tie> next =
        snapshot.formalTies().stream()
            .filter(tie -> liesIn(tie.formalSince(), trained + 1))
            .toList();
    List<Tie> askable = next.stream().filter(this::isAskable).toList();
    leftOut += next.size() - askable.size();
    if (askable.isEmpty()) {
      return;
    }
    Snapshot past = StrictPast.of(snapshot, trained);
    Optional<DriverModel> model = DriverModel.fit(past, settings, Progress.NONE);
    if (model.isEmpty()) {
      leftOut += askable.size();
      return;
    }
    Optional<DriverModel> contactless =
        DriverModel.fit(StrictPast.withoutContact(past), settings, Progress.NONE);
    YearOfTest test = new YearOfTest(past, model.get(), contactless.orElseThrow(), snapshot);
    Map<Scope, Sums> sums = new EnumMap<>(Scope.class);
    for (Scope scope : Scope.values()) {
      sums.put(scope, new Sums());
    }
    for (Tie tie : askable) {
      Map<Method, YearOfTest.Score> byA = test.ask(tie, true);
      Map<Method, YearOfTest.Score> byB = test.ask(tie, false);
      if (byA.isEmpty() || byB.isEmpty()) {
        leftOut++;
        continue;
      }
      ties++;
      sums.get(Scope.SIDE_A).add(byA);
      sums.get(Scope.SIDE_B).add(byB);
      sums.get(Scope.BOTH).add(byA);
      sums.get(Scope.BOTH).add(byB);
    }
    firstAsked = years.isEmpty() ? trained + 1 : firstAsked;
    lastAsked = trained + 1;
    years.add(sums);
  }

  private static boolean liesIn(PartialDate date, int year) {
    return date.isKnown() && date.year() == year;
  }

  private boolean isAskable(Tie tie) {
    Government a = snapshot.government(tie.aId());
    Government b = snapshot.government(tie.bId());
    return new Tiers(a.level().tier(), b.level().tier()).isExplained()
        && a.place().isPresent()
        && b.place().isPresent();
  }

  private List<Row> rows() {
    int[][] draws = draws();
    Method gravity = betterGravity();
    List<Row> rows = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      for (Method method : Method.values()) {
        Estimate[] values = new Estimate[MEASURES];
        Estimate[] gains = new Estimate[MEASURES];
        for (int measure = 0; measure < MEASURES; measure++) {
          values[measure] = estimate(draws, scope, method, Optional.empty(), measure);
          gains[measure] = estimate(draws, scope, method, Optional.of(gravity), measure);
        }
        rows.add(
            new Row(scope, method, values[0], values[1], values[2], gains[0], gains[1], gains[2]));
      }
    }
    return rows;
  }

  /** Years drawn with replacement, the same for all methods. */
  private int[][] draws() {
    SplittableRandom random = Draws.stream(Draws.seed(settings.seed(), "backtest"), 0);
    int[][] draws = new int[settings.replicates()][years.size()];
    for (int[] draw : draws) {
      for (int i = 0; i < draw.length; i++) {
        draw[i] = random.nextInt(years.size());
      }
    }
    return draws;
  }

  /** The better of the two gravities by log score. */
  private Method betterGravity() {
    int log = MEASURES - 1;
    double strict = mean(everyYear(), Scope.BOTH, Method.GRAVITY, Optional.empty(), log);
    double today = mean(everyYear(), Scope.BOTH, Method.GRAVITY_TODAY, Optional.empty(), log);
    return today > strict ? Method.GRAVITY_TODAY : Method.GRAVITY;
  }

  private int[] everyYear() {
    return IntStream.range(0, years.size()).toArray();
  }

  /** The mean over all asked ties, less that of another method if one is given. */
  private Estimate estimate(
      int[][] draws, Scope scope, Method method, Optional<Method> less, int measure) {
    double[] replicates = new double[draws.length];
    for (int r = 0; r < draws.length; r++) {
      replicates[r] = mean(draws[r], scope, method, less, measure);
    }
    return Intervals.percentile(mean(everyYear(), scope, method, less, measure), replicates);
  }

  private double mean(int[] drawn, Scope scope, Method method, Optional<Method> less, int measure) {
    double sum = 0;
    int n = 0;
    for (int year : drawn) {
      Sums sums = years.get(year).get(scope);
      sum += sums.of(method, measure);
      sum -= less.map(other -> sums.of(other, measure)).orElse(0.0);
      n += sums.n;
    }
    return n == 0 ? Double.NaN : sum / n;
  }
}
