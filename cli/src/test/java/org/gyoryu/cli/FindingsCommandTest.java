package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on the bundled package and on one about another pair of countries. */
class FindingsCommandTest {

  private static final String BUNDLED = "../data";
  private static final String ANOTHER_PAIR = "../examples/korea-japan-synthetic";

  @TempDir private Path folder;

  private record Ran(int exit, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Gyoryu.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Ran(exit, out.toString(), err.toString());
  }

  @Test
  void reachTellsSharesTrendAndTurningPoint() {
    Ran ran = run("findings", "reach", "--json", "--data", BUNDLED);
    JsonNode json = JsonMapper.builder().build().readTree(ran.out());

    assertThat(ran.exit()).isZero();
    JsonNode row = rowsOf(json, "shares").get(0);
    for (String column : new String[] {"share", "share-low", "share-high", "raked"}) {
      assertThat(row.get(column).isNumber()).as(column).isTrue();
    }
    assertThat(row.get("raked-low").asDouble()).isLessThanOrEqualTo(row.get("raked").asDouble());
    assertThat(figureOf(json, "trend-p").get("value").asDouble()).isBetween(0.0, 1.0);
    assertThat(figureOf(json, "turn").get("low").asDouble()).isGreaterThan(1980);
    assertThat(json.at("/finding/command").asString()).isEqualTo("gyoryu findings reach");
  }

  private static JsonNode rowsOf(JsonNode json, String table) {
    return of(json, "tables", table).get("rows");
  }

  private static JsonNode figureOf(JsonNode json, String figure) {
    return of(json, "figures", figure);
  }

  private static JsonNode of(JsonNode json, String list, String id) {
    for (JsonNode each : json.get(list)) {
      if (each.get("id").asString().equals(id)) {
        return each;
      }
    }
    throw new AssertionError("No " + id + " in " + list);
  }

  @Test
  void anUnknownFindingIsAnsweredWithTheList() {
    Ran ran = run("findings", "weather", "--data", BUNDLED);

    assertThat(ran.exit()).isEqualTo(Gyoryu.BAD_INPUT);
    assertThat(ran.err()).contains("\"weather\"", "Maybe", "growth", "reach");
  }

  @Test
  void aPackageAboutAnotherPairOfCountriesIsGood() {
    Ran ran = run("check", ANOTHER_PAIR);

    assertThat(ran.out()).contains("0 errors", "85 of 85 resolved");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void whatDoesNotApplyToAnotherPairSaysSo() {
    Ran ran = run("findings", "--data", ANOTHER_PAIR);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("no published total stands beside them")
        .contains("[not enough data]")
        .contains("Kinki")
        .doesNotContain("China", "NaN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "zh", "en"})
  void aReportIsOnePageThatNeedsNothingElse(String language) throws IOException {
    Ran ran = run("report", "-o", folder.toString(), "--lang", language, "--data", ANOTHER_PAIR);
    String page = Files.readString(folder.resolve("report.html"));

    assertThat(ran.exit()).isZero();
    assertThat(page)
        .contains("<html lang=\"" + (language.equals("zh") ? "zh-Hans" : language))
        .contains("<svg", "id=\"growth\"", "id=\"completeness\"")
        .doesNotContain("<script", "<link", " src=", "url(", "@import", "NaN")
        .doesNotContainPattern("href=\"(?!#|tables/)");
    try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
      assertThat(tables).allMatch(table -> page.contains("tables/" + table.getFileName()));
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    run("report", "-o", folder.resolve("one").toString(), "--data", ANOTHER_PAIR);
    run("report", "-o", folder.resolve("other").toString(), "--data", ANOTHER_PAIR);

    assertThat(files(folder.resolve("one")))
        .hasSizeGreaterThan(20)
        .isEqualTo(files(folder.resolve("other")));
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
