package org.gyoryu.web.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gyoryu.analysis.Findings;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.Question;
import org.gyoryu.model.Snapshot;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.web.SnapshotSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ComputationTest {

  private static final Snapshot SNAPSHOT =
      Reconciler.reconcile(
              Content.read(
                  new PackageRows(DataPackage.open(Path.of("../examples/korea-japan-synthetic")))))
          .snapshot();

  private final Question types = Findings.find("types").orElseThrow();
  private final Question growth = Findings.find("growth").orElseThrow();

  /** Holds whoever reads the data until they are interrupted or the gate opens. */
  private record Gate(CountDownLatch entered, CountDownLatch opening, CountDownLatch interrupted)
      implements SnapshotSource {

    Gate() {
      this(new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1));
    }

    @Override
    public Snapshot get() {
      entered.countDown();
      try {
        opening.await();
        return SNAPSHOT;
      } catch (InterruptedException stopped) {
        interrupted.countDown();
        throw (CancellationException) new CancellationException("Stopped").initCause(stopped);
      }
    }
  }

  @Test
  void stopsOneQuestionAndGoesOnWithTheOthers() throws Exception {
    Gate gate = new Gate();
    Computation computation = Computation.start(SNAPSHOT.id(), gate);
    Future<Finding> stopped = computation.ask(types);
    Future<Finding> other = computation.ask(growth);

    computation.stop(types);

    assertThat(stopped.isCancelled()).isTrue();
    assertThat(computation.outlook().isStopped("types")).isTrue();
    assertThat(computation.ask(types).isCancelled()).as("a visit does not begin it").isTrue();
    gate.opening.countDown();
    assertThat(other.get().id()).isEqualTo("growth");
    assertThat(computation.outlook().find("types")).isEmpty();

    computation.restart(types);
    assertThat(computation.ask(types).get().id()).isEqualTo("types");
    assertThat(computation.outlook().isStopped("types")).isFalse();
    computation.stop();
  }

  @Test
  void stoppingInterruptsTheWork() throws Exception {
    Gate gate = new Gate();
    Computation computation = Computation.start(SNAPSHOT.id(), gate);
    Future<Finding> asked = computation.ask(types);
    gate.entered.await();

    computation.stop();

    assertThat(asked.isCancelled()).isTrue();

    assertThat(gate.interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(computation.outlook().isRunning()).isFalse();
  }

  @Test
  void whatFailedCanBeBegunAgain() throws Exception {
    CountDownLatch repaired = new CountDownLatch(1);
    Computation computation =
        Computation.start(
            SNAPSHOT.id(),
            () -> {
              if (repaired.getCount() > 0) {
                throw new IllegalStateException("The database is away");
              }
              return SNAPSHOT;
            });
    assertThatThrownBy(() -> computation.ask(types).get())
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("The database is away");
    assertThat(computation.outlook().hasFailed("types")).isTrue();

    repaired.countDown();
    computation.restart(types);

    assertThat(computation.ask(types).get().id()).isEqualTo("types");
    assertThat(computation.outlook().hasFailed("types")).isFalse();
    computation.stop();
  }

  @Test
  void answersAboutNoOtherDataThanAsked() {
    Computation computation = Computation.start("an older one", () -> SNAPSHOT);

    assertThatThrownBy(() -> computation.ask(types).get())
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("an older one is gone");
    computation.stop();
  }
}
