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
import java.util.stream.IntStream;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.analysis.stats.Intervals;
import org.gyoryu.analysis.stats.Rubin;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.StatusRule;
import org.gyoryu.model.Tie;

/** The issues to come, as trends that are measured in every version of the dates. */
final class Issues {

  private static final int YEARS_BACK = 10;
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
   * A share, an index or nothing.
   *
   * @param part of the whole; NaN for an index
   * @param whole 0 where there is too little
   */
  private record Measured(double value, double error, double part, double whole) {

    static final Measured NOTHING = new Measured(Double.NaN, Double.NaN, Double.NaN, 0);

    static Measured share(long part, int whole) {
      double p = (double) part / whole;
      return whole == 0 ? NOTHING : new Measured(p, Math.sqrt(p * (1 - p) / whole), part, whole);
    }

    static Measured index(double value, double error, int whole) {
      return whole == 0 ? NOTHING : new Measured(value, error, Double.NaN, whole);
    }

    boolean isShare() {
      return !Double.isNaN(part);
    }
  }

  private interface Measure {
    Measured of(int year, int version);
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
            (year, version) -> ofYear(year, exchange -> PEOPLE.contains(exchange.field())),
            false),
        issue(
            "no-head-count",
            Text.of("성과 기록 부족", "成效记录不足", "thin evaluation"),
            Text.of(
                "그해 교류 가운데 참가 인원 기록이 없는 비중",
                "当年交流中没有参与人数记录的占比",
                "share of the year's exchanges without a head-count on record"),
            (year, version) -> ofYear(year, exchange -> exchange.people().isEmpty()),
            true),
        issue(
            "no-exchange",
            Text.of("교류 기록 없음", "无交流记录", "no exchange on record"),
            Text.of(
                "교류가 한 건도 기록되지 않은 관계의 비중", "没有任何交流记录的关系占比", "ties without any exchange on record"),
            this::withoutExchange,
            true));
  }

  private Issue issue(String id, Text label, Text meaning, Measure measure, boolean worsening) {
    Measured[][] measured = new Measured[dates.versions()][YEARS_BACK + 1];
    for (int version = 0; version < measured.length; version++) {
      for (int y = 0; y <= YEARS_BACK; y++) {
        measured[version][y] = measure.of(firstYear() + y, version);
      }
    }
    double[][] values =
        Arrays.stream(measured)
            .map(version -> Arrays.stream(version).mapToDouble(Measured::value).toArray())
            .toArray(double[][]::new);
    double base =
        Arrays.stream(measured).mapToDouble(years -> years[YEARS_BACK].whole).average().orElse(0);
    return new Issue(
        id,
        label,
        meaning,
        IntStream.rangeClosed(0, YEARS_BACK).mapToObj(y -> pooled(measured, y)).toList(),
        (int) Math.round(base),
        Issue.trend(values),
        worsening);
  }

  /** One year over the versions: Wilson's interval for a share, Rubin's for an index. */
  private static Estimate pooled(Measured[][] measured, int year) {
    List<Measured> versions = Arrays.stream(measured).map(years -> years[year]).toList();
    if (versions.stream().anyMatch(one -> one.whole == 0)) {
      return Estimate.NONE;
    }
    if (versions.get(0).isShare()) {
      return Intervals.wilson(
          versions.stream().mapToDouble(Measured::part).toArray(),
          versions.stream().mapToDouble(Measured::whole).toArray());
    }
    Estimate index =
        Rubin.pool(
                versions.stream().mapToDouble(Measured::value).toArray(),
                versions.stream().mapToDouble(Measured::error).toArray())
            .interval();
    return new Estimate(index.value(), Math.max(0, index.low()), Math.min(1, index.high()));
  }

  private List<Tie> upTo(int year, int version) {
    return IntStream.range(0, dates.size())
        .filter(i -> dates.year(i, version) <= year)
        .mapToObj(dates::tie)
        .toList();
  }

  private Measured overlap(int year, int version) {
    List<Tie> ties = upTo(year, version);
    Map<String, Integer> ofUnit = new HashMap<>();
    for (Tie tie : ties) {
      ofUnit.merge(unitAndPartner(tie), 1, Integer::sum);
    }
    return Measured.share(
        ties.stream().filter(t -> ofUnit.get(unitAndPartner(t)) > 1).count(), ties.size());
  }

  private String unitAndPartner(Tie tie) {
    return snapshot.province(tie.aId()).id() + " " + tie.bId();
  }

  private Measured dormancy(int year, int version) {
    List<Tie> ties = upTo(year, version);
    return Measured.share(ties.stream().filter(tie -> isDormant(tie, year)).count(), ties.size());
  }

  private boolean isDormant(Tie tie, int year) {
    int last = 0;
    for (Stage stage : tie.stages()) {
      last = Math.max(last, yearUpTo(stage.date(), year));
    }
    for (Exchange exchange : exchangesOfTie.getOrDefault(tie.id(), List.of())) {
      last = Math.max(last, yearUpTo(exchange.date(), year));
    }
    return last > 0 && last < year - StatusRule.QUIET_YEARS;
  }

  private static int yearUpTo(PartialDate date, int year) {
    return date.isKnown() && date.year() <= year ? date.year() : 0;
  }

  /** Standard error by the delta method: 4/n (sum p^3 - (sum p^2)^2). */
  private Measured concentration(int year, int version) {
    List<Tie> ties = upTo(year, version);
    Map<String, Integer> ofUnit = new HashMap<>();
    ties.forEach(tie -> ofUnit.merge(snapshot.province(tie.bId()).id(), 1, Integer::sum));
    double squares = 0;
    double cubes = 0;
    for (int count : ofUnit.values()) {
      double share = (double) count / ties.size();
      squares += share * share;
      cubes += share * share * share;
    }
    double variance = 4 * Math.max(0, cubes - squares * squares) / ties.size();
    return Measured.index(squares, Math.sqrt(variance), ties.size());
  }

  private Measured withoutExchange(int year, int version) {
    List<Tie> ties = upTo(year, version);
    Set<String> seen = new HashSet<>();
    exchangesOfTie.forEach(
        (id, exchanges) -> {
          if (exchanges.stream().anyMatch(exchange -> exchange.date().year() <= year)) {
            seen.add(id);
          }
        });
    return Measured.share(
        ties.stream().filter(tie -> !seen.contains(tie.id())).count(), ties.size());
  }

  private interface Which {
    boolean test(Exchange exchange);
  }

  private Measured ofYear(int year, Which which) {
    List<Exchange> ofYear =
        snapshot.exchanges().stream()
            .filter(exchange -> !exchange.planned() && exchange.date().isKnown())
            .filter(exchange -> exchange.date().year() == year)
            .toList();
    return ofYear.size() < FEWEST_EXCHANGES
        ? Measured.NOTHING
        : Measured.share(ofYear.stream().filter(which::test).count(), ofYear.size());
  }
}
