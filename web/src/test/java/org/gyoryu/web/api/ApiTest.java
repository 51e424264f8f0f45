package org.gyoryu.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gyoryu.web.BundledServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApiTest {

  private final BundledServer server = BundledServer.get();

  private long count(String sql) {
    return server.database().client().sql(sql).query(Long.class).single();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%EC%9C%84%ED%95%B4",
        "%EC%9B%A8%EC%9D%B4%ED%95%98%EC%9D%B4",
        "%E5%A8%81%E6%B5%B7",
        "weihai",
        "Wei%20Hai"
      })
  void putsWeihaiFirstInAnyScript(String typed) {
    assertThat(Json.get("/api/v1/search?q=" + typed).at("/items/0/id").asString())
        .isEqualTo("CN-371000");
  }

  @Test
  void offersBothQingdaoAndCheongdo() {
    List<String> names = new ArrayList<>();
    Json.get("/api/v1/search?q=%EC%B2%AD%EB%8F%84")
        .get("items")
        .forEach(item -> names.add(item.at("/names/zh").asString()));

    assertThat(names)
        .anyMatch(name -> name.startsWith("青岛"))
        .anyMatch(name -> name.startsWith("清道"));
  }

  @Test
  void countsByMacroRegionAtADate() {
    JsonNode items = Json.get("/api/v1/stats?by=macro-region&at=2018-12-31").get("items");

    Set<String> regions = new HashSet<>();
    long certain = 0;
    for (JsonNode item : items) {
      regions.add(item.get("b_region").asString());
      certain += item.get("certain").asLong();
      assertThat(item.at("/b_region_names/ko").asString()).isNotBlank();
    }
    assertThat(regions).hasSize(4);
    assertThat(certain)
        .isEqualTo(count("select count(*) from tie where formal_since_by <= '2018-12-31'"));
  }

  @Test
  void countsIntentsOnlyWhereAskedFor() {
    long formal = Json.get("/api/v1/stats").at("/items/0/change").asLong();
    long intents = Json.get("/api/v1/stats?kind=intent").at("/items/0/change").asLong();
    long all = 0;
    for (JsonNode kind : Json.get("/api/v1/stats?by=kind").get("items")) {
      all += kind.get("change").asLong();
    }

    assertThat(formal)
        .isEqualTo(count("select count(*) from tie where formal and formal_since_day is not null"));
    assertThat(intents).isPositive();
    assertThat(all).isEqualTo(formal + intents);
  }

  @Test
  void tellsCertainFromPossibleWithinAYear() {
    JsonNode all = Json.get("/api/v1/stats?at=2005-06-30").at("/items/0");
    String possible =
        "select count(distinct tie_id) from tie_stage where kind <> 'INTENT' and day <= '2005-06-30'";

    assertThat(all.get("certain").asLong())
        .isEqualTo(count("select count(*) from tie where formal_since_by <= '2005-06-30'"));
    assertThat(all.get("possible").asLong())
        .isEqualTo(count(possible))
        .isGreaterThan(all.get("certain").asLong());
    assertThat(all.get("undated").asLong()).isPositive();
  }

  @Test
  void pagesThroughAllTiesOnce() {
    Set<String> seen = new HashSet<>();
    String address = "/api/v1/ties?limit=70";
    int pages = 0;
    while (address != null) {
      HttpResponse<String> answer = server.get(address);
      Json.read(answer.body())
          .get("items")
          .forEach(item -> assertThat(seen.add(item.get("id").asString())).isTrue());
      address =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
      pages++;
    }

    assertThat(seen).hasSize((int) count("select count(*) from tie"));
    assertThat(pages).isGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=sister,                        kind = 'SISTER'",
    "formal=false,                       not formal",
    "status=dormant&kind=friendship,     status = 'DORMANT' and kind = 'FRIENDSHIP'",
    "b_region=West,                      b_region = 'West'",
    "b_province=CN-370000&a_level=city,  b_province = 'CN-370000' and a_tier = 'CITY'",
    "type=transborder-regional,          type = 'TRANSBORDER_REGIONAL'",
    "government=CN-371000,               (a_id = 'CN-371000' or b_id = 'CN-371000')",
    "from=2000&to=2004,                  since_day >= '2000-01-01' and since_day <= '2004-12-31'",
    "at=1999,                            since_by <= '1999-12-31'"
  })
  void filtersTiesAsTheConditionSays(String query, String condition) {
    JsonNode answer = Json.get("/api/v1/ties?limit=500&" + query);
    long expected = count("select count(*) from tie where " + condition);

    assertThat(answer.get("count").asLong()).isEqualTo(expected);
    assertThat(answer.get("items").size()).isEqualTo((int) Math.min(500, expected)).isPositive();
  }

  @Test
  void answersNotModifiedToAKnownTag() {
    String tag = server.get("/api/v1/ties").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = server.get("/api/v1/ties", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(server.get("/api/v1/ties?kind=sister", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> head =
        server.send("HEAD", "/api/v1/ties", HttpResponse.BodyHandlers.ofString());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/ties?kind=brother,            kind,    sister",
    "/api/v1/ties?kin=sister,              kin,     kind",
    "/api/v1/ties?limit=0,                 limit,   1 to 500",
    "/api/v1/ties?limit=many,              limit,   1 to 500",
    "/api/v1/ties?at=2018-02-30,           at,      YYYY",
    "/api/v1/ties?from=2010&to=2000,       from,    ''",
    "/api/v1/ties?cursor=nonsense,         cursor,  ''",
    "/api/v1/ties?format=xml,              format,  csv",
    "/api/v1/stats?by=colour,              by,      macro-region",
    "/api/v1/ties?b_region=Atlantis,       b_region, Northeast",
    "/api/v1/exchanges?planned=perhaps,    planned, true",
    "/api/v1/openapi.json?x=1,             x,       ''"
  })
  void namesTheParameterAndWhatIsAllowed(String address, String parameter, String allowed) {
    HttpResponse<String> answer = server.get(address);
    JsonNode problem = Json.read(answer.body());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("allowed").toString()).contains(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nothing,         404",
    "/api/v1/ties/KR-1~CN-1,  404",
    "/api/v1/ties/a/b,        404",
    "/api/v1,                 404",
    "/api/v1/download/x.exe,  404",
    "/api/v1/search.geojson,  406"
  })
  void answersProblemsForWhatIsNotThere(String address, int status) {
    HttpResponse<String> answer = server.get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Json.read(answer.body()).get("title").asString()).isNotBlank();
  }

  @Test
  void refusesFormatsThatItDoesNotSpeak() {
    HttpResponse<String> answer = server.get("/api/v1/ties", "Accept", "application/xml");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(Json.read(answer.body()).get("allowed").toString()).contains("text/csv");
  }

  @Test
  void writesAllRowsAsCsvByEndingParameterOrHeader() {
    String byEnding = server.get("/api/v1/ties.csv").body();

    assertThat(byEnding.lines().count()).isEqualTo(1 + count("select count(*) from tie"));
    assertThat(byEnding).startsWith("id,a_id,a_country,a_level_code,a_level,a_name_ko,");
    assertThat(server.get("/api/v1/ties?format=csv").body()).isEqualTo(byEnding);
    assertThat(server.get("/api/v1/ties", "Accept", "text/csv").body()).isEqualTo(byEnding);
    assertThat(server.get("/api/v1/ties.csv?limit=3").body().lines().count()).isEqualTo(4);
  }

  @Test
  void writesTiesAsLinesAndGovernmentsAsPoints() {
    JsonNode ties = Json.get("/api/v1/ties.geojson?limit=5");
    JsonNode governments = Json.get("/api/v1/governments.geojson?limit=5");

    assertThat(ties.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(ties.at("/features/0/geometry/type").asString()).isEqualTo("LineString");
    assertThat(governments.at("/features/0/geometry/type").asString()).isEqualTo("Point");
    assertThat(governments.at("/features/0/geometry/coordinates/0").asDouble())
        .isBetween(70.0, 135.0);
  }

  @Test
  void showsWhoSaysWhatOfMokpoAndLianyungang() {
    JsonNode tie = Json.get("/api/v1/ties/KR-46110~CN-320700");

    assertThat(tie.at("/tie/a/names/ko").asString()).startsWith("목포");
    assertThat(tie.get("claims").size()).isGreaterThan(1);
    Set<String> dates = new HashSet<>();
    tie.get("claims").forEach(claim -> dates.add(claim.path("date").asString("")));
    assertThat(dates).hasSizeGreaterThan(1);
    assertThat(tie.at("/claims/0/source/url").asString()).startsWith("http");
    assertThat(tie.at("/stages/0/reason").asString()).isNotBlank();
  }

  @Test
  void drawsEachTieOnTheMapOrSaysHowManyHaveNoPlace() {
    JsonNode map = Json.get("/api/v1/map");

    assertThat(map.get("arcs").size()).isPositive();
    assertThat(map.get("bundles").size()).isZero();
    int places = map.get("places").size();
    map.get("arcs").forEach(arc -> assertThat(arc.get("a").asInt()).isLessThan(places));
  }
}
