package org.gyoryu.analysis.forms;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Precision;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;

/** The exchanges that took place, those with a year in order of time. */
final class ExchangeRecord {

  /** The fields in which people and culture meet (docs/methods-findings.md, "Forms"). */
  static final Set<ExchangeField> PEOPLE_AND_CULTURE =
      EnumSet.of(
          ExchangeField.CULTURE,
          ExchangeField.YOUTH,
          ExchangeField.EDUCATION,
          ExchangeField.SPORT,
          ExchangeField.TOURISM);

  /** The levels of both sides. */
  record Levels(Tier a, Tier b) {

    Text words() {
      return Text.of("{0}–{1}", "{0}—{1}", "{0}–{1}").with(Words.of(a), Words.of(b));
    }
  }

  /**
   * Records that may tell of one event: of one pair of governments and one day.
   *
   * @param groups of two records or more
   * @param records in them
   * @param sameForm groups in which two records or more have one form
   */
  record Repeats(int groups, int records, int sameForm) {}

  private final Snapshot snapshot;
  private final List<Exchange> all;
  private final List<Exchange> dated;

  ExchangeRecord(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.all = snapshot.exchanges().stream().filter(exchange -> !exchange.planned()).toList();
    this.dated =
        all.stream()
            .filter(exchange -> exchange.date().isKnown())
            .sorted(Comparator.comparing(Exchange::date).thenComparing(Exchange::id))
            .toList();
  }

  Sides sides() {
    return snapshot.sides();
  }

  List<Exchange> all() {
    return all;
  }

  /** Those whose year is known, in order of time. */
  List<Exchange> dated() {
    return dated;
  }

  /** Number of exchanges that were only announced, and are not among these. */
  int planned() {
    return count(snapshot.exchanges(), Exchange::planned);
  }

  /** Number of exchanges whose governments can't be told, and that are not among these. */
  int unresolved() {
    return snapshot.unresolvedExchanges();
  }

  /** Number of exchanges without a year. */
  int undated() {
    return all.size() - dated.size();
  }

  /** The records by pair and day; what is not dated to the day stands alone. */
  private Collection<List<Exchange>> events() {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                exchange ->
                    exchange.date().precision() == Precision.DAY
                        ? exchange.date() + " " + Tie.id(exchange.aId(), exchange.bId())
                        : exchange.id(),
                TreeMap::new,
                Collectors.toList()))
        .values();
  }

  Repeats repeats() {
    List<List<Exchange>> groups = events().stream().filter(group -> group.size() > 1).toList();
    return new Repeats(
        groups.size(),
        groups.stream().mapToInt(List::size).sum(),
        (int)
            groups.stream()
                .filter(
                    group -> group.stream().map(Exchange::form).distinct().count() < group.size())
                .count());
  }

  /**
   * Share of some exchanges where records of one pair and day count as one, each its part of it.
   */
  Estimate shareOfEvents(Predicate<Exchange> which) {
    double events = 0;
    double of = 0;
    for (List<Exchange> group : events()) {
      events++;
      of += (double) count(group, which) / group.size();
    }
    return Intervals.wilson(of, events);
  }

  Levels levels(Exchange exchange) {
    return new Levels(
        snapshot.government(exchange.aId()).level().tier(),
        snapshot.government(exchange.bId()).level().tier());
  }

  static boolean isPeople(Exchange exchange) {
    return PEOPLE_AND_CULTURE.contains(exchange.field());
  }

  /** Number of exchanges of each form. */
  static double[] forms(List<Exchange> exchanges) {
    return Arrays.stream(ExchangeForm.values())
        .mapToDouble(form -> count(exchanges, exchange -> exchange.form() == form))
        .toArray();
  }

  /** Number of exchanges in each field. */
  static double[] fields(List<Exchange> exchanges) {
    return Arrays.stream(ExchangeField.values())
        .mapToDouble(field -> count(exchanges, exchange -> exchange.field() == field))
        .toArray();
  }

  static int count(List<Exchange> exchanges, Predicate<Exchange> which) {
    return (int) exchanges.stream().filter(which).count();
  }
}
