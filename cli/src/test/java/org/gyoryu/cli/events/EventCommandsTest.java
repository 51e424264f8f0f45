package org.gyoryu.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

  /** Every "$ ./gyoryu ..." of the manual prints the lines below it. */
  @Test
  void theCommandsOfTheManualPrintWhatItShows() throws IOException {
    Map<String, Supplier<Callable<Integer>>> commands =
        Map.of("fit", FitCommand::new, "simulate", SimulateCommand::new, "gof", GofCommand::new);
    List<String> lines = Files.readAllLines(Path.of("..", "docs", "events.md"));
    int shown = 0;
    for (int k = 0; k < lines.size(); k++) {
      if (lines.get(k).startsWith("$ ./gyoryu ")) {
        List<String> words =
            List.of(lines.get(k).split(" ")).subList(2, lines.get(k).split(" ").length);
        List<String> expected =
            lines.subList(k + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("$ ") && !line.equals("```"))
                .toList();
        Object[] arguments =
            words.stream()
                .skip(1)
                .map(w -> w.startsWith("examples/") ? Path.of("..").resolve(w) : w)
                .toArray();
        Ran ran = Ran.of(commands.get(words.get(0)).get(), arguments);
        assertThat(ran.out().lines().toList()).as(lines.get(k)).isEqualTo(expected);
        shown++;
      }
    }
    assertThat(shown).isEqualTo(5);
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
    assertThat(ran.out()).contains("distinct pairs").contains("largest degree");
  }

  @Test
  void simulatedHypereventsCanBeFittedAgain() throws IOException {
    Path model = EXAMPLES.resolve("mails/model.yaml");
    Ran drawn = Ran.of(new SimulateCommand(), model, "--seed", 3);
    assertThat(drawn.exit()).as(drawn.err()).isZero();
    Files.writeString(folder.resolve("events.csv"), drawn.out());
    Path copy = Files.copy(model, folder.resolve("model.yaml"));
    Ran again = Ran.of(new FitCommand(), copy);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out()).contains("150 events");
    assertThat(Ran.of(new SimulateCommand(), model, "--json").out()).contains("\"receivers\":[");
  }

  @Test
  void goodnessOfFitOfHyperevents() {
    Ran ran = Ran.of(new GofCommand(), EXAMPLES.resolve("mails/model.yaml"), "--runs", 20);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("distinct events").contains("times of the commonest event");
  }

  @Test
  void anEventWithoutAlternativeIsNamed() throws IOException {
    Files.writeString(folder.resolve("nodes.csv"), "node,x,from\na,1,\nb,2,\nc,3,2\nd,2,2\n");
    Files.writeString(
        folder.resolve("events.csv"), "time,sender,receiver\n1,a,b\n2,a,c\n3,c,d\n4,a,d\n5,a,b\n");
    Path model =
        Files.writeString(
            folder.resolve("model.yaml"),
            """
            nodes: nodes.csv
            events: {file: events.csv}
            risk set: {of: receivers}
            effects:
              - node covariate: {attribute: x, end: receiver}
            """);
    Ran ran = Ran.of(new FitCommand(), model);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("1 events without alternative")
        .contains("without alternative: events.csv, line 2");
  }

  @Test
  void progressIsShownOnATerminalOnlyAfterASecond() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TerminalProgress progress =
        new TerminalProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
    progress.at("statistics", 1, 100, 0);
    progress.at("statistics", 10, 100, 500_000_000L);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    progress.at("statistics", 25, 100, 2_000_000_000L);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("statistics 25%, 6 s left");
    progress.at("statistics", 100, 100, 8_000_000_000L);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("\r");
  }
}
