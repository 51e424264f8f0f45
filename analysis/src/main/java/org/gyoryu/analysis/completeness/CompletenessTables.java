package org.gyoryu.analysis.completeness;

import static org.gyoryu.analysis.finding.Unit.CALENDAR_YEAR;
import static org.gyoryu.analysis.finding.Unit.COUNT;
import static org.gyoryu.analysis.finding.Unit.EXPECTED_COUNT;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Chart;
import org.gyoryu.analysis.finding.FindingBuilder;
import org.gyoryu.analysis.finding.TableBuilder;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.finding.Words;
import org.gyoryu.model.Country;
import org.gyoryu.model.Government;
import org.gyoryu.model.Region;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.Tier;

/** The registry counted by year, kind, level, region and province. */
final class CompletenessTables {

  private static final List<TieKind> KINDS =
      List.of(TieKind.SISTER, TieKind.FRIENDSHIP, TieKind.UNSTATED);

  private CompletenessTables() {}

  static void byYear(
      FindingBuilder finding, Snapshot snapshot, TieDates dates, List<PublishedCount> published) {
    TableBuilder table =
        new TableBuilder("by-year", Text.of("연도별 체결 건수", "历年缔结数", "Concluded by year"))
            .number("year", Words.YEAR, CALENDAR_YEAR);
    KINDS.forEach(kind -> table.number(column(kind), Words.of(kind), COUNT));
    table
        .number("dated", Text.of("연도 확인 건수", "年份明确数", "dated"), COUNT)
        .number("undated", Text.of("연도 미상(기댓값)", "年份不详（期望值）", "undated, expected"), EXPECTED_COUNT)
        .number("published", Text.of("공표 건수", "公布数", "published"), COUNT);
    for (int year = dates.firstYear(); year <= snapshot.asOf().getYear(); year++) {
      table.row(yearRow(year, dates, published).toArray());
    }
    finding.table(table.build());
    finding.chart(
        new Chart.Bars(
            "by-year-chart",
            Text.of("연도별 체결 건수", "历年缔结数", "Ties concluded by year"),
            "by-year",
            "year",
            List.of(
                Chart.Series.of(Text.of("연도 확인", "年份明确", "dated"), "dated"),
                Chart.Series.of(
                    Text.of("연도 미상(기댓값)", "年份不详（期望值）", "undated, expected"), "undated")),
            true,
            List.of()));
  }

  private static List<Object> yearRow(int year, TieDates dates, List<PublishedCount> published) {
    Map<TieKind, Integer> kinds = new EnumMap<>(TieKind.class);
    int dated = 0;
    int undated = 0;
    for (int i = 0; i < dates.size(); i++) {
      if (dates.isDated(i)) {
        if (dates.year(i, 0) == year) {
          kinds.merge(dates.tie(i).kind(), 1, Integer::sum);
          dated++;
        }
      } else {
        for (int version = 0; version < dates.versions(); version++) {
          undated += dates.year(i, version) == year ? 1 : 0;
        }
      }
    }
    double flow =
        published.stream()
            .filter(count -> count.total().measure().equals("ties_signed_in_year"))
            .filter(count -> count.total().asOf().equals("" + year))
            .mapToDouble(count -> count.total().value())
            .findFirst()
            .orElse(Double.NaN);
    return List.of(
        year,
        kinds.getOrDefault(TieKind.SISTER, 0),
        kinds.getOrDefault(TieKind.FRIENDSHIP, 0),
        kinds.getOrDefault(TieKind.UNSTATED, 0),
        dated,
        (double) undated / dates.versions(),
        flow);
  }

  static void byKindLevelRegionProvince(FindingBuilder finding, Snapshot snapshot, TieDates dates) {
    Country a = snapshot.sides().a();
    Country b = snapshot.sides().b();
    Function<Tie, Government> first = tie -> snapshot.government(tie.aId());
    Function<Tie, Government> second = tie -> snapshot.government(tie.bId());
    finding.table(counted("by-kind", Words.KIND, dates, tie -> Words.of(tie.kind())).build());
    for (Country side : List.of(a, b)) {
      Function<Tie, Government> of = side.equals(a) ? first : second;
      finding.table(
          counted(
                  "by-level-" + side.code().toLowerCase(Locale.ROOT),
                  of(side, Words.LEVEL),
                  dates,
                  tie -> Text.of(of.apply(tie).level().names()))
              .build());
      for (String scheme : schemes(snapshot, side)) {
        finding.table(
            counted(
                    "by-region-" + side.code().toLowerCase(Locale.ROOT) + "-" + scheme,
                    of(side, regions(snapshot, side, scheme)),
                    dates,
                    tie -> regionOf(snapshot, scheme, of.apply(tie)))
                .build());
      }
      finding.table(
          counted(
                  "by-province-" + side.code().toLowerCase(Locale.ROOT),
                  of(side, Words.of(Tier.PROVINCE)),
                  dates,
                  tie -> Text.of(snapshot.province(of.apply(tie).id()).names()))
              .build());
    }
  }

  private static Text of(Country side, Text what) {
    return Text.of("{0} {1}", "{0}{1}", "{1} ({0})").with(side, what);
  }

  private static List<String> schemes(Snapshot snapshot, Country side) {
    return snapshot.regions().stream()
        .filter(region -> region.country().equals(side))
        .map(Region::scheme)
        .distinct()
        .toList();
  }

  /** A division is told by the number of its regions. */
  private static Text regions(Snapshot snapshot, Country side, String scheme) {
    long regions =
        snapshot.regions().stream()
            .filter(region -> region.country().equals(side) && region.scheme().equals(scheme))
            .count();
    return Text.of("{0}개 권역", "{0}个地区", "{0} regions").with(regions);
  }

  private static Text regionOf(Snapshot snapshot, String scheme, Government government) {
    String province = snapshot.province(government.id()).id();
    return snapshot.regions().stream()
        .filter(region -> region.country().equals(government.country()))
        .filter(region -> region.scheme().equals(scheme))
        .filter(region -> region.memberIds().contains(province))
        .findFirst()
        .map(Words::of)
        .orElse(Text.of("권역 미상", "地区不详", "no region"));
  }

  private static TableBuilder counted(String id, Text by, TieDates dates, Function<Tie, Text> key) {
    Map<String, Text> labels = new TreeMap<>();
    Map<String, int[]> counts = new TreeMap<>();
    for (int i = 0; i < dates.size(); i++) {
      Tie tie = dates.tie(i);
      Text label = key.apply(tie);
      labels.put(label.en(), label);
      int[] count = counts.computeIfAbsent(label.en(), k -> new int[3]);
      count[0]++;
      count[1] += tie.kind() == TieKind.SISTER ? 1 : 0;
      count[2] += dates.isDated(i) ? 1 : 0;
    }
    TableBuilder table =
        new TableBuilder(id, Text.of("{0}별 등록 건수", "按{0}登记数", "Registry by {0}").with(by))
            .words("key", by)
            .number("ties", Words.TIES, COUNT)
            .number("sister", Words.of(TieKind.SISTER), COUNT)
            .number("dated", Text.of("연도 확인", "年份明确", "dated"), COUNT);
    counts.entrySet().stream()
        .sorted((x, y) -> Integer.compare(y.getValue()[0], x.getValue()[0]))
        .forEach(
            entry ->
                table.row(
                    labels.get(entry.getKey()),
                    entry.getValue()[0],
                    entry.getValue()[1],
                    entry.getValue()[2]));
    return table;
  }

  private static String column(TieKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
