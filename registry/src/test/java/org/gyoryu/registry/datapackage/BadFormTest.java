package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFormTest {

  @TempDir Path directory;
  private SmallPackage small;

  @BeforeEach
  void writeGoodPackage() throws IOException {
    small = new SmallPackage(directory);
  }

  @Test
  void aMissingColumnIsReportedOnceAndTheNearestNameIsOffered() throws IOException {
    small.write(
        "claims.csv",
        "claim_id,b_name,Kind ,date,people,planned,source_id,note\nC1,威海市,sister,2005,,,S1,\nC2,威海市,sister,2005,,,S1,\n");
    assertThat(small.report("claims").problems())
        .extracting(Problem::line, Problem::column, Problem::remedy)
        .containsExactly(
            tuple(1L, "kind", "Maybe rename the column \"Kind\" to \"kind\"."),
            tuple(1L, "source_ids", "Maybe rename the column \"source_id\" to \"source_ids\"."));
  }

  @Test
  void extraColumnsAndAnotherOrderAreNotesAndReadByName() throws IOException {
    small.write(
        "claims.csv",
        "kind,colour,claim_id,b_name,date,people,planned,source_ids,note\nsister,red,C1,威海市,2005,,,S1,ok\n");
    FileReport report = small.report("claims");
    assertThat(report.problems()).isEmpty();
    assertThat(report.notes())
        .containsExactly(
            "Columns that the schema does not have were not read: colour.",
            "The columns stand in another order than in the schema; read by name.");
    Row row = small.goodRows("claims").get(0);
    assertThat(row.get("claim_id")).isEqualTo("C1");
    assertThat(row.get("kind")).isEqualTo("sister");
    assertThat(row.get("note")).isEqualTo("ok");
  }

  @Test
  void twoColumnsOfOneNameAreReported() throws IOException {
    small.write(
        "claims.csv",
        "claim_id,b_name,kind,date,people,planned,source_ids,note,note\nC1,威海市,sister,2005,,,S1,,\n");
    assertThat(small.problem().column()).isEqualTo("note");
  }

  @Test
  void aRowWithTooManyOrTooFewValuesIsReported() throws IOException {
    small.claims(
        "C1,威海市,sister,2005\n\nC2,威海市,sister,2005,,,S1,one, two\nC3,威海市,sister,2005,,,S1,\n");
    assertThat(small.report("claims").problems())
        .extracting(Problem::line, Problem::what)
        .containsExactly(
            tuple(2L, "The row has 4 values, the header 8."),
            tuple(4L, "The row has 9 values, the header 8."));
    assertThat(small.goodRows("claims")).extracting(Row::line).containsExactly(5L);
  }

  @Test
  void aQuoteThatIsNeverClosedIsReportedWhereItOpened() throws IOException {
    small.claims(
        "C1,威海市,sister,2005,,,S1,\nC2,威海市,sister,2005,,,S1,\"no end\nC3,威海市,sister,2005,,,S1,\nC4,威海市,sister,2005,,,S1,\n");
    Problem problem = small.problem();
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo("note");
    assertThat(problem.what()).contains("quote opens the value here");
    assertThat(small.goodRows("claims")).hasSize(1);
  }

  @Test
  void aQuoteThatTheNextQuotedValueSeemsToCloseIsReportedWhereItOpened() throws IOException {
    small.claims(
        "C1,\"威海市,sister,2005,,,S1,\nC2,威海市,sister,2005,,,S1,\"ok\"\nC3,威海市,sister,2005,,,S1,\n");
    Problem problem = small.problem();
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo("b_name");
    assertThat(small.goodRows("claims"))
        .extracting(row -> row.get("claim_id"))
        .containsExactly("C3");
  }

  @Test
  void aQuoteInsideAPlainValueIsReported() throws IOException {
    small.claims("C1,威海市,sister,2005,,,S1,a \"word\"\nC2,威海市,sister,2005,,,S1,\"a \"word\"\"\n");
    assertThat(small.report("claims").problems())
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(2L, "note"), tuple(3L, "note"));
  }

  @Test
  void linesAreCountedThroughQuotedLineBreaks() throws IOException {
    small.claims("C1,威海市,sister,2005,,,S1,\"two\r\nlines\"\r\nC2,威海市,pact,2005,,,S1,\n");
    assertThat(small.problem().line()).isEqualTo(4);
    assertThat(small.goodRows("claims").get(0).get("note")).isEqualTo("two\r\nlines");
  }

  @Test
  void aCharacterOfCodeZeroIsReported() throws IOException {
    small.claims("C1,威海市,sister,2005,,,S1,\nC2,威海市,sister,2005,,,S1,a\0b\n");
    Problem problem = small.problem();
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo("note");
  }

  @Test
  void aFileCutOffInsideARowIsReported() throws IOException {
    small.claims("C1,威海市,sister,2005,,,S1,\nC2,威海市,sis");
    Problem problem = small.problem();
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo("kind");
    assertThat(problem.what()).contains("value 3 of 8");
  }

  @Test
  void aFileCutOffInsideACharacterIsReported() throws IOException {
    byte[] whole = (SmallPackage.HEADER + "C1,위해").getBytes(StandardCharsets.UTF_8);
    small.write("claims.csv", Arrays.copyOf(whole, whole.length - 1));
    assertThat(small.problem().what()).contains("ends in the middle of a row");
    assertThat(small.report("claims").encoding()).isEqualTo("UTF-8");
  }

  @Test
  void theLastLineNeedsNoLineEnd() throws IOException {
    small.claims("C1,威海市,sister,2005,,,S1,");
    assertThat(small.report("claims").problems()).isEmpty();
  }

  @Test
  void damagedBytesAreReportedInTheirRow() throws IOException {
    byte[] bytes =
        (SmallPackage.HEADER + "C1,威海市,sister,2005,,,S1,\nC2,威海市,sister,2005,,,S1,?\n")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    small.write("claims.csv", bytes);
    Problem problem = small.problem();
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo("note");
  }

  @Test
  void anEndlessValueEndsTheReading() throws IOException {
    small.claims(
        "C1,威海市,sister,2005,,,S1," + "x".repeat(CsvTokenizer.LONGEST + 1) + "\nC2,,,,,,,\n");
    assertThat(small.report("claims").problems())
        .extracting(Problem::what)
        .containsExactly(
            "A value is longer than 1048576 characters.", "The rest of the file was not read.");
  }

  @Test
  void anEmptyFileIsReported() throws IOException {
    small.write("claims.csv", new byte[0]);
    assertThat(small.problem().what()).startsWith("The file is empty");
    assertThat(small.problem().line()).isZero();
  }

  @Test
  void aTableWithoutRowsIsGood() throws IOException {
    small.claims("");
    assertThat(small.report("claims").problems()).isEmpty();
  }

  @Test
  void aMissingFileIsReported() throws IOException {
    Files.delete(directory.resolve("claims.csv"));
    assertThat(small.problem().what()).isEqualTo("The file is missing.");
  }

  @Test
  void aDirectoryInsteadOfAFileIsReported() throws IOException {
    Files.delete(directory.resolve("claims.csv"));
    Files.createDirectory(directory.resolve("claims.csv"));
    assertThat(small.problem().what()).isEqualTo("The file is a directory, not a file.");
  }

  @Test
  void aFileWithoutPermissionIsReported() throws IOException {
    Path file = directory.resolve("claims.csv");
    assertThat(file.toFile().setReadable(false)).isTrue();
    Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(small.problem().what()).isEqualTo("The file may not be read.");
  }

  @Test
  void aTableThatTheDescriptorDoesNotNameIsNoted() throws IOException {
    small.write("more.csv", "a,b\n");
    assertThat(small.open().validate(Progress.SILENT).notes())
        .containsExactly("more.csv is not named in datapackage.json and was not read.");
  }
}
