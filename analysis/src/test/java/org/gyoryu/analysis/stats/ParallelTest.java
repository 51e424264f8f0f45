package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

  @Test
  void resultsComeInTheOrderOfTheTasksHoweverManyThreadsThereAre() {
    List<Integer> squares = IntStream.range(0, 50).map(i -> i * i).boxed().toList();
    for (int threads = 1; threads <= 3; threads++) {
      assertThat(Parallel.map(50, threads, i -> i * i, part -> {})).isEqualTo(squares);
    }
    assertThat(Parallel.map(0, 2, i -> i, part -> {})).isEmpty();
  }

  @Test
  void progressRisesToOneOnTheCallingThread() {
    List<Double> parts = new ArrayList<>();
    Thread caller = Thread.currentThread();
    Parallel.map(
        4,
        2,
        i -> i,
        part -> {
          assertThat(Thread.currentThread()).isSameAs(caller);
          parts.add(part);
        });
    assertThat(parts).containsExactly(0.25, 0.5, 0.75, 1.0);
  }

  @Test
  void aFaultOfATaskIsTold() {
    assertThatThrownBy(
            () ->
                Parallel.map(
                    3,
                    2,
                    i -> {
                      if (i == 1) {
                        throw new IllegalArgumentException("no such city");
                      }
                      return i;
                    },
                    part -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no such city");
  }

  @Test
  void anInterruptedThreadCancels() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Parallel.map(3, 2, i -> i, part -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
