package org.gyoryu.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands run on the examples and refuse bad input by its place. */
class EventCommandsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path folder;

  private record Ran(int exit, String out, String err) {}

  private static Ran run(Object command, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int k = 0; k < words.length; k++) {
      words[k] = args[k].toString();
    }
    int exit =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(words);
    return new Ran(exit, out.toString(), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"letters", "agreements", "mails", "first-ties"})
  void everyExampleFits(String example) {
    Ran ran = run(new FitCommand(), EXAMPLES.resolve(example).resolve("model.yaml"));
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("log-likelihood").contains("estimate");
  }

  @Test
  void jsonCarriesTheCoefficients() {
    Ran ran = run(new FitCommand(), EXAMPLES.resolve("letters/model.yaml"), "--json");
    assertThat(ran.out()).startsWith("{\"outcome\":\"Converged\"").contains("\"reciprocity\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows.csv", "rows.parquet"})
  void statisticsAreWrittenWhole(String name) throws IOException {
    Path file = folder.resolve(name);
    Ran ran = run(new FitCommand(), EXAMPLES.resolve("mails/model.yaml"), "--statistics", file);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.size(file)).isGreaterThan(1000);
    assertThat(folder.resolve(name + ".part")).doesNotExist();
  }

  @Test
  void simulationRepeatsWithItsSeed() {
    Ran first = run(new SimulateCommand(), EXAMPLES.resolve("letters/model.yaml"), "--seed", 4);
    Ran again = run(new SimulateCommand(), EXAMPLES.resolve("letters/model.yaml"), "--seed", 4);
    Ran other = run(new SimulateCommand(), EXAMPLES.resolve("letters/model.yaml"), "--seed", 5);
    assertThat(first.out()).isEqualTo(again.out()).isNotEqualTo(other.out());
    assertThat(first.out().lines()).hasSize(81);
  }

  @Test
  void goodnessOfFitNamesItsFeatures() {
    Ran ran = run(new GofCommand(), EXAMPLES.resolve("agreements/model.yaml"), "--runs", 20);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("distinct pairs").contains("largest in-degree");
  }

  private Ran fitOf(String nodes, String events, String effects) throws IOException {
    Files.writeString(folder.resolve("nodes.csv"), nodes);
    Files.writeString(folder.resolve("events.csv"), events);
    Path model = folder.resolve("model.yaml");
    Files.writeString(model, "nodes: nodes.csv\nevents: {file: events.csv}\neffects:\n" + effects);
    return run(new FitCommand(), model, "--statistics", folder.resolve("rows.csv"));
  }

  private void assertRefused(Ran ran, String... words) {
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(words).contains("Maybe ");
    assertThat(folder.resolve("rows.csv")).doesNotExist();
  }

  private static final String NODES = "node,x\na,1\nb,2\nc,3\n";
  private static final String EVENTS = "time,sender,receiver\n1,a,b\n2,b,c\n3,a,c\n";
  private static final String REPETITION = "  - repetition\n";

  @Test
  void anUnknownNodeIsNamedWithItsLine() throws IOException {
    assertRefused(
        fitOf(NODES, EVENTS + "4,a,zoe\n", REPETITION), "events.csv, line 5", "unknown node 'zoe'");
  }

  @Test
  void timeGoingBackwardsIsNamed() throws IOException {
    assertRefused(fitOf(NODES, EVENTS + "1,a,b\n", REPETITION), "line 5", "before the event above");
  }

  @Test
  void anEventBeforeItsNodeExistsIsNamed() throws IOException {
    assertRefused(fitOf("node,from\na,0\nb,2\nc,0\n", EVENTS, REPETITION), "'b'", "is not present");
  }

  @Test
  void aMissingCovariateIsNamedWithEffectAndNode() throws IOException {
    assertRefused(
        fitOf(
            "node,x\na,1\nb,\nc,3\n",
            EVENTS,
            "  - node covariate: {attribute: x, end: receiver}\n"),
        "effect 'receiver x'",
        "'b'");
  }

  @Test
  void aNegativeHalfLifeIsNamedWithItsLine() throws IOException {
    assertRefused(
        fitOf(NODES, EVENTS, "  - repetition: {half-life: -3}\n"),
        "model.yaml, line 4",
        "half-life -3.0");
  }

  @Test
  void aFileThatWasCutOffIsNamed() throws IOException {
    assertRefused(fitOf(NODES, EVENTS + "4,a", REPETITION), "line 5", "2 fields");
  }

  @Test
  void aMisspeltEffectIsAnsweredWithTheList() throws IOException {
    assertRefused(fitOf(NODES, EVENTS, "  - repitition\n"), "'repitition'", "reciprocity");
  }

  @Test
  void anEventOutsideItsRiskSetIsNamed() throws IOException {
    Files.writeString(folder.resolve("nodes.csv"), NODES);
    Files.writeString(folder.resolve("events.csv"), EVENTS + "4,a,b\n");
    Path model = folder.resolve("model.yaml");
    Files.writeString(
        model,
        """
        nodes: nodes.csv
        events: {file: events.csv}
        risk set: {only without tie: true}
        effects:
          - popularity
        """);
    assertRefused(
        run(new FitCommand(), model), "event 3", "not in its risk set", "had an event before");
  }

  @Test
  void anEffectWithoutVariationIsAnOutcomeNotANumber() throws IOException {
    Ran ran = fitOf("node,x\na,1\nb,1\nc,1\n", EVENTS, "  - same: {attribute: x}\n");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("'same x' does not vary");
  }
}
