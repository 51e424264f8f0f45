package org.gyoryu.registry.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

  private static final int ROWS = 220_000;

  @TempDir static Path directory;

  @BeforeAll
  static void writeFiftyMegabytes() throws IOException {
    new SmallPackage(directory);
    String note = "x".repeat(190);
    try (BufferedWriter claims = Files.newBufferedWriter(directory.resolve("claims.csv"))) {
      claims.write(SmallPackage.HEADER);
      for (int row = 1; row <= ROWS; row++) {
        claims.write("C" + row + ",威海市,sister,2005-10-23,,,S1 S2," + note + "\n");
      }
      claims.write("C7,威海市,sister,,,,,the id of an earlier row\n");
    }
  }

  /** Runs in a process of its own with a heap smaller than the file. */
  @Test
  void isCheckedInAHeapSmallerThanItself() throws Exception {
    assertThat(Files.size(directory.resolve("claims.csv"))).isGreaterThan(50_000_000);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                Check.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .contains("line " + (ROWS + 2) + ", column claim_id: \"C7\" occurs a second time.")
        .contains("1 error in 220,008 rows of 3 files.");
  }

  /** Prints the report on the package in the directory that is given. */
  static final class Check {

    private Check() {}

    public static void main(String[] args) {
      System.out.println(
          ValidationReport.render(DataPackage.open(Path.of(args[0])).validate(Progress.SILENT)));
    }
  }

  @Test
  void progressRisesAndCanStopTheReading() {
    List<Long> heard = new ArrayList<>();
    assertThatThrownBy(
            () ->
                DataPackage.open(directory)
                    .validate(
                        (file, done, total) -> {
                          heard.add(done);
                          assertThat(done).isLessThanOrEqualTo(total);
                          return heard.size() < 20;
                        }))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("claims.csv");
    assertThat(heard).hasSize(20).isSorted();
  }
}
