package org.gyoryu.events.riskset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.history.EventsBuilder;
import org.gyoryu.events.history.Nodes;
import org.gyoryu.events.history.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Risk sets hold who could have acted; samples of them are uniform and repeatable. */
class CandidateStreamTest {
  private static EventHistory dyads(int n, EventShape shape, int[]... pairs) {
    Nodes nodes = Nodes.numbered(n);
    EventsBuilder b = new EventsBuilder(nodes, shape);
    for (int t = 0; t < pairs.length; t++) {
      b.add(t, pairs[t][0], pairs[t][1]);
    }
    return EventHistory.of(nodes, b.build());
  }

  private static int[] pair(int i, int j) {
    return new int[] {i, j};
  }

  private static String name(CandidateBlock block, int row) {
    return block.sender(row) + "-" + block.receiver(row);
  }

  private static Set<String> candidates(EventHistory h, RiskSet riskSet, int e) {
    CandidateBlock block = new CandidateBlock(false);
    CandidateStream stream = new CandidateStream(h, h.events(), riskSet);
    stream.write(block, e, h.events().time(e), e, new int[] {e}, 1);
    Set<String> pairs = new HashSet<>();
    for (int row = 0; row < block.rows(); row++) {
      assertThat(pairs.add(name(block, row))).isTrue();
    }
    assertThat(block.cases(0)).isEqualTo(1);
    return pairs;
  }

  @Test
  void allPairsAreAtRisk() {
    EventHistory directed = dyads(3, EventShape.DIRECTED, pair(0, 1), pair(1, 2));
    assertThat(candidates(directed, RiskSet.full(), 1))
        .containsExactlyInAnyOrder("0-1", "0-2", "1-0", "1-2", "2-0", "2-1");
    EventHistory undirected = dyads(3, EventShape.UNDIRECTED, pair(0, 1), pair(2, 1));
    assertThat(candidates(undirected, RiskSet.full(), 1))
        .containsExactlyInAnyOrder("0-1", "0-2", "1-2");
  }

  @Test
  void tiesPresenceAndFiltersTakePairsOut() {
    EventHistory h = dyads(4, EventShape.UNDIRECTED, pair(0, 1), pair(1, 2));
    assertThat(candidates(h, RiskSet.full().onlyWithoutTie(), 1)).doesNotContain("0-1").hasSize(5);
    double[][] gap = {null, null, null, {-5, 1, 3, 9}};
    assertThat(candidates(h.withPresence(Presence.ofIntervals(gap)), RiskSet.full(), 1))
        .containsExactlyInAnyOrder("0-1", "0-2", "1-2");
    RiskSet filtered = RiskSet.full().where((i, j, t) -> i == 1 || t < 1);
    assertThat(candidates(h, filtered, 1)).containsExactlyInAnyOrder("1-2", "1-3");
    assertThat(candidates(h, filtered, 0)).hasSize(6);
  }

  @Test
  void presenceIsLeftClosedAndMayHaveGaps() {
    Presence p = Presence.ofIntervals(new double[][] {{1, 2, 4, 5}, null});
    assertThat(new boolean[] {p.at(0, 0.9), p.at(0, 1), p.at(0, 2), p.at(0, 3.9), p.at(0, 4)})
        .containsExactly(false, true, false, false, true);
    assertThat(p.at(0, 5)).isFalse();
    assertThat(p.at(1, -1e300)).isTrue();
    assertThat(p.changes()).containsExactly(1, 2, 4, 5);
  }

  /** Chi-square with 18 degrees of freedom is above 42.3 in one of 1,000 samples. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyNonEventIsDrawnEquallyOften(boolean weighted) {
    EventHistory h = dyads(5, EventShape.DIRECTED, pair(0, 1));
    RiskSet sampled =
        weighted ? RiskSet.full().sampledWeighted(4, 7) : RiskSet.full().sampled(4, 7);
    Map<String, Integer> count = new HashMap<>();
    CandidateStream stream = new CandidateStream(h, h.events(), sampled);
    int draws = 9500;
    for (int s = 0; s < draws; s++) {
      CandidateBlock block = new CandidateBlock(false);
      stream.write(block, s, 0, 0, new int[] {0}, 1);
      assertThat(block.rows()).isEqualTo(5);
      for (int row = 1; row < 5; row++) {
        count.merge(name(block, row), 1, Integer::sum);
      }
    }
    assertThat(count).hasSize(19).doesNotContainKey("0-1");
    double expected = draws * 4 / 19.0;
    double chiSquare =
        count.values().stream().mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
    assertThat(chiSquare).isLessThan(42.3);
  }

  @Test
  void aWeightedControlStandsForItsShareOfTheNonEvents() {
    EventHistory h = dyads(5, EventShape.DIRECTED, pair(0, 1));
    CandidateBlock block = new CandidateBlock(false);
    new CandidateStream(h, h.events(), RiskSet.full().sampledWeighted(4, 7))
        .write(block, 0, 0, 0, new int[] {0}, 1);
    assertThat(block.offset(0)).isZero();
    assertThat(block.offset(1)).isCloseTo(Math.log(19 / 4.0), within(1e-15));
  }

  @Test
  void whatIsDrawnForAnEventDependsOnNothingElse() {
    EventHistory h = dyads(9, EventShape.DIRECTED, pair(0, 1), pair(1, 2), pair(2, 3));
    RiskSet sampled = RiskSet.full().sampled(6, 11);
    CandidateBlock all = new CandidateBlock(false);
    CandidateStream stream = new CandidateStream(h, h.events(), sampled);
    for (int e = 0; e < 3; e++) {
      stream.write(all, e, e, e, new int[] {e}, 1);
    }
    Set<String> third = new HashSet<>();
    IntStream.range(all.rowStart(2), all.rows()).forEach(row -> third.add(name(all, row)));
    assertThat(candidates(h, sampled, 2)).isEqualTo(third);
  }

  @ParameterizedTest
  @EnumSource(names = {"HYPER_SIZE", "HYPER_SENDER_AND_SIZE"})
  void hypereventsKeepTheirSizesAndMaybeTheirSenders(Scope scope) {
    Nodes nodes = Nodes.numbered(8);
    EventsBuilder b = new EventsBuilder(nodes, EventShape.HYPER_DIRECTED);
    b.add(0, new int[] {1, 2}, new int[] {3, 4, 5}, 0, 1, true);
    EventHistory h = EventHistory.of(nodes, b.build());
    CandidateBlock block = new CandidateBlock(true);
    new CandidateStream(h, h.events(), RiskSet.hyperedges(scope, 40, 3))
        .write(block, 0, 0, 0, new int[] {0}, 1);
    Set<String> seen = new HashSet<>();
    Set<String> senders = new HashSet<>();
    for (int r = 0; r < block.rows(); r++) {
      int row = r;
      assertThat(block.senderCount(row)).isEqualTo(2);
      assertThat(block.receiverCount(row)).isEqualTo(3);
      int[] from = IntStream.range(0, 2).map(k -> block.sender(row, k)).toArray();
      int[] to = IntStream.range(0, 3).map(k -> block.receiver(row, k)).toArray();
      assertThat(IntStream.concat(IntStream.of(from), IntStream.of(to)).distinct()).hasSize(5);
      senders.add(from[0] + " " + from[1]);
      assertThat(seen.add(from[0] + " " + from[1] + " " + to[0] + " " + to[1] + " " + to[2]))
          .isTrue();
    }
    assertThat(senders.size() > 1).isEqualTo(scope == Scope.HYPER_SIZE);
  }
}
