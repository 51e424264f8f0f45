package org.gyoryu.events.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gyoryu.events.effect.Direction;
import org.gyoryu.events.effect.Effect;
import org.gyoryu.events.effect.Effects;
import org.gyoryu.events.effect.End;
import org.gyoryu.events.estimate.Estimation;
import org.gyoryu.events.history.EventHistory;
import org.gyoryu.events.history.EventShape;
import org.gyoryu.events.model.PreparedModel;
import org.gyoryu.events.model.RelationalEventModel;
import org.gyoryu.events.riskset.RiskSet;
import org.gyoryu.events.statistic.NaiveStatistics;
import org.gyoryu.events.statistic.RandomHistories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of statistics hold the statistics of the definitions, in the same bytes every time. */
class StatisticsFileTest {
  private static final List<Effect> EFFECTS =
      List.of(
          Effects.repetition().halfLife(3),
          Effects.degree(End.RECEIVER, Direction.IN),
          Effects.fourCycle(),
          Effects.dyadCovariate("near"));

  @TempDir private Path folder;

  private static EventHistory history() {
    SplittableRandom random = new SplittableRandom(4);
    EventHistory h;
    do {
      h = RandomHistories.of(random, EventShape.DIRECTED, false);
    } while (h.events().size() < 20);
    return h;
  }

  private Path written(String name, int threads) throws IOException {
    PreparedModel model =
        RelationalEventModel.ordinal(RiskSet.full().sampled(7, 5))
            .with(Estimation.standard().withThreads(threads))
            .prepare(history(), EFFECTS);
    Path file = folder.resolve(threads + name);
    List<String> names = EFFECTS.stream().map(Effect::name).toList();
    StatisticsFile.write(file, history(), names, false, model::forEachCandidate);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows.csv", "rows.parquet"})
  void theBytesDoNotDependOnTheNumberOfThreads(String name) throws IOException {
    byte[] one = Files.readAllBytes(written(name, 1));
    assertThat(one).isNotEmpty();
    assertThat(Files.readAllBytes(written(name, 2))).isEqualTo(one);
    assertThat(Files.readAllBytes(written(name, 5))).isEqualTo(one);
  }

  @Test
  void everyRowHoldsTheStatisticsOfItsPair() throws IOException {
    EventHistory h = history();
    List<Row> rows = new ArrayList<>();
    Tables.read(written("rows.csv", 1), rows::add);
    int events = 0;
    for (Row row : rows) {
      int[] from = {h.nodes().get(row.get("sender"))};
      int[] to = {h.nodes().get(row.get("receiver"))};
      for (Effect effect : EFFECTS) {
        double slow =
            new NaiveStatistics(h, effect.memory(), row.number("time"), from, to)
                .value(effect.statistic());
        assertThat(Math.abs(row.number(effect.name()) - slow))
            .isLessThanOrEqualTo(1e-12 * Math.abs(slow));
      }
      events += row.get("event").equals("1") ? 1 : 0;
    }
    assertThat(rows).hasSize(8 * events);
  }

  @Test
  void parquetHoldsWhatCsvHolds() throws IOException {
    List<Row> csv = new ArrayList<>();
    List<Row> parquet = new ArrayList<>();
    Tables.read(written("rows.csv", 1), csv::add);
    Tables.read(written("rows.parquet", 1), parquet::add);
    assertThat(parquet.stream().map(Row::header).distinct())
        .isEqualTo(csv.stream().map(Row::header).distinct().toList());
    assertThat(parquet.stream().map(Row::fields)).isEqualTo(csv.stream().map(Row::fields).toList());
  }

  @Test
  void nothingIsLeftWhenWritingFails() {
    Path file = folder.resolve("rows.csv");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                StatisticsFile.write(
                    file,
                    history(),
                    List.of("x"),
                    false,
                    consumer -> {
                      throw new IllegalStateException("in the middle");
                    }))
        .hasMessage("in the middle");
    assertThat(folder).isEmptyDirectory();
  }

  /** The rows are what the likelihood is summed from: sum of event eta - exposure exp(eta). */
  @Test
  void theRowsOfAnIntervalModelHoldItsLikelihood() throws IOException {
    EventHistory h = history();
    double end = h.events().time(h.events().size() - 1) + 1;
    PreparedModel model =
        RelationalEventModel.interval(RiskSet.full(), -1, end).prepare(h, EFFECTS);
    Path file = folder.resolve("rows.csv");
    List<String> names = EFFECTS.stream().map(Effect::name).toList();
    StatisticsFile.write(file, h, names, true, model::forEachCandidate);
    double[] theta = {0.3, -0.1, 0.2, -0.4};
    double[] sum = new double[1];
    Tables.read(
        file,
        row -> {
          double eta = row.number("offset");
          for (int c = 0; c < theta.length; c++) {
            eta += theta[c] * row.number(names.get(c));
          }
          sum[0] += row.number("event") * eta - row.number("exposure") * Math.exp(eta);
        });
    double expected = model.logLikelihood(theta);
    assertThat(Math.abs(sum[0] - expected)).isLessThan(1e-9 * Math.abs(expected));
  }

  @Test
  void anEffectWithTheNameOfAColumnIsRefused() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> StatisticsFile.checkNames(List.of("repetition", "time")))
        .hasMessageContaining("an effect is called 'time'");
  }
}
