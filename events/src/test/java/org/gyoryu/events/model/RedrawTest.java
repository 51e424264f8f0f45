package org.gyoryu.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.effect.Side;
import org.gyoryu.events.estimate.Coefficient;
import org.gyoryu.events.estimate.FitResult;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.Events;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.NodeAttribute;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.riskset.Scope;
import org.gyoryu.events.riskset.SplitMix;
import org.junit.jupiter.api.Test;

/** Events that are drawn anew keep what they are given, and give their coefficients back. */
class RedrawTest {
  private static final int NODES = 10;

  static FitResult given(double... theta) {
    List<Coefficient> coefficients =
        java.util.stream.IntStream.range(0, theta.length)
            .mapToObj(c -> new Coefficient("c" + c, theta[c], 1, Double.NaN))
            .toList();
    FitResult.Summary none = new FitResult.Summary(0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new FitResult(coefficients, new double[0][], none, List.of());
  }

  private static EventHistory history(EventShape shape, int events) {
    Nodes nodes = Nodes.numbered(NODES);
    SplitMix random = new SplitMix(8, 0);
    EventsBuilder b = new EventsBuilder(nodes, shape);
    for (int t = 0; t < events; t++) {
      int i = random.nextInt(NODES);
      int j = (i + 1 + random.nextInt(NODES - 1)) % NODES;
      int k = (j + 1) % NODES == i ? (j + 2) % NODES : (j + 1) % NODES;
      if (shape.isHyper()) {
        b.add(t, new int[] {i}, new int[] {j, k}, 0, 1, true);
      } else {
        b.add(t, i, j);
      }
    }
    double[] x = new double[NODES];
    java.util.Arrays.setAll(x, i -> random.nextDouble() * 2);
    return EventHistory.of(nodes, b.build()).withAttribute("x", NodeAttribute.constant(x));
  }

  @Test
  void receiversAreChosenBySendersAsTheModelSays() {
    EventHistory h = history(EventShape.DIRECTED, 1500);
    List<Effect> effects =
        List.of(Effects.repetition().log1p(), Effects.nodeCovariate("x", End.RECEIVER));
    RelationalEventModel model = RelationalEventModel.ordinal(RiskSet.receivers());
    Events drawn = model.prepare(h, effects).redraw(given(0.5, 0.8), 3);
    for (int e = 0; e < drawn.size(); e++) {
      assertThat(drawn.sender(e)).isEqualTo(h.events().sender(e));
      assertThat(drawn.time(e)).isEqualTo(h.events().time(e));
    }
    FitResult again = model.fit(h.withEvents(drawn), effects).orThrow();
    assertComesBack(again.coefficients().get(0), 0.5);
    assertComesBack(again.coefficients().get(1), 0.8);
  }

  @Test
  void hypereventsKeepTheirSizes() {
    EventHistory h = history(EventShape.HYPER_DIRECTED, 1500);
    List<Effect> effects =
        List.of(Effects.subsetRepetition(1, 1).log1p(), Effects.nodeMean("x", Side.RECEIVERS));
    RelationalEventModel model =
        RelationalEventModel.ordinal(RiskSet.hyperedges(Scope.HYPER_SIZE, 60, 2));
    PreparedModel prepared = model.prepare(h, effects);
    Events drawn = prepared.redraw(given(0.4, 1), 3);
    for (int e = 0; e < drawn.size(); e++) {
      assertThat(drawn.senderCount(e)).isEqualTo(1);
      assertThat(drawn.receiverCount(e)).isEqualTo(2);
    }
    FitResult again = model.fit(h.withEvents(drawn), effects).orThrow();
    assertComesBack(again.coefficients().get(0), 0.4);
    assertComesBack(again.coefficients().get(1), 1);
    assertThat(prepared.redraw(given(0.4, 1), 3).receiver(77)).isEqualTo(drawn.receiver(77));
  }

  private static void assertComesBack(Coefficient c, double truth) {
    assertThat(c.estimate()).isCloseTo(truth, within(4 * c.standardError()));
  }
}
