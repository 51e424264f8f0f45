package org.gyoryu.analysis.forms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Sides;
import org.gyoryu.model.Snapshot;
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
