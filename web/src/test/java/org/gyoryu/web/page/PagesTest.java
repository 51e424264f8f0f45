package org.gyoryu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gyoryu.web.BundledServer;
import org.gyoryu.web.sheet.RecordFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser without scripts gets them. */
class PagesTest {

  private final BundledServer server = BundledServer.get();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/governments",
        "/governments/CN-371000",
        "/ties",
        "/ties/KR-46110~CN-320700",
        "/exchanges",
        "/mechanisms",
        "/mechanisms/NEAR",
        "/findings",
        "/findings/types",
        "/data",
        "/data/sources",
        "/data/questions",
        "/about",
        "/governments/KR-46110/portfolio",
        "/partners",
        "/partners/KR-46110",
        "/partners/CN-510100"
      })
  void answersInThreeLanguagesWithNothingInline(String path) {
    for (String language : List.of("ko", "zh", "en")) {
      HttpResponse<String> page = server.get(path + "?lang=" + language);

      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body())
          .contains("<html lang=\"" + (language.equals("zh") ? "zh-Hans" : language) + "\">")
          .doesNotContain(" style=")
          .doesNotContainPattern("<script(?![^>]*(src=|application/json))")
          .doesNotContainPattern(" on[a-z]+=\"");
      assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("lang=" + language)
          .contains("SameSite=Lax");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'ko-KR,ko;q=0.9,en;q=0.5', ko",
    "'fr,zh-CN;q=0.8', zh-Hans",
    "'de', en",
    "'not a header;;', en"
  })
  void choosesTheLanguageThatTheBrowserWishes(String wish, String tag) {
    assertThat(server.get("/about", "Accept-Language", wish).body())
        .contains("<html lang=\"" + tag + "\">");
  }

  @Test
  void keepsTheLanguageThatWasChosenBefore() {
    assertThat(server.get("/about", "Accept-Language", "ko", "Cookie", "lang=zh").body())
        .contains("<html lang=\"zh-Hans\">");
  }

  @Test
  void aComputationIsStoppedAndBegunByOurOwnFormsOnly() {
    for (String what : List.of("stop", "begin")) {
      String address = "/findings/mechanisms/" + what + "?lang=en";
      HttpResponse<String> done = post(address, "same-origin");

      assertThat(done.statusCode()).isEqualTo(303);
      assertThat(done.headers().firstValue("Location")).contains("/findings/mechanisms?lang=en");
      assertThat(post(address, "cross-site").statusCode()).isEqualTo(403);
      assertThat(post("/findings/none/" + what, "same-origin").statusCode()).isEqualTo(404);
      assertThat(server.get(address).statusCode()).as("a link does nothing").isEqualTo(405);
    }
  }

  private HttpResponse<String> post(String address, String from) {
    return server.send(
        "POST", address, HttpResponse.BodyHandlers.ofString(), "Sec-Fetch-Site", from);
  }

  @Test
  void showsBothDatesOfMokpoAndLianyungangWhoSaysWhichAndWhy() {
    String page = server.get("/ties/KR-46110~CN-320700?lang=en").body();

    assertThat(page)
        .contains("<strong><time datetime=\"1992-11-01\">1 Nov 1992</time>")
        .contains("<time datetime=\"1993-07\">Jul 1993</time>")
        .contains("mokpo.go.kr", "joongang.co.kr")
        .contains("the more trusted kind of source was taken");
    assertThat(server.get("/ties/KR-46110~CN-320700?lang=ko").body())
        .contains("1992. 11. 1.", "1993. 7.");
    assertThat(server.get("/ties/KR-46110~CN-320700?lang=zh").body())
        .contains("1992年11月1日", "1993年7月");
  }

  @Test
  void showsTheFourRegionsOfTheStatisticsBureauBesidePublishedTotals() {
    assertThat(server.get("/api/v1/findings/completeness").statusCode()).isEqualTo(200);
    String page = server.get("/data?lang=en&at=2018-12-31").body();
    String counts =
        server.get("/api/v1/stats?by=macro-region&at=2018-12-31&formal=true&format=csv").body();

    for (String region : List.of("East", "Central", "West", "Northeast")) {
      Matcher count = Pattern.compile("(?m)^" + region + ",.*?(\\d+)").matcher(counts);
      assertThat(count.find()).as("%s in%n%s", region, counts).isTrue();
      assertThat(page)
          .contains("<th scope=\"row\">" + region + "</th><td class=\"number\">" + count.group(1));
    }
    assertThat(page).contains(">643<", "Published totals for 2018");
    assertThat(server.get("/data?lang=en").body()).contains("Ties by region at 31 Dec 2018");
  }

  @Test
  void countersAreThoseOfTheApi() {
    String page = server.get("/?lang=en&kind=sister").body();
    Matcher counter = Pattern.compile("data-counter=\"SISTER\">(\\d+)<").matcher(page);
    Matcher api =
        Pattern.compile("\"count\":(\\d+)")
            .matcher(server.get("/api/v1/ties?kind=sister&limit=1").body());

    assertThat(counter.find()).isTrue();
    assertThat(api.find()).isTrue();
    assertThat(counter.group(1)).isEqualTo(api.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "/ties?kind=bogus, 400, kind",
    "/?year=1066, 400, year",
    "/exchanges?from=2020&to=2010, 400, from",
    "/ties/KR-0~CN-0, 404, ''",
    "/governments/XX-1, 404, ''",
    "/mechanisms/none, 404, ''",
    "/findings/none, 404, ''",
    "/governments/XX-1/portfolio, 404, ''",
    "/partners/XX-1, 404, ''",
    "/partners/KR-46110?goal=opera, 400, goal",
    "/partners/KR-46110?to=KR-11, 400, to",
    "/partners/KR-46110/record.docx?partner=KR-11, 400, partner",
    "/partners/KR-46110/record.hwpx, 400, partner",
    "/partners/KR-46110/record.pdf?partner=CN-370200, 404, ''",
    "/governments/KR-46110/portfolio?children=perhaps, 400, children",
    "/nowhere, 404, ''"
  })
  void saysWhatIsWrongInThreeLanguages(String address, int status, String named) {
    for (String language : List.of("ko", "zh", "en")) {
      HttpResponse<String> page =
          server.get(address + (address.contains("?") ? "&" : "?") + "lang=" + language);

      assertThat(page.statusCode()).as(address).isEqualTo(status);
      assertThat(page.body())
          .contains("<html lang=\"" + language)
          .contains(named)
          .doesNotContain("Exception");
    }
  }

  @Test
  void aFindingSaysFromWhichSnapshotAndHowToComputeItAgain() {
    String json = server.get("/api/v1/findings/types?lang=en").body();
    Matcher shown =
        Pattern.compile("\"snapshot\":\"(\\w+)\"").matcher(server.get("/api/v1/snapshot").body());
    String page = server.get("/findings/types?lang=en").body();

    assertThat(shown.find()).isTrue();
    assertThat(json).contains("\"command\":\"gyoryu findings types\"");
    assertThat(page)
        .contains("<code>" + shown.group(1) + "</code>")
        .contains("gyoryu findings types", "href=\"/api/v1/findings/types/periods.csv?lang=en\"")
        .doesNotContain("hx-trigger=\"load");
  }

  @Test
  void escapesWhatAVisitorTyped() {
    assertThat(server.get("/ties?kind=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void assetsAreKeptForEverUnderTheirDigest() {
    Matcher address =
        Pattern.compile("/assets/[0-9a-f]{16}/app\\.js").matcher(server.get("/about").body());
    assertThat(address.find()).isTrue();

    HttpResponse<String> asset = server.get(address.group());
    assertThat(asset.statusCode()).isEqualTo(200);
    assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable", "max-age=31536000");
    assertThat(server.get("/assets/0000000000000000/app.js").statusCode()).isEqualTo(404);
    assertThat(
            server
                .get(address.group().replace("app.js", "echarts.js"), "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
        .contains("gzip");
  }

  @Test
  void pagesThroughAListWithoutLosingOrRepeatingARow() {
    Pattern row = Pattern.compile("href=\"(/ties/[^\"]+)\" aria-label");
    Pattern next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    Set<String> seen = new LinkedHashSet<>();
    String address = "/ties?limit=200&lang=en";
    int rows = 0;
    while (!address.isEmpty()) {
      String page = server.get(address).body();
      for (Matcher found = row.matcher(page); found.find(); rows++) {
        seen.add(found.group(1));
      }
      Matcher more = next.matcher(page);
      address = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    Matcher count =
        Pattern.compile("\"count\":(\\d+)").matcher(server.get("/api/v1/ties?limit=1").body());
    assertThat(count.find()).isTrue();
    assertThat(seen).hasSize(rows).hasSize(Integer.parseInt(count.group(1)));
  }

  @Test
  void findsWhoLooksForAPartnerByName() {
    assertThat(server.get("/partners?lang=ko&q=%EB%AA%A9%ED%8F%AC").body())
        .contains("href=\"/partners/KR-46110\"");
    assertThat(server.get("/partners?lang=en&q=zzzzzz").body()).contains("zzzzzz");
  }

  @Test
  void ranksPartnersWithReasonsAndMovesThemUnderAnAssumption() {
    String usual = server.withRanking().get("/partners/KR-46110?lang=en").body();
    String changed = server.get("/partners/KR-46110?lang=en&off=P0013,P0014&region=West").body();

    assertThat(usual).contains("Already there", "about", "First steps", "class=\"driver-bar\"");
    assertThat(usual).doesNotContain("same rank");
    assertThat(changed).containsPattern("same rank|▲ from|▼ from").contains("coefficients stay");
  }

  @Test
  void aDissolvedGovernmentLeadsToTheOneThatTookItIn() {
    assertThat(server.withRanking().get("/partners/KR-48160?lang=ko").body())
        .contains("2010. 6. 30. 폐지", "href=\"/partners/KR-48120\"");
    assertThat(server.get("/governments/KR-48160?lang=ko").body())
        .doesNotContain("/partners/KR-48160");
  }

  @ParameterizedTest
  @CsvSource({"ko, hwpx, docx", "zh, docx, hwpx", "en, docx, hwpx"})
  void offersTheRecordOfReasonsFirstAsItIsUsuallyFiled(
      String language, String first, String second) {
    Pattern link = Pattern.compile("href=\"/partners/KR-46110/record\\.(\\w+)\\?[^\"]*\">([^<]+)<");
    Matcher found =
        link.matcher(server.withRanking().get("/partners/KR-46110?lang=" + language).body());

    for (String ending : List.of(first, second)) {
      assertThat(found.find()).isTrue();
      assertThat(found.group(1)).isEqualTo(ending);
      assertThat(found.group(2)).contains(ending.toUpperCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheRecordOfReasonsInEveryFormat(RecordFormat format) {
    Matcher record =
        Pattern.compile(
                "href=\"(/partners/KR-46110/record\\."
                    + format.ending()
                    + "\\?[^\"]*partner=([\\w-]+)[^\"]*)\"")
            .matcher(server.withRanking().get("/partners/KR-46110?lang=ko").body());
    assertThat(record.find()).isTrue();
    HttpResponse<byte[]> answer = server.bytes(record.group(1).replace("&amp;", "&"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(format.mediaType());
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("\"gyoryu-record-KR-46110-" + record.group(2) + "." + format.ending() + "\"");
    assertThat(answer.body()).startsWith('P', 'K');
  }

  @Test
  void givesListAndPortfolioAsWorkbooksWhoseNumbersAreNumbersInTheirFormats() throws IOException {
    server.withRanking();
    try (Workbook list = workbook("/partners/KR-46110/list.xlsx?lang=ko");
        Workbook portfolio = workbook("/governments/KR-46110/portfolio.xlsx?lang=ko")) {
      assertThat(formats(list.getSheetAt(0))).startsWith("#,##0", "", "", "0.0%", "#,##0.00");
      assertThat(formats(list.getSheetAt(1)))
          .containsExactly("", "", "", "#,##0.00", "#,##0.00", "#,##0.00");
      assertThat(formats(portfolio.getSheetAt(3))).containsExactly("", "", "#,##0", "0.0%");
      assertThat(formats(portfolio.getSheetAt(4))).containsExactly("", "#,##0", "#,##0.0");
      for (Workbook workbook : List.of(list, portfolio)) {
        workbook.sheetIterator().forEachRemaining(PagesTest::assertReadable);
      }
    }
  }

  private Workbook workbook(String address) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(server.bytes(address).body()));
  }

  /** The format of each number in the first row below the header; empty for a text. */
  private static List<String> formats(Sheet sheet) {
    List<String> formats = new ArrayList<>();
    for (Cell cell : sheet.getRow(1)) {
      boolean isNumber = cell.getCellType() == CellType.NUMERIC;
      formats.add(isNumber ? cell.getCellStyle().getDataFormatString() : "");
    }
    return formats;
  }

  private static void assertReadable(Sheet sheet) {
    Row header = sheet.getRow(0);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
        .endsWith(String.valueOf(sheet.getLastRowNum() + 1));
    for (Cell cell : header) {
      assertThat(((XSSFCellStyle) cell.getCellStyle()).getFont().getBold()).isTrue();
      assertThat(sheet.getColumnWidth(cell.getColumnIndex())).isGreaterThanOrEqualTo(8 * 256);
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          assertThat(cell.getStringCellValue()).doesNotMatch("-?[\\d.,]+%?");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 'yyyy\\.\\ m\\.\\ d\\.', 2024. 4.",
    "zh, 'yyyy\"年\"m\"月\"d\"日\"', 2024年4月",
    "en, d mmm yyyy, Apr 2024"
  })
  void aWorkbookShowsDaysAndLessExactDatesAsTheLanguageWritesThem(
      String language, String format, String month) throws IOException {
    try (Workbook workbook = workbook("/governments/KR-48120/portfolio.xlsx?lang=" + language)) {
      List<Cell> dates = new ArrayList<>();
      workbook.getSheetAt(1).forEach(row -> dates.add(row.getCell(3)));

      assertThat(dates)
          .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
          .isNotEmpty()
          .allMatch(cell -> cell.getCellStyle().getDataFormatString().equals(format));
      assertThat(dates)
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .extracting(Cell::getStringCellValue)
          .contains(month);
    }
  }

  @Test
  void saysInTheReadersLanguageWhyNothingIsShown() {
    assertThat(server.get("/ties?lang=ko&from=2020&to=2010").body())
        .contains("시작 연도(from)", "시작 연도가 끝 연도보다 늦어서");
    assertThat(server.get("/exchanges?lang=zh&from=2020&to=2010").body()).contains("起始年份晚于终止年份");
    assertThat(server.get("/ties?lang=ko&from=early").body()).contains("1부터 9999까지의 정수");
    assertThat(server.get("/data?lang=ko&at=yesterday").body()).contains("2018-07-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ties?from=2020&to=2010",
        "/ties?from=early",
        "/ties?cursor=bogus",
        "/ties?from=2010&from=2011",
        "/ties?b_region=bogus",
        "/?year=1066",
        "/data?at=yesterday",
        "/partners/KR-46110?to=KR-11",
        "/partners/KR-46110?top=1000",
        "/partners/KR-46110/list.xlsx?add=air",
        "/partners/KR-46110/record.docx?partner=KR-11"
      })
  void mixesNoEnglishIntoWhatIsWrong(String address) {
    server.withRanking();
    for (String language : List.of("ko", "zh")) {
      HttpResponse<String> page = server.get(address + "&lang=" + language);
      Matcher note =
          Pattern.compile("<p class=\"note\" role=\"alert\">(.*?)</p>").matcher(page.body());

      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(note.find()).isTrue();
      assertThat(note.group(1))
          .as("no two English words in a row")
          .doesNotContainPattern("[A-Za-z]{2,} [A-Za-z]{2,}");
    }
  }

  @Test
  void findsTiesWhoseKindNoSourceTells() {
    String page = server.get("/ties?lang=ko&kind=unstated").body();

    assertThat(page).contains("<option value=\"unstated\" selected>종류 미상</option>");
    assertThat(page.split("class=\"tag unstated\"", -1).length).isGreaterThan(2);
    assertThat(page).doesNotContain("class=\"tag sister\"");
  }

  @Test
  void showsTheUnitAboveOnlyBesideNamesThatSeveralBear() {
    String counties = server.get("/governments?lang=ko&q=%EA%B3%A0%EC%84%B1%EA%B5%B0").body();

    assertThat(counties)
        .contains("<span class=\"above\">경상남도</span>", "<span class=\"above\">강원특별자치도</span>");
    assertThat(server.get("/governments?lang=ko&q=%EB%AA%A9%ED%8F%AC").body())
        .doesNotContain("class=\"above\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/governments/CN-371000",
        "/ties/KR-46110~CN-320700",
        "/exchanges",
        "/mechanisms/NEAR",
        "/findings/growth",
        "/data",
        "/data/sources",
        "/data/questions",
        "/about",
        "/governments/KR-46110/portfolio",
        "/partners/KR-46110"
      })
  void writesNoDateAsMachinesDo(String path) {
    server.withRanking();
    for (String language : List.of("ko", "zh")) {
      String shown =
          server
              .get(path + "?lang=" + language)
              .body()
              .replaceAll("(?s)<script.*?</script>", "")
              .replaceAll("<span[^>]* class=\"small muted\">[^<]*</span>", "")
              .replaceAll("<code>[^<]*</code>", "")
              .replaceAll("<span lang=\"en\">[^<]*</span>", "")
              .replaceAll("<[^>]*>", " ");

      assertThat(shown).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/partners/KR-46110, partners",
    "/partners, partners",
    "/governments/KR-46110/portfolio, portfolio"
  })
  void tellsOnThePagesHowItIsComputed(String path, String part) {
    for (String language : List.of("ko", "zh", "en")) {
      assertThat(server.withRanking().get(path + "?lang=" + language).body())
          .contains("href=\"/about#" + part + "\"")
          .doesNotContain("docs/");
      assertThat(server.get("/about?lang=" + language).body()).contains("id=\"" + part + "\"");
    }
  }

  @Test
  void aPortfolioShowsTheDateOfEveryStageAndWhatPassedToOnePairOnce() throws IOException {
    String page = server.get("/governments/KR-48120/portfolio?lang=en").body();

    assertThat(page).contains("<time datetime=\"2003-10-25\">25 Oct 2003</time>");
    assertThat(page.split("KR-48180~CN-371300", -1)).hasSize(2);
    try (Workbook workbook = workbook("/governments/KR-48120/portfolio.xlsx?lang=en")) {
      Sheet ties = workbook.getSheetAt(1);
      assertThat(ties.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Date of the stage");
      assertThat(ties)
          .filteredOn(row -> row.getCell(10).getStringCellValue().contains("CN-371300"))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                      .isEqualTo("2003-10-25"));
    }
  }
}
