package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.model.Country;
import org.gyoryu.registry.content.Content;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BundledPackageTest {

  private static final Path DATA = Path.of("..", "data");
  private static final Path COMPILED = Path.of("..", "..", "shared", "data");

  @Test
  void hasNoErrorsAndNoNotes() {
    Validation validation = DataPackage.open(DATA).validate(Progress.SILENT);
    assertThat(validation.isGood()).as(ValidationReport.render(validation)).isTrue();
    assertThat(validation.files()).hasSize(15).allMatch(file -> file.rows() > 0);
    assertThat(validation.files()).allMatch(file -> file.notes().isEmpty());
    assertThat(validation.notes()).isEmpty();
  }

  @Test
  void becomesTypedContent() {
    Content content = Content.read(new PackageRows(DataPackage.open(DATA)));
    assertThat(content.claims()).hasSize(1795);
    assertThat(content.exchanges()).hasSize(1692);
    assertThat(content.exchanges()).filteredOn(exchange -> exchange.planned()).hasSize(12);
    assertThat(content.regions()).filteredOn(region -> region.scheme().equals("seven")).hasSize(7);
    assertThat(content.regions())
        .filteredOn(region -> !region.country().equals(Country.KR))
        .filteredOn(region -> region.scheme().equals("nbs"))
        .flatExtracting(region -> region.memberIds())
        .hasSize(31);
  }

  @Test
  void everyFirstTierGovernmentIsInOneRegionOfEachScheme() throws IOException {
    Map<String, Integer> schemes = new HashMap<>();
    rows(DATA.resolve("region-members.csv"))
        .forEach(row -> schemes.merge(row.get("government_id"), 1, Integer::sum));
    List<Map<String, String>> top =
        rows(DATA.resolve("governments.csv")).stream()
            .filter(row -> row.get("parent_id").isEmpty())
            .toList();
    assertThat(top).hasSize(17 + 31);
    assertThat(top)
        .allMatch(row -> schemes.get(row.get("id")) == (row.get("country").equals("KR") ? 1 : 2));
  }

  @Test
  void onlyCoastalGovernmentsBorderASharedSea() throws IOException {
    List<Map<String, String>> littoral =
        rows(DATA.resolve("governments.csv")).stream()
            .filter(row -> !row.get("littoral_sea").isEmpty())
            .toList();
    assertThat(littoral).allMatch(row -> row.get("coastal").equals("1"));
    assertThat(littoral)
        .extracting(row -> row.get("name_ko"))
        .contains("인천광역시", "목포시", "웨이하이시", "칭다오시", "롄윈강시", "톈진시", "제주시")
        .doesNotContain("부산광역시", "여수시", "상하이시", "난퉁시", "서귀포시", "서울특별시");
  }

  @Test
  void everyCompiledClaimAndExchangeIsHereWithItsAddress() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(COMPILED), "the compiled files are not here");
    Map<String, String> addresses = new HashMap<>();
    rows(DATA.resolve("sources.csv"))
        .forEach(row -> addresses.put(row.get("source_id"), row.get("url")));
    compare(
        "claims",
        "claim_id",
        addresses,
        Map.of(
            "date",
            "date",
            "kind",
            "kind",
            "note",
            "note",
            "kr_name_ko",
            "a_name",
            "cn_name_zh",
            "b_name",
            "cn_province_zh",
            "b_parent"));
    compare(
        "exchanges",
        "exchange_id",
        addresses,
        Map.of(
            "date",
            "date",
            "form",
            "form",
            "people",
            "people",
            "summary_en",
            "summary_en",
            "kr_name_ko",
            "a_name",
            "cn_name_zh",
            "b_name"));
  }

  private static void compare(
      String table, String id, Map<String, String> addresses, Map<String, String> columns)
      throws IOException {
    Map<String, Map<String, String>> here = new HashMap<>();
    rows(DATA.resolve(table + ".csv")).forEach(row -> here.put(row.get(id), row));
    for (Map<String, String> compiled : rows(COMPILED.resolve(table + ".csv"))) {
      Map<String, String> row = here.get(compiled.get(id));
      assertThat(addresses.get(row.get("source_id"))).isEqualTo(compiled.get("source_url"));
      columns.forEach(
          (theirs, ours) ->
              assertThat(row.get(ours)).as(compiled.get(id)).isEqualTo(compiled.get(theirs)));
    }
  }

  @Test
  void everyCompiledRowOfTheOtherTablesIsHere() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(COMPILED), "the compiled files are not here");
    contains("aliases", Map.of("government_id", "government_id", "alias", "alias"));
    contains("governments", Map.of("id", "id", "name_zh", "name_zh", "source", "source"));
    contains("mechanisms", Map.of("id", "id", "name_ko", "name_ko", "status", "status"));
    contains(
        "mechanism-members", Map.of("mechanism_id", "mechanism_id", "gov_name_native", "name"));
    contains(
        "mechanism-meetings",
        Map.of("date", "date", "place_gov_native", "place", "edition", "edition"));
    contains("policies", Map.of("date", "date", "name_ko", "name_ko", "regions_zh", "regions"));
    contains(
        "indicators", Map.of("government_id", "government_id", "year", "year", "value", "value"));
    contains("links", Map.of("kr_id", "a_id", "cn_id", "b_id", "source", "source"));
    contains("published-totals", Map.of("as_of", "as_of", "measure", "measure"));
  }

  private static void contains(String table, Map<String, String> columns) throws IOException {
    Set<List<String>> here = new HashSet<>();
    for (Map<String, String> row : rows(DATA.resolve(table + ".csv"))) {
      here.add(columns.values().stream().map(row::get).toList());
    }
    for (Map<String, String> row : rows(COMPILED.resolve(table + ".csv"))) {
      assertThat(here).contains(columns.keySet().stream().map(row::get).toList());
    }
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvTokenizer records = new CsvTokenizer(new StringReader(Files.readString(file)), ',')) {
      records.next();
      List<String> header = List.copyOf(records.values());
      while (records.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
          row.put(header.get(column), records.values().get(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
