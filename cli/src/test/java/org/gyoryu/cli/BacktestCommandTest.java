package org.gyoryu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on the small example package; the bundled data takes half a minute. */
class BacktestCommandTest {

  private record Ran(int exit, String out, String err) {}

  private static Ran run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("backtest"));
    all.addAll(List.of(words));
    int exit =
        Gyoryu.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err, true));
    return new Ran(exit, out.toString(), err.toString());
  }

  @Test
  void namesItsColumnsBeforeTheRowsAndSaysThatSixTiesAreTooFew() {
    Ran ran = run("--data", "../examples/korea-japan-synthetic");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .containsSubsequence(
            "With 6 ties the methods can't be told apart; 20 are the least.",
            "Columns: recall at 10, mean reciprocal rank, log score (95% intervals)",
            "Both sides")
        .anyMatch(line -> line.endsWith("  gravity (population, distance)"))
        .noneMatch(line -> line.contains("beats gravity"));
  }

  @Test
  void givesTheSameBytesTwiceAndTheAnswerOfTheApi() {
    String first = run("--data", "../examples/korea-japan-synthetic", "--json").out();

    assertThat(run("--data", "../examples/korea-japan-synthetic", "--json").out()).isEqualTo(first);
    JsonNode backtest = JsonMapper.builder().build().readTree(first).get("backtest");
    assertThat(backtest.get("ties").asInt()).isEqualTo(6);
    assertThat(backtest.at("/verdict/ko").asString()).contains("가릴 수 없습니다");
  }

  @Test
  void refusesADirectoryThatIsNone() {
    Ran ran = run("--data", "no-such-directory");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("no-such-directory", "Maybe");
    assertThat(ran.out()).isEmpty();
  }
}
