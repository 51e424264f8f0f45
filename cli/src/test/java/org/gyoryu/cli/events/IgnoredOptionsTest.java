package org.gyoryu.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model file says is used, or refused with its line: nothing is accepted and ignored. */
class IgnoredOptionsTest {
  @TempDir private Path folder;

  private Path model(String nodes, String text) throws IOException {
    Files.writeString(folder.resolve("nodes.csv"), nodes);
    Files.writeString(
        folder.resolve("events.csv"),
        "time,sender,receiver,type\n1,a,b,u\n2,b,c,v\n3,a,c,u\n4,c,a,u\n5,d,a,v\n6,b,d,u\n");
    Files.writeString(folder.resolve("near.csv"), "from,to,value\na,b,1\nb,c,2\n");
    Files.writeString(folder.resolve("presence.csv"), "node,from,until\nd,0,9\n");
    return Files.writeString(folder.resolve("model.yaml"), text);
  }

  private static void assertRefused(Callable<Integer> command, List<?> arguments, String words) {
    Ran ran = Ran.of(command, arguments.toArray());
    assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(words).contains("Maybe ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "risk set: {controls: 0} | line 4: 'controls' is 0",
        "risk set: {controls: -5} | line 4: 'controls' is -5",
        "risk set: {controls: 4294967297} | line 4: 'controls' is 4294967297",
        "risk set: {seed: 3} | line 4: 'seed' of a sample without 'controls'",
        "risk set: {weighted: true} | line 4: 'weighted' of a sample without 'controls'",
        "risk set: {of: senders, only without tie: true} | line 4: a risk set of senders has no pairs",
        "risk set: {of: senders, where: near} | line 4: a risk set of senders has no pairs",
        "risk set: {of: hyperevents of size, controls: 3} | a risk set of HYPER_SIZE for events",
        "ridge: 1~elastic net: {lambda: 1, alpha: 1} | 'ridge' with an elastic net",
        "elastic net: {lambda: 1, alpha: 1}~cluster: event | line 5: 'cluster' with an elastic net",
        "smoothing: gcv | line 4: no effect is a spline",
        "ridge: NaN | line 4: 'NaN' is not a number",
        "ridge: Infinity | line 4: 'Infinity' is not a number",
        "explain from: soon | line 4: 'soon' is no time",
        "start: 0 | line 4: unknown key 'start'",
        "effects of second side: [repetition] | line 4: unknown key 'effects of second side'",
        "presence: presence.csv | line 4: the table of nodes has 'from' or 'until' too",
        "model: interval~start: 0~end: 9~ties: breslow | line 7: interval timing has no tie rule",
        "model: interval~start: 0~end: 9~explain from: 2 | line 7: interval timing explains all",
        "model: interval~start: -inf~end: 9 | and both be finite",
        "model: interval~start: 0~end: 9~cluster: sender | clusters by SENDER with interval timing",
      })
  void settings(String setting, String words) throws IOException {
    Path model =
        model(
            "node,x,from\na,1,\nb,2,\nc,3,0\nd,4,\n",
            "nodes: nodes.csv\nevents: {file: events.csv}\ndyads: {near: {file: near.csv}}\n"
                + setting.replace('~', '\n')
                + "\neffects:\n  - repetition\n  - popularity\n");
    assertRefused(new FitCommand(), List.of(model), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "node covariate: {attribute: x, end: receiver, half-life: 3} | line 5: 'receiver x' does not",
        "dyad covariate: {dyad: near, window: 3} | line 5: 'near' does not look at past events",
        "same: {attribute: x, binary: true} | line 5: 'same x' does not look at past events",
        "intercept: {types: [u]} | line 5: 'intercept' does not look at past events",
        "popularity: {half-life: 0} | line 5: half-life 0.0 is not positive",
        "popularity: {window: -1} | line 5: window -1.0 is not positive",
        "popularity: {half-life: NaN} | line 5: 'NaN' is not a number",
        "popularity: {types: []} | line 5: no event type is listed",
        "popularity: {types: [w]} | no event has the type 'w'",
        "popularity: {offset: 1, over time: 5} | line 5: an effect has one form, not [offset, over time]",
        "popularity: {times: {activity: {offset: 2}}} | line 5: an effect inside a product has a form",
        "popularity: {halflife: 3} | line 5: unknown key 'halflife'",
        "popularity: {end: sender} | line 5: unknown key 'end'",
        "exact repetition: {directed: maybe} | line 5: parameter 'directed' is 'maybe'",
        "repetition: {name: again} | line 5: the effects 'repetition' and 'again' are one effect",
        "repetition | line 5: the effects 'repetition' and 'repetition' are one effect",
        "popularity: {name: repetition} | two effects are called 'repetition'",
      })
  void effects(String effect, String words) throws IOException {
    Path model =
        model(
            "node,x\na,1\nb,2\nc,3\nd,4\n",
            "nodes: nodes.csv\nevents: {file: events.csv}\neffects:\n  - repetition\n  - "
                + effect
                + "\ndyads: {near: {file: near.csv}}\nridge: 1\n");
    assertRefused(new FitCommand(), List.of(model), words);
  }

  @Test
  void optionsOfCommands() throws IOException {
    Path agreements = Path.of("..", "examples", "agreements", "model.yaml");
    Path letters = Path.of("..", "examples", "letters", "model.yaml");
    assertRefused(new FitCommand(), List.of(agreements, "--tests"), "has no tests of constant");
    assertRefused(
        new FitCommand(), List.of(agreements, "--statistics", folder.resolve("x.csv")), "no table");
    assertRefused(new GofCommand(), List.of(letters, "--runs", 0), "0 runs");
    Path net =
        model(
            "node,x\na,1\nb,2\nc,3\nd,4\n",
            """
            nodes: nodes.csv
            events: {file: events.csv}
            elastic net: {lambda: 0.1, alpha: 1}
            effects:
              - node covariate: {attribute: x, end: receiver}
            """);
    assertRefused(new FitCommand(), List.of(net, "--tests"), "elastic net have no errors");
  }

  @Test
  void undirectedEventsHaveNoSenderThatChooses() throws IOException {
    Path model =
        model(
            "node,x\na,1\nb,2\nc,3\nd,4\n",
            """
            nodes: nodes.csv
            events: {file: events.csv, shape: undirected}
            risk set: {of: receivers}
            effects:
              - repetition
            """);
    assertRefused(new FitCommand(), List.of(model), "RECEIVERS for undirected events");
  }

  /** Every command says the same of an effect that does not vary. */
  @Test
  void aModelWithoutVariationIsBadInputForEveryCommand() throws IOException {
    Path model =
        model(
            "node,x\na,1\nb,1\nc,1\nd,1\n",
            """
            nodes: nodes.csv
            events: {file: events.csv}
            effects:
              - node covariate: {attribute: x, end: receiver}
            """);
    for (Callable<Integer> command :
        List.of(new FitCommand(), new SimulateCommand(), new GofCommand())) {
      assertThat(Ran.of(command, model).exit()).isEqualTo(2);
    }
  }
}
