package org.gyoryu.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gyoryu.model.Claim;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;
import org.gyoryu.registry.content.ExchangeRow;
import org.gyoryu.registry.names.Resolution.Ambiguous;
import org.gyoryu.registry.names.Resolution.Resolved;
import org.gyoryu.registry.names.Resolution.Unresolved;
import org.junit.jupiter.api.Test;

/** Every name that the bundled claims and exchanges give. */
class BundledNamesTest {

  /** The one left says 창원시 진해구 in Korean and Jinhae, the former city, in English. */
  @Test
  void everySideOfEveryClaimResolvesExceptOneThatContradictsItself() {
    List<String> open = new ArrayList<>();
    for (Claim claim : Bundled.CONTENT.claims()) {
      Stream.of(claim.a(), claim.b()).forEach(it -> note(claim.id(), it, claim.date(), open));
    }
    assertThat(open).hasSize(1).first().asString().startsWith("C00955").contains("AMBIGUOUS");
  }

  @Test
  void everySideOfEveryExchangeThatNamesSomebodyResolves() {
    List<String> open = new ArrayList<>();
    for (ExchangeRow exchange : Bundled.CONTENT.exchanges()) {
      Stream.of(exchange.a(), exchange.b())
          .filter(it -> !it.nativeName().isEmpty())
          .forEach(it -> note(exchange.id(), it, exchange.date(), open));
    }
    assertThat(open).isEmpty();
  }

  private static void note(String id, Party party, PartialDate date, List<String> open) {
    Resolution resolution = Bundled.RESOLVER.resolve(Mention.of(party, date));
    if (!(resolution instanceof Resolved)) {
      open.add(id + " " + party + " " + date + " " + why(resolution) + " " + resolution.steps());
    }
  }

  private static String why(Resolution resolution) {
    return resolution instanceof Ambiguous ambiguous
        ? "AMBIGUOUS " + ambiguous.why()
        : "UNRESOLVED " + ((Unresolved) resolution).why();
  }
}
