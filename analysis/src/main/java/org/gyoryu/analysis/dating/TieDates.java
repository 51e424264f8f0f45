package org.gyoryu.analysis.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gyoryu.analysis.stats.Draws;
import org.gyoryu.model.Claim;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Precision;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Source;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;

/**
 * The years and days in which formal ties were concluded, in several completed versions.
 *
 * <p>A tie whose year is known has that year in every version; within a year or month that is known
 * no closer, its day is drawn evenly. An undated tie gets its year from dated ties of the same kind
 * and region of the second side (with fewer than ten of these, from all), by the approximate
 * Bayesian bootstrap (Rubin and Schenker 1986): not before both governments existed, not after the
 * first page that names it was published. Immutable.
 */
public final class TieDates {

  private static final int FEWEST_DONORS = 10;

  private final List<Tie> ties;
  private final long daySeed;
  private final int firstYear;
  private final int lastYear;
  private final int[] year;
  private final int[] rankOfUndated;
  private final int[][] imputedYear;

  private TieDates(
      List<Tie> ties, long seed, int first, int last, int[] year, int[] rank, int[][] imputed) {
    this.ties = ties;
    this.daySeed = Draws.seed(seed, "day");
    this.firstYear = first;
    this.lastYear = last;
    this.year = year;
    this.rankOfUndated = rank;
    this.imputedYear = imputed;
  }

  /**
   * The dates of all formal ties of a snapshot.
   *
   * @param imputations number of versions
   */
  public static TieDates of(Snapshot snapshot, int imputations, long seed) {
    List<Tie> ties = snapshot.formalTies();
    int last = snapshot.asOf().getYear();
    int[] year = ties.stream().mapToInt(tie -> tie.formalSince().year()).toArray();
    int first = Arrays.stream(year).filter(y -> y > 0).min().orElse(last);
    int[] rank = new int[year.length];
    int undated = 0;
    for (int i = 0; i < year.length; i++) {
      rank[i] = year[i] == 0 ? undated++ : -1;
    }
    int[][] imputed = new int[imputations][undated];
    if (undated > 0) {
      impute(snapshot, ties, year, first, last, seed, imputed);
    }
    return new TieDates(ties, seed, first, last, year, rank, imputed);
  }

  private static void impute(
      Snapshot snapshot,
      List<Tie> ties,
      int[] year,
      int first,
      int last,
      long seed,
      int[][] imputed) {
    Map<String, Claim> claims = new HashMap<>();
    snapshot.claims().forEach(claim -> claims.put(claim.id(), claim));
    Map<String, double[]> donors = new HashMap<>();
    double[] all = new double[last - first + 1];
    for (int i = 0; i < year.length; i++) {
      if (year[i] > 0) {
        all[year[i] - first]++;
        donors
            .computeIfAbsent(group(snapshot, ties.get(i)), g -> new double[all.length])[
            year[i] - first]++;
      }
    }
    List<Undated> undated = new ArrayList<>();
    for (int i = 0; i < year.length; i++) {
      if (year[i] == 0) {
        Tie tie = ties.get(i);
        int from = Math.max(first, notBefore(snapshot, tie)) - first;
        int to = Math.min(last, notAfter(snapshot, tie, claims, last)) - first;
        undated.add(new Undated(group(snapshot, tie), from, Math.max(from, to)));
      }
    }
    for (int version = 0; version < imputed.length; version++) {
      SplittableRandom random = Draws.stream(Draws.seed(seed, "undated"), version);
      Map<String, double[]> resampled = new HashMap<>();
      for (int u = 0; u < undated.size(); u++) {
        Undated one = undated.get(u);
        double[] weights =
            resampled.computeIfAbsent(
                one.group,
                group -> poissonBootstrap(random, enough(donors.getOrDefault(group, all), all)));
        imputed[version][u] = first + draw(random, weights, one.from, one.to);
      }
    }
  }

  /**
   * An undated tie.
   *
   * @param group of its donors
   * @param from first possible year, counted from the first of all
   * @param to last possible year
   */
  private record Undated(String group, int from, int to) {}

  private static double[] enough(double[] pool, double[] all) {
    return Arrays.stream(pool).sum() < FEWEST_DONORS ? all : pool;
  }

  private static String group(Snapshot snapshot, Tie tie) {
    return tie.kind() + "/" + snapshot.government(tie.bId()).regionCode();
  }

  private static double[] poissonBootstrap(SplittableRandom random, double[] counts) {
    return Arrays.stream(counts).map(count -> Draws.poisson(random, count)).toArray();
  }

  private static int draw(SplittableRandom random, double[] weights, int from, int to) {
    int last = Math.min(to, weights.length - 1);
    int start = Math.min(from, last);
    double total = 0;
    for (int i = start; i <= last; i++) {
      total += weights[i];
    }
    if (total == 0) {
      return start + random.nextInt(last - start + 1);
    }
    double place = random.nextDouble() * total;
    int i = start;
    while (i < last && place >= weights[i]) {
      place -= weights[i++];
    }
    return i;
  }

  private static int notBefore(Snapshot snapshot, Tie tie) {
    return Math.max(
        snapshot.government(tie.aId()).validFrom().year(),
        snapshot.government(tie.bId()).validFrom().year());
  }

  private static int notAfter(Snapshot snapshot, Tie tie, Map<String, Claim> claims, int last) {
    return tie.stages().stream()
        .filter(stage -> stage.kind().isFormal())
        .map(Stage::claimsFor)
        .flatMap(List::stream)
        .map(id -> Optional.ofNullable(claims.get(id)))
        .flatMap(Optional::stream)
        .map(claim -> Optional.ofNullable(snapshot.sources().get(claim.sourceId())))
        .flatMap(Optional::stream)
        .map(Source::published)
        .filter(PartialDate::isKnown)
        .mapToInt(PartialDate::year)
        .min()
        .orElse(last);
  }

  public int size() {
    return ties.size();
  }

  public Tie tie(int index) {
    return ties.get(index);
  }

  public int versions() {
    return imputedYear.length;
  }

  /** Whether the year of a tie is known. */
  public boolean isDated(int index) {
    return year[index] > 0;
  }

  /** Number of ties whose year is known. */
  public int dated() {
    return (int) Arrays.stream(year).filter(y -> y > 0).count();
  }

  /** Number of ties whose date is exact to the day, the month, the year, or unknown. */
  public int ofPrecision(Precision precision) {
    return (int) ties.stream().filter(tie -> tie.formalSince().precision() == precision).count();
  }

  /** The year of a tie in one version. */
  public int year(int index, int version) {
    return year[index] > 0 ? year[index] : imputedYear[version][rankOfUndated[index]];
  }

  /** The day of a tie in one version, drawn evenly from what is possible. */
  public LocalDate day(int index, int version) {
    PartialDate date = ties.get(index).formalSince();
    PartialDate interval = date.isKnown() ? date : PartialDate.ofYear(year(index, version));
    long first = interval.earliest().toEpochDay();
    long days = interval.latest().toEpochDay() - first + 1;
    long bits = Draws.mix(daySeed ^ Draws.mix((long) version << 32 | index));
    return LocalDate.ofEpochDay(first + Math.floorMod(bits, days));
  }

  /** First year in which a dated tie was concluded. */
  public int firstYear() {
    return firstYear;
  }

  /** The year of the snapshot. */
  public int lastYear() {
    return lastYear;
  }
}
