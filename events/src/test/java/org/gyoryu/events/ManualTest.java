package org.gyoryu.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.EffectCatalog;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.estimate.Fit;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.io.EffectsReader;
import org.gyoryu.events.io.FitReport;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;
import org.junit.jupiter.api.Test;

/** The manual says what the code does. */
class ManualTest {
  @Test
  void everyEffectAndOptionHasItsHeading() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "docs", "events.md"));
    for (EffectCatalog.Entry entry : EffectCatalog.list()) {
      assertThat(lines).contains("## " + entry.name());
    }
    for (String option : EffectsReader.OPTIONS) {
      assertThat(lines).contains("## " + option);
    }
  }

  @Test
  void theSnippetOfTheReadmeRuns() throws IOException {
    // snippet
    Nodes nodes = Nodes.oneMode(List.of("ana", "ben", "cho", "dou"));
    EventsBuilder events = new EventsBuilder(nodes, EventShape.DIRECTED);
    int[][] letters = {
      {0, 1}, {1, 0}, {2, 3}, {0, 2}, {3, 2}, {1, 0}, {0, 1}, {2, 0}, {3, 1}, {1, 2}
    };
    for (int t = 0; t < letters.length; t++) {
      events.add(t, letters[t][0], letters[t][1]);
    }
    EventHistory history =
        EventHistory.of(nodes, events.build())
            .withAttribute("age", NodeAttribute.constant(21, 25, 22, 29));
    List<Effect> effects =
        List.of(Effects.reciprocity().halfLife(5), Effects.absoluteDifference("age"));
    Fit fit = RelationalEventModel.ordinal(RiskSet.full()).fit(history, effects);
    String report = FitReport.text(fit);
    // end
    assertThat(report).contains("reciprocity").contains("log-likelihood");
    assertThat(squeezed(Files.readString(Path.of("README.md")))).contains(squeezed(snippet()));
  }

  private static String snippet() throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/gyoryu/events/ManualTest.java"));
    int from = source.indexOf("// snippet\n") + "// snippet\n".length();
    return source.substring(from, source.indexOf("// end\n", from));
  }

  /** Line breaks belong to the formatter. */
  private static String squeezed(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining()).replace(" ", "");
  }
}
