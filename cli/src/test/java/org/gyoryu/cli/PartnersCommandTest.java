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
    "'KR-46110 --off P9999', P0013",
    "'KR-46110 --add air --to KR-11', other side"
  })
  void badInputIsAnsweredWithWhatCanBeGiven(String words, String said) {
    Ran ran = run(words.isEmpty() ? new String[0] : words.split(" ", -1));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(said, "Maybe");
  }

  @Test
  void everyGovernmentAsCsv(@TempDir Path folder) throws IOException {
    List<String> lines = run("--all").out().lines().toList();

    assertThat(lines.get(0)).isEqualTo("government,rank,partner,probability,factor,crowd");
    assertThat(lines).hasSizeGreaterThan(6_000);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.split(",", -1).length == 6);

    Path file = folder.resolve("r.xlsx");
    assertThat(run("Yanbian", "--xlsx", file.toString()).exit()).isZero();
    try (var workbook = WorkbookFactory.create(Files.newInputStream(file))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(10);
    }
  }
}
