package org.gyoryu.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden files are what their scripts write, wherever there is an R to ask. */
class RScriptsTest {
  /** Another processor or linear algebra may change last digits. */
  private static final double TOLERANCE = 1e-9;

  @TempDir private Path folder;

  private static boolean hasR(String library) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder("Rscript", "-e", "q(status = !requireNamespace('" + library + "'))")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({"fits, survival", "splines, mgcv"})
  void theScriptWritesTheGoldenFiles(String name, String library)
      throws IOException, InterruptedException {
    boolean there = hasR(library);
    if (!there) {
      System.err.println(
          "SKIPPED: no Rscript with " + library + ", so src/test/r/" + name + " was not rerun.");
    }
    assumeTrue(there, "no Rscript with the package " + library);
    Path golden = Path.of("src/test/r", name);
    Files.copy(golden.resolve(name + ".R"), folder.resolve(name + ".R"));
    Process process =
        new ProcessBuilder("Rscript", name + ".R")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log.txt"))).isZero();
    try (Stream<Path> files = Files.list(golden)) {
      List<Path> tables = files.filter(f -> f.toString().endsWith(".csv")).toList();
      assertThat(tables).isNotEmpty();
      for (Path table : tables) {
        assertSame(folder.resolve(table.getFileName()), table);
      }
    }
  }

  private static void assertSame(Path written, Path golden) throws IOException {
    List<CsvRecord> now = rows(written);
    List<CsvRecord> before = rows(golden);
    assertThat(now).as("rows of %s", golden).hasSameSizeAs(before);
    for (int k = 0; k < now.size(); k++) {
      for (int f = 0; f < before.get(k).getFieldCount(); f++) {
        String expected = before.get(k).getField(f);
        String actual = now.get(k).getField(f);
        if (!actual.equals(expected)) {
          double number = Double.parseDouble(expected);
          assertThat(Double.parseDouble(actual))
              .as("%s, line %d", golden, k + 1)
              .isCloseTo(number, within(TOLERANCE * (1 + Math.abs(number))));
        }
      }
    }
  }

  private static List<CsvRecord> rows(Path file) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
