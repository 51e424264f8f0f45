package org.gyoryu.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gyoryu.cli.Gyoryu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is named with its place; the exit code is 2 and nothing is written. */
class BadInputTest {
  private static final String NODES = "node,x\na,1\nb,2\nc,3\n";
  private static final String EVENTS = "time,sender,receiver\n1,a,b\n2,b,c\n3,a,c\n";
  private static final String REPETITION = "effects:\n  - repetition\n";
  private static final String RECEIVER_X =
      "effects:\n  - node covariate: {attribute: x, end: receiver}\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Ran fit(String nodes, String events, String rest) throws IOException {
    file("nodes.csv", nodes);
    file("events.csv", events);
    Path model = file("model.yaml", "nodes: nodes.csv\nevents: {file: events.csv}\n" + rest);
    return Ran.of(new FitCommand(), model, "--statistics", folder.resolve("rows.csv"));
  }

  private void assertRefused(Ran ran, String... words) throws IOException {
    assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(words).contains("Maybe ");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .doesNotContain("rows.csv", "rows.csv.part");
    }
  }

  @Test
  void anUnknownNode() throws IOException {
    assertRefused(
        fit(NODES, EVENTS + "4,a,zoe\n", REPETITION), "events.csv, line 5: unknown node 'zoe'");
  }

  @Test
  void everyBadRowIsToldAtOnce() throws IOException {
    assertRefused(fit(NODES, EVENTS + "4,a,zoe\n5,a,a\n6,a,b,\n", REPETITION), "line 7: 4 fields");
    assertRefused(
        fit(NODES, EVENTS + "4,a,zoe\n5,a,a\n", REPETITION),
        "line 5: unknown node 'zoe'",
        "line 6: node 'a' is both sender and receiver");
  }

  @Test
  void aNodeThatStandsTwice() throws IOException {
    assertRefused(
        fit(NODES + "a,4\n", EVENTS, REPETITION), "nodes.csv, line 5: node 'a'", "line 2");
  }

  @Test
  void timeGoingBackwards() throws IOException {
    assertRefused(
        fit(NODES, EVENTS + "1,a,b\n", REPETITION),
        "events.csv, line 5: time 1.0 is before the event above it, 3.0");
  }

  @Test
  void anEventBeforeItsNodeExists() throws IOException {
    assertRefused(
        fit("node,from\na,0\nb,2\nc,0\n", EVENTS, REPETITION),
        "events.csv, line 2",
        "node 'b' is not present");
  }

  @Test
  void aNodeThatLeavesBeforeItComes() throws IOException {
    assertRefused(
        fit("node,from,until\na,0,9\nb,5,2\nc,0,9\n", EVENTS, REPETITION),
        "nodes.csv, line 3: node 'b' leaves before it comes");
  }

  @Test
  void aMissingCovariateOfANode() throws IOException {
    assertRefused(
        fit("node,x\na,1\nb,NaN\nc,3\n", EVENTS, RECEIVER_X),
        "effect 'receiver x' has no finite value",
        "'b'",
        "nodes.csv, line 3: no value of 'x'");
  }

  @Test
  void aMissingCovariateOfAPair() throws IOException {
    file("near.csv", "from,to,value\na,b,1\nb,c,NA\na,c,2\n");
    assertRefused(
        fit(
            NODES,
            EVENTS,
            "dyads: {near: {file: near.csv}}\neffects:\n  - dyad covariate: {dyad: near}\n"),
        "effect 'near'",
        "'b' to 'c'",
        "near.csv, line 3: no value of 'near'");
  }

  @Test
  void aNegativeHalfLife() throws IOException {
    assertRefused(
        fit(NODES, EVENTS, "effects:\n  - repetition: {half-life: -3}\n"),
        "model.yaml, line 4: half-life -3.0 is not positive");
  }

  @Test
  void anEffectWithoutVariation() throws IOException {
    assertRefused(
        fit("node,x\na,1\nb,1\nc,1\n", EVENTS, "effects:\n  - same: {attribute: x}\n"),
        "effect 'same x' does not vary");
  }

  @Test
  void anEventOutsideItsRiskSet() throws IOException {
    assertRefused(
        fit(
            NODES,
            EVENTS + "4,a,b\n",
            "risk set: {only without tie: true}\neffects:\n  - popularity\n"),
        "events.csv, line 5",
        "from 'a' to 'b' is not in its risk set: the pair had an event before");
  }

  @Test
  void anEventThatThePairsGivenByTheUserLeaveOut() throws IOException {
    file("allowed.csv", "from,to,value\na,b,1\nb,c,1\nb,a,1\nc,a,1\n");
    assertRefused(
        fit(
            NODES,
            EVENTS,
            "dyads: {allowed: {file: allowed.csv}}\nrisk set: {where: allowed}\n" + RECEIVER_X),
        "events.csv, line 4",
        "the filter leaves the pair out");
  }

  @Test
  void aFileCutOffBetweenTwoFields() throws IOException {
    assertRefused(
        fit(NODES, EVENTS + "4,a", REPETITION),
        "events.csv, line 5: 2 fields where the header has 3",
        "cut off");
  }

  @Test
  void aFileCutOffWithinItsLastField() throws IOException {
    assertRefused(
        fit("node,x\na,1.5\nb,2.5\nc,3", EVENTS, RECEIVER_X),
        "nodes.csv, line 4: the file ends in the middle of this line");
    assertRefused(
        fit(NODES, EVENTS + "4,a,\"b", REPETITION),
        "events.csv, line 5: the file ends in the middle of this line");
  }

  @Test
  void aParquetFileCutOff() throws IOException {
    Path whole = folder.resolve("whole.parquet");
    Path example = Path.of("..", "examples", "letters", "model.yaml");
    assertThat(Ran.of(new FitCommand(), example, "--statistics", whole).exit()).isZero();
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(folder.resolve("nodes.parquet"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    file("events.csv", EVENTS);
    Path model =
        file("model.yaml", "nodes: nodes.parquet\nevents: {file: events.csv}\n" + REPETITION);
    assertRefused(Ran.of(new FitCommand(), model), "nodes.parquet is no readable Parquet file");
  }

  @Test
  void whatIsMisspelt() throws IOException {
    assertRefused(
        fit(NODES, EVENTS, "effects:\n  - repitition\n"),
        "model.yaml, line 4: no effect is called 'repitition'",
        "reciprocity");
    assertRefused(
        fit(NODES, EVENTS, "tie: efron\n" + REPETITION), "model.yaml, line 3: unknown key 'tie'");
    assertRefused(
        fit(NODES, EVENTS, "risk set: {of: pears}\n" + REPETITION),
        "model.yaml, line 3",
        "'pears'");
  }

  @Test
  void settingsOutOfRange() throws IOException {
    assertRefused(
        fit(NODES, EVENTS, "ridge: -1\n" + REPETITION), "model.yaml", "ridge penalty -1.0");
    assertRefused(
        fit(NODES, EVENTS, "effects:\n  - repetition: {over time: 2}\n"),
        "model.yaml, line 4",
        "4 basis functions");
  }

  @Test
  void simulateAndGofRefuseTheSame() throws IOException {
    fit(NODES, EVENTS + "4,a,zoe\n", REPETITION);
    Path model = folder.resolve("model.yaml");
    assertRefused(Ran.of(new SimulateCommand(), model), "events.csv, line 5: unknown node 'zoe'");
    assertRefused(Ran.of(new GofCommand(), model), "events.csv, line 5: unknown node 'zoe'");
  }

  @Test
  void outOfMemorySaysWhatToReduce() throws IOException, InterruptedException {
    StringBuilder events = new StringBuilder("time,sender,receiver\n");
    for (int e = 0; e < 400_000; e++) {
      events.append(e).append(",n").append(e % 997).append(",m").append(e % 991).append('\n');
    }
    file("events.csv", events.toString());
    Path model =
        file(
            "model.yaml",
            """
            events: {file: events.csv}
            risk set: {controls: 50}
            effects:
              - repetition
              - closure: {kind: transitive}
            """);
    String path =
        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
            .orElse(System.getProperty("java.class.path"));
    Path rows = folder.resolve("rows.csv");
    Process process =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + File.separator + "bin/java",
                    "-Xmx20m",
                    "-cp",
                    path,
                    Gyoryu.class.getName(),
                    "fit",
                    model.toString(),
                    "--statistics",
                    rows.toString()))
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    int exit = process.waitFor();
    String err = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
    assertRefused(
        new Ran(exit, Files.readString(folder.resolve("out.txt")), err),
        "out of memory",
        "fewer controls");
  }
}
