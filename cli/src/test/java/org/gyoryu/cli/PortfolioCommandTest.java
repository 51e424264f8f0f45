package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on the bundled data. */
class PortfolioCommandTest {

  private record Ran(int exit, String out, String err) {}

  private static Ran run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("portfolio", "--data", "../data"));
    all.addAll(List.of(words));
    int exit =
        Gyoryu.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err, true));
    return new Ran(exit, out.toString(), err.toString());
  }

  @Test
  void speaksThreeLanguages() {
    assertThat(run("목포시", "--lang", "ko").out()).contains("다음에 할 일", "롄윈강");
    assertThat(run("목포시", "--lang", "zh").out()).contains("下一步建议", "连云港");
    assertThat(run("목포시").out()).contains("What to do next", "Lianyungang", "KR-46110~CN-320700");
  }

  @Test
  void tellsTheDateOfEveryStageAndWhatPassedToOnePairOnce() {
    // Jinhae-si, taken in by Changwon-si in 2010, was tied to Linyi on the same day as Changwon-si
    assertThat(run("KR-48120").out().lines())
        .filteredOn(line -> line.contains("Changwon-si – Linyi  "))
        .filteredOn(line -> line.contains("~"))
        .singleElement()
        .asString()
        .contains("Sister city 25 Oct 2003", "KR-48120~CN-371300 KR-48180~CN-371300");
    assertThat(run("KR-48120", "--lang", "ko").out()).contains("자매결연 2003. 10. 25.");
    assertThat(run("KR-48120", "--lang", "zh").out()).contains("友好城市 2003年10月25日");
  }

  @Test
  void givesTheAnswerOfTheApi() {
    JsonNode answer = JsonMapper.builder().build().readTree(run("KR-46110", "--json").out());

    assertThat(answer.at("/portfolio/government/id").asString()).isEqualTo("KR-46110");
    assertThat(answer.get("holdings")).isNotEmpty();
    assertThat(answer.at("/portfolio/formal").asInt())
        .isEqualTo(
            answer.at("/portfolio/active").asInt()
                + answer.at("/portfolio/quiet").asInt()
                + answer.at("/portfolio/dormant").asInt()
                + answer.at("/portfolio/unknown").asInt());
  }

  @Test
  void namesTheCandidatesOfAnAmbiguousName() {
    Ran ran = run("중구");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("several governments", "Seoul", "Busan", "Maybe");
  }

  @Test
  void refusesAnUnknownNameAndOffersTheNearest() {
    Ran ran = run("Mokpoo");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("No government is called \"Mokpoo\"", "Maybe");
  }

  @Test
  void writesAWorkbook(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.xlsx");

    assertThat(run("KR-46", "--with-children", "--xlsx", file.toString()).exit()).isZero();
    try (var workbook = WorkbookFactory.create(Files.newInputStream(file))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isGreaterThan(10);
    }
    assertThat(run("KR-46", "--xlsx", folder.resolve("no/p.xlsx").toString()).exit()).isEqualTo(2);
  }
}
