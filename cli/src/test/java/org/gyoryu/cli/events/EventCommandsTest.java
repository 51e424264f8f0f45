package org.gyoryu.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands run on the examples. */
class EventCommandsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"letters", "agreements", "mails", "first-ties"})
  void everyExampleFits(String example) {
    Ran ran = Ran.of(new FitCommand(), EXAMPLES.resolve(example).resolve("model.yaml"));
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("log-likelihood").contains("estimate");
  }

  @Test
  void jsonCarriesTheCoefficients() {
    Ran ran = Ran.of(new FitCommand(), EXAMPLES.resolve("letters/model.yaml"), "--json");
    assertThat(ran.out()).startsWith("{\"outcome\":\"Converged\"").contains("\"reciprocity\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows.csv", "rows.parquet"})
  void statisticsAreWrittenWhole(String name) throws IOException {
    Path file = folder.resolve(name);
    Ran ran = Ran.of(new FitCommand(), EXAMPLES.resolve("mails/model.yaml"), "--statistics", file);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.size(file)).isGreaterThan(1000);
    assertThat(folder.resolve(name + ".part")).doesNotExist();
  }

  @Test
  void simulationRepeatsWithItsSeed() {
    Ran first = Ran.of(new SimulateCommand(), EXAMPLES.resolve("letters/model.yaml"), "--seed", 4);
    Ran again = Ran.of(new SimulateCommand(), EXAMPLES.resolve("letters/model.yaml"), "--seed", 4);
    Ran other = Ran.of(new SimulateCommand(), EXAMPLES.resolve("letters/model.yaml"), "--seed", 5);
    assertThat(first.out()).isEqualTo(again.out()).isNotEqualTo(other.out());
    assertThat(first.out().lines()).hasSize(81);
  }

  @Test
  void goodnessOfFitNamesItsFeatures() {
    Ran ran = Ran.of(new GofCommand(), EXAMPLES.resolve("agreements/model.yaml"), "--runs", 20);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("distinct pairs").contains("largest in-degree");
  }
}
