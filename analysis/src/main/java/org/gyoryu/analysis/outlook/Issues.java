package org.gyoryu.analysis.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Trend;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;

/** The issues to come, as trends that are measured. */
final class Issues {

  private static final int YEARS_BACK = 10;
  private static final int DORMANT_YEARS = 8;
  private static final int FEWEST_EXCHANGES = 5;
  private static final Set<ExchangeField> PEOPLE =
      EnumSet.of(
          ExchangeField.CULTURE,
          ExchangeField.YOUTH,
          ExchangeField.EDUCATION,
          ExchangeField.SPORT,
          ExchangeField.TOURISM);

  private final Snapshot snapshot;
  private final TieDates dates;
  private final int lastYear;
  private final Map<String, List<Exchange>> exchangesOfTie = new HashMap<>();

  /**
   * One issue.
   *
   * @param values by year, the last of them the last full year; NaN where there is too little
   * @param worsening whether more of it is worse
   */
  record Issue(String id, Text label, Text meaning, List<Double> values, boolean worsening) {

    Issue {
      values = List.copyOf(values);
    }

    double now() {
      return values.get(values.size() - 1);
    }

    double before() {
      return values.get(0);
    }

    /** Mann-Kendall over the years with a value. */
    Trend trend() {
      int[] known =
          IntStream.range(0, values.size()).filter(i -> !Double.isNaN(values.get(i))).toArray();
      return Trend.of(
          Arrays.stream(known).mapToDouble(i -> i).toArray(),
          Arrays.stream(known).mapToDouble(values::get).toArray());
    }
  }

  Issues(Snapshot snapshot, TieDates dates) {
    this.snapshot = snapshot;
    this.dates = dates;
    LocalDate asOf = snapshot.asOf();
    this.lastYear =
        asOf.getDayOfYear() == asOf.lengthOfYear() ? asOf.getYear() : asOf.getYear() - 1;
    for (Exchange exchange : snapshot.exchanges()) {
      if (!exchange.planned() && exchange.date().isKnown()) {
        exchangesOfTie
            .computeIfAbsent(Tie.id(exchange.aId(), exchange.bId()), id -> new ArrayList<>())
            .add(exchange);
      }
    }
  }

  int firstYear() {
    return lastYear - YEARS_BACK;
  }

  int lastYear() {
    return lastYear;
  }

  List<Issue> all() {
    return List.of(
        issue(
            "overlap",
            Text.of("중복", "重复结好", "overlap"),
            Text.of(
                "같은 광역 단위의 다른 지방정부도 관계를 맺은 상대와의 관계 비중",
                "同一省级单位的其他政府也与之结好的关系占比",
                "ties whose partner is tied to another government of the same first-tier unit"),
            this::overlap,
            true),
        issue(
            "dormancy",
            Text.of("휴면", "休眠", "dormancy"),
            Text.of(
                "8년 넘게 기록된 활동이 없는 관계의 비중",
                "八年以上没有活动记录的关系占比",
                "ties without a sign of life on record for more than eight years"),
            this::dormancy,
            true),
        issue(
            "concentration",
            Text.of("집중", "集中度", "concentration"),
            Text.of(
                "b측 광역 단위별 허핀달 지수(0~1)",
                "按b方省级单位计算的赫芬达尔指数（0—1）",
                "Herfindahl index over first-tier units of side b, 0 to 1"),
            this::concentration,
            true),
        issue(
            "people",
            Text.of("인문교류", "人文交流", "people-to-people exchange"),
            Text.of(
                "그해 교류 가운데 문화·청소년·교육·체육·관광의 비중",
                "当年交流中文化、青少年、教育、体育、旅游的占比",
                "share of the year's exchanges in culture, youth, education, sport, tourism"),
            year -> ofYear(year, exchange -> PEOPLE.contains(exchange.field())),
            false),
        issue(
            "no-head-count",
            Text.of("성과 기록 부족", "成效记录不足", "thin evaluation"),
            Text.of(
                "그해 교류 가운데 참가 인원 기록이 없는 비중",
                "当年交流中没有参与人数记录的占比",
                "share of the year's exchanges without a head-count on record"),
            year -> ofYear(year, exchange -> exchange.people().isEmpty()),
            true),
        issue(
            "no-exchange",
            Text.of("교류 기록 없음", "无交流记录", "no exchange on record"),
            Text.of(
                "교류가 한 건도 기록되지 않은 관계의 비중", "没有任何交流记录的关系占比", "ties without any exchange on record"),
            this::withoutExchange,
            true));
  }

  private Issue issue(
      String id, Text label, Text meaning, IntToDoubleFunction ofYear, boolean worsening) {
    return new Issue(
        id,
        label,
        meaning,
        IntStream.rangeClosed(firstYear(), lastYear).mapToObj(ofYear::applyAsDouble).toList(),
        worsening);
  }

  private List<Tie> upTo(int year) {
    return IntStream.range(0, dates.size())
        .filter(i -> dates.year(i, 0) <= year)
        .mapToObj(dates::tie)
        .toList();
  }

  private double overlap(int year) {
    List<Tie> ties = upTo(year);
    Map<String, Integer> ofUnit = new HashMap<>();
    for (Tie tie : ties) {
      ofUnit.merge(unitAndPartner(tie), 1, Integer::sum);
    }
    return share(ties.stream().filter(t -> ofUnit.get(unitAndPartner(t)) > 1).count(), ties.size());
  }

  private String unitAndPartner(Tie tie) {
    return snapshot.province(tie.aId()).id() + " " + tie.bId();
  }

  private double dormancy(int year) {
    List<Tie> ties = upTo(year);
    return share(ties.stream().filter(tie -> isDormant(tie, year)).count(), ties.size());
  }

  private boolean isDormant(Tie tie, int year) {
    int last = 0;
    for (Stage stage : tie.stages()) {
      last = Math.max(last, yearUpTo(stage.date(), year));
    }
    for (Exchange exchange : exchangesOfTie.getOrDefault(tie.id(), List.of())) {
      last = Math.max(last, yearUpTo(exchange.date(), year));
    }
    return last > 0 && last < year - DORMANT_YEARS;
  }

  private static int yearUpTo(PartialDate date, int year) {
    return date.isKnown() && date.year() <= year ? date.year() : 0;
  }

  private double concentration(int year) {
    List<Tie> ties = upTo(year);
    Map<String, Integer> ofUnit = new HashMap<>();
    ties.forEach(tie -> ofUnit.merge(snapshot.province(tie.bId()).id(), 1, Integer::sum));
    double sum = 0;
    for (int count : ofUnit.values()) {
      sum += Math.pow((double) count / ties.size(), 2);
    }
    return ties.isEmpty() ? Double.NaN : sum;
  }

  private double withoutExchange(int year) {
    List<Tie> ties = upTo(year);
    Set<String> seen = new HashSet<>();
    exchangesOfTie.forEach(
        (id, exchanges) -> {
          if (exchanges.stream().anyMatch(exchange -> exchange.date().year() <= year)) {
            seen.add(id);
          }
        });
    return share(ties.stream().filter(tie -> !seen.contains(tie.id())).count(), ties.size());
  }

  private interface Which {
    boolean test(Exchange exchange);
  }

  private double ofYear(int year, Which which) {
    List<Exchange> ofYear =
        snapshot.exchanges().stream()
            .filter(exchange -> !exchange.planned() && exchange.date().isKnown())
            .filter(exchange -> exchange.date().year() == year)
            .toList();
    return ofYear.size() < FEWEST_EXCHANGES
        ? Double.NaN
        : share(ofYear.stream().filter(which::test).count(), ofYear.size());
  }

  private static double share(long part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
