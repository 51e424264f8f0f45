package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  private static final PairSpace SPACE =
      PairSpace.of(new SyntheticSnapshot(1).size(4, 5).ties(0).withoutMechanisms().build());

  private record Edge(int a, int b, int day) {}

  /** One end or both pass to another; a tie that the heirs have already stays as it is. */
  private static void pass(Network network, List<Edge> edges, SplittableRandom random) {
    Edge old = edges.get(random.nextInt(edges.size()));
    int a = random.nextBoolean() ? old.a : random.nextInt(SPACE.a().size());
    int b = random.nextInt(SPACE.b().size());
    network.pass(old.a, old.b, a, b);
    edges.remove(old);
    if (edges.stream().noneMatch(e -> e.a == a && e.b == b)) {
      edges.add(new Edge(a, b, old.day));
    }
  }

  /** Every count against its definition, read off the list of ties. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, 3_652.5})
  void countsEqualTheirDefinition(double halfLife) {
    SplittableRandom random = new SplittableRandom(7);
    Network network = new Network(SPACE, halfLife);
    List<Edge> edges = new ArrayList<>();
    for (int t = 0; t < 60; t++) {
      Edge edge =
          new Edge(random.nextInt(SPACE.a().size()), random.nextInt(SPACE.b().size()), 100 * t);
      if (edges.stream().noneMatch(e -> e.a == edge.a && e.b == edge.b)) {
        edges.add(edge);
      }
      network.add(edge.a, edge.b, edge.day);
      if (t % 3 == 2) {
        pass(network, edges, random);
      }
    }
    int now = 6_100;
    for (int a = 0; a < SPACE.a().size(); a++) {
      for (int b = 0; b < SPACE.b().size(); b++) {
        int one = a;
        int other = b;
        assertThat(network.tiesOfA(a, now))
            .isCloseTo(weight(edges, e -> e.a == one, halfLife, now), within(1e-9));
        assertThat(network.tiesOfB(b, now))
            .isCloseTo(weight(edges, e -> e.b == other, halfLife, now), within(1e-9));
        assertThat(network.unitOfAWithB(a, b, now))
            .isCloseTo(
                weight(
                    edges,
                    e -> e.b == other && SPACE.a().unit(e.a) == SPACE.a().unit(one),
                    halfLife,
                    now),
                within(1e-9));
        assertThat(network.aWithUnitOfB(a, b, now))
            .isCloseTo(
                weight(
                    edges,
                    e -> e.a == one && SPACE.b().unit(e.b) == SPACE.b().unit(other),
                    halfLife,
                    now),
                within(1e-9));
        assertThat(network.fourCycles(a, b)).isEqualTo(paths(edges, a, b));
        assertThat(network.copy().fourCycles(a, b)).isEqualTo(network.fourCycles(a, b));
      }
    }
  }

  private interface Which {
    boolean test(Edge edge);
  }

  private static double weight(List<Edge> edges, Which which, double halfLife, int now) {
    return edges.stream()
        .filter(which::test)
        .mapToDouble(e -> Math.pow(2, -(now - e.day) / halfLife))
        .sum();
  }

  private static int paths(List<Edge> edges, int a, int b) {
    int paths = 0;
    for (Edge mine : edges) {
      for (Edge theirs : edges) {
        for (Edge between : edges) {
          paths +=
              mine.a == a
                      && theirs.b == b
                      && between.a == theirs.a
                      && between.b == mine.b
                      && theirs.a != a
                  ? 1
                  : 0;
        }
      }
    }
    return paths;
  }
}
