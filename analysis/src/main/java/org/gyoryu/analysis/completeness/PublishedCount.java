package org.gyoryu.analysis.completeness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Country;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.PublishedTotal;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;

/**
 * A published total of ties, understood: what it counts, of which part, in which span.
 *
 * @param from first day of the span; empty for everything up to its end
 * @param until last day of the span
 * @param kind of tie that it counts; empty for every formal one
 * @param countedBy the country whose own rule it counts by, where it names one
 */
public record PublishedCount(
    PublishedTotal total,
    TotalScope scope,
    Optional<LocalDate> from,
    LocalDate until,
    Optional<TieKind> kind,
    Optional<Country> countedBy) {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:\\.\\.(\\d{4}(?:-\\d{2}){0,2}))?");
  private static final Pattern ONE_SIDE = Pattern.compile("sister_city_pairs_([A-Z]{2})_count");

  /** Understands a published total; empty if it does not count ties of the two sides. */
  public static Optional<PublishedCount> read(PublishedTotal total, Snapshot snapshot) {
    Matcher span = SPAN.matcher(total.asOf());
    Optional<TotalScope> scope = TotalScope.read(total.scope(), snapshot);
    if (!span.matches() || scope.isEmpty() || !countsTies(total.measure())) {
      return Optional.empty();
    }
    PartialDate first = PartialDate.parse(span.group(1));
    PartialDate last = span.group(2) == null ? first : PartialDate.parse(span.group(2));
    boolean flow = total.measure().startsWith("ties_signed_in");
    return Optional.of(
        new PublishedCount(
            total,
            scope.get(),
            flow ? Optional.of(first.earliest()) : Optional.empty(),
            last.latest(),
            kind(total.measure()),
            countedBy(total.measure())));
  }

  private static boolean countsTies(String measure) {
    return switch (measure) {
      case "ties_total",
          "ties_total_approx",
          "ties_sister_and_friendship",
          "ties_sister",
          "ties_friendship",
          "ties_signed_in_year",
          "ties_signed_in_period" ->
          true;
      default -> ONE_SIDE.matcher(measure).matches();
    };
  }

  private static Optional<TieKind> kind(String measure) {
    if (measure.equals("ties_friendship")) {
      return Optional.of(TieKind.FRIENDSHIP);
    }
    boolean sister = measure.equals("ties_sister") || ONE_SIDE.matcher(measure).matches();
    return sister ? Optional.of(TieKind.SISTER) : Optional.empty();
  }

  private static Optional<Country> countedBy(String measure) {
    Matcher oneSide = ONE_SIDE.matcher(measure);
    return oneSide.matches() ? Optional.of(new Country(oneSide.group(1))) : Optional.empty();
  }

  /** Whether it counts what there was at its date, and not what was concluded in a span. */
  public boolean isStock() {
    return from.isEmpty();
  }

  /** Whether it counts all formal ties by the common rule at its date. */
  public boolean isWholeStock() {
    return isStock()
        && scope.part() == TotalScope.Part.WHOLE
        && kind.isEmpty()
        && countedBy.isEmpty();
  }

  /** What it counts, in words. */
  public Text words() {
    Text what = kind.map(Words::of).orElse(Words.TIES);
    Text counted =
        countedBy
            .map(
                country ->
                    Text.of("{0} ({1} 측 집계 기준)", "{0}（{1}方口径）", "{0} (as {1} counts)")
                        .with(what, country))
            .orElse(what);
    Text flow =
        isStock()
            ? counted
            : Text.of("{0} 체결 건수", "{0}（当期缔结）", "{0} concluded in the span").with(counted);
    return scope.part() == TotalScope.Part.WHOLE
        ? flow
        : Text.of("{0}: {1}", "{0}：{1}", "{0}: {1}").with(scope.words(), flow);
  }

  /**
   * What the registry has of it: expected value over the completed versions of the dates, between
   * what certainly falls in the span and what possibly does.
   */
  public Estimate inRegistry(TieDates dates) {
    double expected = 0;
    int certain = 0;
    int possible = 0;
    for (int i = 0; i < dates.size(); i++) {
      Tie tie = dates.tie(i);
      if (!scope.counts().test(tie) || !isOfKind(tie)) {
        continue;
      }
      PartialDate date = date(tie);
      certain += date.isKnown() && isWithin(date.earliest()) && isWithin(date.latest()) ? 1 : 0;
      possible += !date.isKnown() || overlaps(date) ? 1 : 0;
      expected += part(dates, i, date);
    }
    return new Estimate(expected, certain, possible);
  }

  private boolean isOfKind(Tie tie) {
    if (countedBy.isPresent()) {
      return tie.sides().stream()
          .anyMatch(
              side -> side.country().equals(countedBy.get()) && side.kind() == kind.orElseThrow());
    }
    if (kind.isEmpty()) {
      return true;
    }
    return kind.get() == TieKind.SISTER
        ? tie.stage(TieKind.SISTER).isPresent()
        : tie.stage(kind.get()).isPresent() && !isSisterByThen(tie);
  }

  private boolean isSisterByThen(Tie tie) {
    Predicate<Stage> byThen =
        stage -> !stage.date().isKnown() || !stage.date().earliest().isAfter(until);
    return tie.stage(TieKind.SISTER).filter(byThen).isPresent();
  }

  private PartialDate date(Tie tie) {
    return kind.flatMap(tie::stage)
        .map(Stage::date)
        .filter(PartialDate::isKnown)
        .orElse(tie.formalSince());
  }

  private double part(TieDates dates, int index, PartialDate date) {
    if (date.isKnown() && !date.equals(dates.tie(index).formalSince())) {
      return isWithin(date.latest()) ? 1 : 0;
    }
    int within = 0;
    for (int version = 0; version < dates.versions(); version++) {
      within += isWithin(dates.day(index, version)) ? 1 : 0;
    }
    return (double) within / dates.versions();
  }

  private boolean isWithin(LocalDate day) {
    return !day.isAfter(until) && (from.isEmpty() || !day.isBefore(from.get()));
  }

  private boolean overlaps(PartialDate date) {
    return !date.earliest().isAfter(until)
        && (from.isEmpty() || !date.latest().isBefore(from.get()));
  }
}
