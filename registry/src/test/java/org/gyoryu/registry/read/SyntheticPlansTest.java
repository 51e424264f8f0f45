package org.gyoryu.registry.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gyoryu.registry.store.Database;
import org.gyoryu.registry.synthetic.SyntheticRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * No query of a list, a detail or a suggestion scans a large table. PostgreSQL itself counts, per
 * transaction, the scans and the rows that they touched: stricter than reading plans, because an
 * index that is walked from end to end is found as well.
 */
class SyntheticPlansTest {

  private static final int TIES = 60_000;
  private static final int GOVERNMENTS = 36_000;

  /** More than a page, its joins and a rare combination need; far less than a table. */
  private static final long MOST_ROWS = 9_000;

  private static final List<String> SMALL_TABLES =
      List.of("snapshot", "level", "region", "region_member", "tie_count");

  @TempDir static Path directory;
  private static Database database;
  private static Registry registry;

  @BeforeAll
  static void fill() {
    database = Database.embedded(directory);
    new SyntheticRegistry(TIES, GOVERNMENTS).fill(database.dataSource());
    registry = new Registry(database.dataSource());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private interface Query {
    Object run();
  }

  @TestFactory
  Stream<DynamicTest> touchesFewRows() {
    registry.snapshots().lookups();
    registry.ties().count(TieFilter.ALL);
    Map<String, Query> queries = new LinkedHashMap<>();
    tieLists(queries);
    otherLists(queries);
    details(queries);
    searches(queries);
    return queries.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> assertTouchesFew(entry.getKey(), entry.getValue())));
  }

  private static void tieLists(Map<String, Query> queries) {
    Stream.of(
            "",
            "kind=sister",
            "kind=intent&status=unknown",
            "formal=true",
            "formal=false&status=dormant&b_province=CN-000030",
            "a_level=province&b_level=province",
            "a_level=province&b_level=province&kind=unstated&status=quiet",
            "a_province=KR-000016",
            "a_province=KR-000016&b_province=CN-000030",
            "a_province=KR-000001&b_region=R3&type=transborder_regional&status=unknown&kind=sister",
            "b_region=R2",
            "a_region=R1&b_region=R2&kind=unstated",
            "from=2000&to=2001",
            "at=1993",
            "at=2018&kind=friendship&status=unknown",
            "government=KR-000020",
            "government=CN-000003&kind=sister",
            "q=weihai")
        .forEach(
            query -> {
              TieFilter filter = TieFilter.parse(Queries.parameters(query));
              queries.put("ties?" + query, () -> pages(filter));
            });
  }

  private static Object pages(TieFilter filter) {
    Page<TieRow> first = registry.ties().list(filter, PageRequest.first(50));
    return first
        .next()
        .map(next -> registry.ties().list(filter, new PageRequest(50, Optional.of(next))))
        .orElse(first);
  }

  private static void otherLists(Map<String, Query> queries) {
    PageRequest page = PageRequest.first(50);
    for (String query :
        List.of(
            "",
            "country=KR",
            "level=city&country=CN",
            "province=KR-000003",
            "region=R2&country=CN",
            "parent=CN-000100",
            "q=qing")) {
      GovernmentFilter filter = GovernmentFilter.parse(Queries.parameters(query));
      queries.put("governments?" + query, () -> registry.governments().list(filter, page));
    }
    for (String query :
        List.of(
            "",
            "form=sport",
            "field=youth&planned=true",
            "a_level=province&b_level=city",
            "b_province=CN-000029",
            "a_province=KR-000016",
            "b_region=R3",
            "from=2001&to=2001",
            "government=KR-000020",
            "q=weihai")) {
      ExchangeFilter filter = ExchangeFilter.parse(Queries.parameters(query));
      queries.put("exchanges?" + query, () -> registry.exchanges().list(filter, page));
    }
    for (String query :
        List.of(
            "",
            "kind=sister",
            "role=unresolved",
            "basis=announced",
            "government=KR-000020",
            "source=S0000007")) {
      ClaimFilter filter = ClaimFilter.parse(Queries.parameters(query));
      queries.put("claims?" + query, () -> registry.claims().list(filter, page));
    }
    queries.put(
        "sources",
        () ->
            registry
                .sources()
                .list(SourceQueries.Filter.parse(Queries.parameters("kind=news")), page));
    queries.put("meetings", () -> registry.meetings().list(Optional.empty(), page));
  }

  private static void details(Map<String, Query> queries) {
    String tie = registry.ties().list(TieFilter.ALL, PageRequest.first(1)).rows().get(0).id();
    queries.put("a tie", () -> registry.ties().find(tie).orElseThrow());
    queries.put("a government", () -> registry.governments().find("CN-000100").orElseThrow());
    queries.put("a province", () -> registry.governments().find("KR-000000").orElseThrow());
    queries.put("a small map", () -> registry.map().map(TieFilter.of("KR-000020")));
    queries.put("a large map", () -> registry.map().map(TieFilter.ALL));
    queries.put("statistics", () -> registry.stats().count(List.of(Dimension.YEAR), TieFilter.ALL));
  }

  private static void searches(Map<String, Query> queries) {
    for (String typed :
        List.of("w", "we", "wei", "weihai", "위", "위해", "威", "威海", "wiehai", "qingdoa", "zzz")) {
      queries.put("search " + typed, () -> registry.search().suggest(typed, 10));
    }
  }

  private void assertTouchesFew(String name, Query query) {
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              Map<String, Long> scansBefore = scans();
              long rowsBefore = rowsTouched();
              query.run();
              assertThat(scans()).as("%s: sequential scans by table", name).isEqualTo(scansBefore);
              assertThat(rowsTouched() - rowsBefore)
                  .as("%s: rows touched", name)
                  .isLessThan(MOST_ROWS);
            });
  }

  private static Map<String, Long> scans() {
    Map<String, Long> scans = new TreeMap<>();
    database
        .client()
        .sql(
            "select t.relname, t.seq_scan from pg_stat_xact_user_tables t"
                + " join pg_class c on c.oid = t.relid where c.reltuples > 5000")
        .query(
            row -> {
              if (!SMALL_TABLES.contains(row.getString(1))) {
                scans.put(row.getString(1), row.getLong(2));
              }
            });
    return scans;
  }

  private static long rowsTouched() {
    return database
        .client()
        .sql("select coalesce(sum(seq_tup_read + idx_tup_fetch), 0) from pg_stat_xact_user_tables")
        .query(Long.class)
        .single();
  }
}
