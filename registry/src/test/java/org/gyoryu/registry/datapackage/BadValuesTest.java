package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadValuesTest {

  @TempDir Path directory;
  private SmallPackage small;

  @BeforeEach
  void writeGoodPackage() throws IOException {
    small = new SmallPackage(directory);
  }

  @Test
  void aGoodPackageHasNoProblems() {
    Validation validation = small.open().validate(Progress.SILENT);
    assertThat(validation.isGood()).isTrue();
    assertThat(validation.rows()).isEqualTo(2 + 5 + 1);
    assertThat(validation.files()).allMatch(file -> file.notes().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "C2,威海市,sister,2005-02-30,,,,|date|2005-02-30|Maybe write 2005-02.",
        "C2,威海市,sister,2005.10.3,,,,|date|2005.10.3|Maybe write 2005-10-03.",
        "C2,威海市,sister,2005-13,,,,|date|2005-13|Maybe write YYYY-MM-DD",
        "C2,威海市,sistr,2005,,,,|kind|sistr|Maybe write \"sister\".",
        "C2,威海市,alliance,2005,,,,|kind|alliance|Maybe use one of: sister, friendship",
        "C2,威海市,,2005,,,,|kind|missing|Maybe fill it in",
        "C2,威海市,sister,2005,three,,,|people|not a whole number|Maybe correct it",
        "C2,威海市,sister,2005,\"1,200\",,,|people|1,200|without separators: 1200",
        "C2,威海市,sister,2005,-1,,,|people|smaller than 0|Maybe two columns were swapped",
        "C2,威海市,sister,2005,,yes,,|planned|not 1 or 0|Maybe correct it",
        "C2,威海市,sister,2005,,,S9,|source_ids|\"S9\" does not occur in sources|add the row to sources",
        "C2,威海市,sister,2005,,,S1 S9,|source_ids|\"S9\"|Maybe correct it",
        "C1,威海市,sister,2005,,,,|claim_id|\"C1\" occurs a second time|Maybe delete one of the two",
        "C2,浦东新区,sister,1992-09,,,,|date|1992-09 lies before 浦东新区 came into being (1992-10-11)|predecessor",
      })
  void aBadValueIsReportedWithLineColumnAndRemedy(
      String row, String column, String what, String remedy) throws IOException {
    small.claims(SmallPackage.GOOD + row + "\n");
    Problem problem = small.problem();
    assertThat(problem.file()).isEqualTo("claims.csv");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.what()).contains(what);
    assertThat(problem.remedy()).startsWith("Maybe").contains(remedy);
    assertThat(small.goodRows("claims")).hasSize(1);
  }

  @Test
  void aDateWithinTheYearOfFoundingMayBeRight() throws IOException {
    small.claims("C1,浦东新区,sister,1992,,,,\nC2,浦东新区,sister,1992-10,,,,\n");
    assertThat(small.report("claims").problems()).isEmpty();
  }

  @Test
  void aSuccessorExistsSinceItsPredecessor() throws IOException {
    small.claims("C1,富阳区,sister,2001,,,,\n");
    assertThat(small.report("claims").problems()).isEmpty();
    small.claims("C1,富阳区,sister,1993,,,,\n");
    assertThat(small.problem().what()).contains("富阳区").contains("1994");
  }

  @Test
  void anEndBeforeTheBeginningIsReported() throws IOException {
    small.write(
        "places.csv",
        "id,country,name,lat,valid_from,valid_to,successor_id\nCN-1,CN,威海市,,1987,1986,\n");
    Problem problem = small.report("places").problems().get(0);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo("valid_to");
  }

  @Test
  void aBrokenForeignKeyIsReported() throws IOException {
    small.write(
        "places.csv",
        "id,country,name,lat,valid_from,valid_to,successor_id\nCN-1,CN,威海市,91,,,\nCN-2,CN,文登市,,,,CN-7\n");
    assertThat(small.report("places").problems())
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(2L, "lat"), tuple(3L, "successor_id"));
  }

  @Test
  void theFirstFiftyProblemsAreKeptAndAllAreCounted() throws IOException {
    small.claims("C1,威海市,pact,2005,,,,\n" + "x,威海市,pact,,,,,\n".repeat(119));
    FileReport report = small.report("claims");
    assertThat(report.problems()).hasSize(50);
    assertThat(report.problemCount()).isEqualTo(120 + 118);
    assertThat(ValidationReport.render(new Validation(List.of(report), List.of())))
        .contains("... and 188 more")
        .contains("line 2, column kind: \"pact\" is not an allowed word.");
  }
}
