package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on the bundled data. */
class PartnersCommandTest {

  private record Ran(int exit, String out, String err) {}

  private static Ran run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("partners", "--data", "../data"));
    all.addAll(List.of(words));
    int exit =
        Gyoryu.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err, true));
    return new Ran(exit, out.toString(), err.toString());
  }

  private static JsonNode json(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--json");
    return JsonMapper.builder().build().readTree(run(all.toArray(String[]::new)).out());
  }

  @Test
  void ranksWithReasonsFromTheKoreanAndTheChineseSide() {
    String korean = run("목포시", "--lang", "ko").out();
    assertThat(korean).contains("후보", "유리한 점", "먼저 온 곳", "첫걸음", "거리 약");
    assertThat(run("成都市", "--lang", "zh", "--top", "3").out())
        .contains("候选者", "有利因素", "上级政府间已结好")
        .doesNotContain("\n 4. ");
  }

  @Test
  void goalLevelAndRegionNarrowIt() {
    JsonNode answer = json("Mokpo", "--goal", "trade", "--level", "province", "--region", "West");

    assertThat(answer.at("/advice/goal").asString()).isEqualTo("economy");
    assertThat(answer.at("/advice/candidates").asInt()).isBetween(5, 12);
    answer
        .get("partners")
        .forEach(partner -> assertThat(partner.at("/government/id").asString()).endsWith("0000"));
  }

  @Test
  void levelsRegionsAndGoalsAreReadInTheLanguagesOfOfficers() {
    JsonNode code = json("Mokpo", "--level", "city", "--region", "West", "--goal", "sport");

    assertThat(json("Mokpo", "--level", "지급시", "--region", "서부", "--goal", "체육")).isEqualTo(code);
    assertThat(json("Mokpo", "--level", "地级市", "--region", "西部", "--goal", "体育")).isEqualTo(code);
    assertThat(json("Mokpo", "--level", "CITY", "--region", "west", "--goal", "Sport"))
        .isEqualTo(code);
  }

  @Test
  void aDissolvedGovernmentIsAnsweredForTheOneThatTookItIn() {
    Ran ran = run("마산시", "--lang", "ko", "--top", "1");

    assertThat(ran.err()).contains("마산시", "2010-06-30", "창원시");
    assertThat(ran.out()).contains("창원시").isEqualTo(run("창원시", "--lang", "ko", "--top", "1").out());
  }

  @Test
  void whatIfMovesTheRanking() {
    JsonNode with = json("Mokpo", "--add", "air", "--to", "青岛市");
    JsonNode before = json("Mokpo");

    assertThat(with.at("/partners/0/rank_before").asInt()).isPositive();
    assertThat(with.toString()).isNotEqualTo(before.toString());
    // all western programmes away: what lies in the west falls
    JsonNode without =
        json("Mokpo", "--off", "P0013,P0014,P0018,P0046", "--region", "West", "--top", "1");
    JsonNode usual = json("Mokpo", "--region", "West", "--top", "1");
    assertThat(without.at("/partners/0/policy").asDouble())
        .isLessThan(usual.at("/partners/0/policy").asDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "중구, several governments",
    "Mokpoo, No government is called",
    "'', --all",
    "'KR-46110 --level county', Maybe one of: province",
    "'KR-46110 --goal opera', culture",
    "'KR-46110 --region Nowhere', East",
    "'KR-46110 --top 0', 1 to 100",
    "'KR-46110 --region North', East",
    "'KR-46110 --off P9999', P0013",
    "'KR-46110 --add air', go together",
    "'--all --goal culture', takes no other option",
    "'--all --json', takes no other option",
    "'--all --lang ko', takes no other option",
    "'KR-46110 --add air --to KR-11', other side"
  })
  void badInputIsAnsweredWithWhatCanBeGiven(String words, String said) {
    Ran ran = run(words.isEmpty() ? new String[0] : words.split(" ", -1));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(said, "Maybe");
  }

  /** The best candidate of Mokpo. */
  private static String best() {
    return json("KR-46110", "--top", "1").at("/partners/0/government/id").asString();
  }

  @Test
  void theRecordOfOneCandidateInTheFormatOfItsEnding(@TempDir Path folder) throws Exception {
    String best = best();
    for (String language : List.of("ko", "zh", "en")) {
      Path hwpx = folder.resolve("사유서-" + language + ".hwpx");
      Path docx = folder.resolve("사유서-" + language + ".docx");
      for (Path file : List.of(hwpx, docx)) {
        Ran ran = run("목포시", "--lang", language, "--record", file.toString(), "--partner", best);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).isNotEmpty();
      }

      String text =
          TextExtractor.extract(
              HWPXReader.fromFile(hwpx.toFile()),
              TextExtractMethod.InsertControlTextBetweenParagraphText,
              false,
              new TextMarks());
      try (var document = new XWPFDocument(Files.newInputStream(docx))) {
        assertThat(document.getTables()).hasSize(2);
        document.getParagraphs().stream()
            .map(XWPFParagraph::getText)
            .forEach(paragraph -> assertThat(text).contains(paragraph));
      }
    }
  }

  @Test
  void theRecordIsOfACandidateBehindThoseThatAreListed(@TempDir Path folder) {
    JsonNode answer = json("KR-46110", "--top", "30");
    String thirtieth = answer.at("/partners/29/government/id").asString();
    Path file = folder.resolve("r.docx");

    Ran ran = run("KR-46110", "--record", file.toString(), "--partner", thirtieth);

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "목포시 --record FILE.hwpx, go together",
    "목포시 --partner 青岛市, go together",
    "--all --record FILE.hwpx --partner 青岛市, not about --all",
    "목포시 --record FILE.pdf --partner 青岛市, neither .docx nor .hwpx",
    "목포시 --record FILE --partner 青岛市, neither .docx nor .hwpx",
    "목포시 --record FILE.hwpx --partner Qingdaoo, No government is called",
    "KR-46110 --record FILE.hwpx --partner CN-320700, has a formal tie with KR-46110 already",
    "KR-46110 --record FILE.docx --partner KR-11, is no candidate of KR-46110",
    "KR-46110 --record FILE.docx --partner LAST, records are made of the first 100"
  })
  void aRecordThatCannotBeMadeIsRefusedAndNothingWritten(
      String words, String said, @TempDir Path folder) throws IOException {
    Ran ran =
        run(
            words
                .replace("FILE", folder.resolve("record").toString())
                .replace("LAST", "CN-630000")
                .split(" ", -1));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(said, "Maybe");
    assertThat(ran.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhichFileCannotBeWritten(@TempDir Path folder) {
    Path missing = folder.resolve("missing");

    Ran record =
        run("KR-46110", "--record", missing.resolve("r.hwpx").toString(), "--partner", best());
    Ran sheet = run("KR-46110", "--xlsx", missing.resolve("r.xlsx").toString());

    assertThat(List.of(record.exit(), sheet.exit())).containsOnly(2);
    assertThat(record.err()).contains("r.hwpx", "NoSuchFile", "Maybe the directory is missing");
    assertThat(sheet.err()).contains("r.xlsx", "NoSuchFile", "Maybe the directory is missing");
  }

  @Test
  void everyGovernmentAsCsv(@TempDir Path folder) throws IOException {
    List<String> lines = run("--all").out().lines().toList();

    assertThat(lines.get(0))
        .isEqualTo("government,rank,partner,probability,factor,factor_low,factor_high,crowd");
    assertThat(lines).hasSizeGreaterThan(6_000);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.split(",", -1).length == 8);

    Path file = folder.resolve("r.xlsx");
    assertThat(run("Yanbian", "--xlsx", file.toString()).exit()).isZero();
    try (var workbook = WorkbookFactory.create(Files.newInputStream(file))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(10);
    }
  }
}
