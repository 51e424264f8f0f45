package org.gyoryu.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people save them are read well or refused, and what was read is never written over. */
class InputFilesTest {
  private static final String BOM = "\uFEFF";
  private static final String NODES = "node,x,kind\na,1,u\nb,2,v\nc,3,u\nd,5,v\n";
  private static final String EVENTS =
      "time,sender,receiver\n1,a,b\n2,b,c\n3,a,c\n4,c,a\n5,d,a\n6,b,d\n7,a,b\n";
  private static final String MODEL =
      """
      nodes: nodes.csv
      events: {file: events.csv}
      effects:
        - node covariate: {attribute: x, end: receiver}
        - same: {attribute: kind}
      """;

  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Path model(String nodes, String events, String model) throws IOException {
    file("nodes.csv", nodes);
    file("events.csv", events);
    file("model.yaml", model);
    return folder.resolve("model.yaml");
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path f : files.filter(Files::isRegularFile).toList()) {
        all.put(f.getFileName().toString(), Files.readString(f, Charset.forName("ISO-8859-1")));
      }
    }
    return all;
  }

  private void assertRefused(List<?> arguments, String... words) throws IOException {
    Map<String, String> before = contents();
    Ran ran = Ran.of(new FitCommand(), arguments.toArray());
    assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(words).contains("Maybe ");
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events.csv", "nodes.csv", "model.yaml"})
  void statisticsAreNotWrittenOverAnInput(String input) throws IOException {
    Path model = model(NODES, EVENTS, MODEL);
    Path copy = Files.createDirectory(folder.resolve("sub")).resolve("link.csv");
    Path link = Files.createSymbolicLink(copy, folder.resolve(input));
    Path hard = Files.createLink(folder.resolve("hard.csv"), folder.resolve(input));
    assertRefused(List.of(model, "--statistics", link), "is the input", input, "would be lost");
    assertRefused(List.of(model, "--statistics", hard), "is the input", input, "would be lost");
    if (input.endsWith(".csv")) {
      Path same = folder.resolve(input);
      Path relative = Path.of("").toAbsolutePath().relativize(folder.toRealPath()).resolve(input);
      assertRefused(List.of(model, "--statistics", same), "is the input", "would be lost");
      assertRefused(List.of(model, "--statistics", relative), "is the input", "would be lost");
    }
  }

  @Test
  void theFileInWhichRowsAreGatheredIsNoInputEither() throws IOException {
    Path model = model(NODES, EVENTS, MODEL.replace("events.csv", "rows.csv.part"));
    Files.move(folder.resolve("events.csv"), folder.resolve("rows.csv.part"));
    assertRefused(
        List.of(model, "--statistics", folder.resolve("rows.csv")), "rows.csv.part", "the input");
  }

  @Test
  void statisticsNeedAnEndingAndAFolder() throws IOException {
    Path model = model(NODES, EVENTS, MODEL);
    assertRefused(List.of(model, "--statistics", folder.resolve("rows.xlsx")), ".parquet");
    assertRefused(List.of(model, "--statistics", folder.resolve("no/rows.csv")), "no folder");
    Path taken = Files.createDirectory(folder.resolve("rows.csv"));
    assertRefused(List.of(model, "--statistics", taken), "it is a folder");
  }

  @Test
  void aByteOrderMarkIsNoPartOfAnyFile() throws IOException {
    file("near.csv", "from,to,value\na,b,1\n");
    file("presence.csv", "node,from,until\nd,0,9\n");
    file("changes.csv", "node,time,attribute,value\na,3,x,4\n");
    file("policy.csv", "time,value\n-inf,0\n4,1\n");
    String whole =
        MODEL
            + """
              - dyad covariate: {dyad: near}
              - global covariate: {global: policy, times: {dyad covariate: {dyad: near}}}
            presence: presence.csv
            attribute changes: changes.csv
            dyads: {near: {file: near.csv}}
            globals: {policy: policy.csv}
            ridge: 1
            """;
    Ran plain = Ran.of(new FitCommand(), model(NODES, EVENTS, whole));
    assertThat(plain.exit()).as(plain.err()).isZero();
    for (String table : List.of("near.csv", "presence.csv", "changes.csv", "policy.csv")) {
      file(table, BOM + Files.readString(folder.resolve(table)));
    }
    Ran marked = Ran.of(new FitCommand(), model(BOM + NODES, BOM + EVENTS, BOM + whole));
    assertThat(marked.err()).isEmpty();
    assertThat(marked.out()).isEqualTo(plain.out());
  }

  @Test
  void aTextWhereAnEffectNeedsANumber() throws IOException {
    for (String text : List.of("two", "2,5", "1d", "Infinity", "0x1p3")) {
      assertRefused(
          List.of(model(NODES.replace("b,2,v", "b,\"" + text + "\",v"), EVENTS, MODEL)),
          "nodes.csv, line 3, column 'x': '" + text + "' is not a number",
          "the effect 'receiver x' computes with 'x'",
          "Maybe write numbers");
    }
    assertRefused(
        List.of(
            model(
                NODES,
                EVENTS,
                MODEL + "  - popularity: {times: {similarity: {attribute: kind}}}\n")),
        "nodes.csv, line 2, column 'kind': 'u' is not a number",
        "'similarity in kind'");
    file("changes.csv", "node,time,attribute,value\na,3,x,9\nb,4,x,many\n");
    assertRefused(
        List.of(model(NODES, EVENTS, MODEL + "attribute changes: changes.csv\n")),
        "changes.csv, line 3, column 'value': 'many' is not a number");
  }

  /** "1d" is a number to Java, and the code of the first text was 0: both made strangers equal. */
  @Test
  void aTextEqualsOnlyItself() throws IOException {
    String kinds = "node,x,kind\na,1,1d\nb,2,1f\nc,3,0\nd,5,1d\n";
    String coded = "node,x,kind\na,1,7\nb,2,8\nc,3,9\nd,5,7\n";
    Ran texts = Ran.of(new FitCommand(), model(kinds, EVENTS, MODEL));
    Ran numbers = Ran.of(new FitCommand(), model(coded, EVENTS, MODEL));
    assertThat(texts.exit()).as(texts.err()).isZero();
    assertThat(texts.out()).isEqualTo(numbers.out());
  }

  @Test
  void tablesThatWouldBeMisread() throws IOException {
    assertRefused(
        List.of(model(NODES.replace("node,x,kind", "node,x,x"), EVENTS, MODEL)),
        "nodes.csv, line 1: two columns are called 'x'");
    assertRefused(
        List.of(model("node,x,kind,mode\na,1,u,1\nb,2,v,3\n", EVENTS, MODEL)),
        "nodes.csv, line 3: mode '3' in column 'mode'");
    Path model = model(NODES, EVENTS, MODEL);
    Files.write(
        folder.resolve("nodes.csv"),
        NODES.replace("a,1,u", "a,1,서울").getBytes(Charset.forName("EUC-KR")));
    assertRefused(List.of(model), "nodes.csv, line 2", "is not written in UTF-8", "CSV UTF-8");
  }
}
