package org.gyoryu.analysis.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.HandSnapshot;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.partners.BacktestResult.Method;
import org.gyoryu.analysis.partners.BacktestResult.Row;
import org.gyoryu.analysis.partners.BacktestResult.Scope;
import org.gyoryu.model.Exchange;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.Link;
import org.gyoryu.model.Membership;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Policy;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.junit.jupiter.api.Test;

/** The backtest on histories whose truth is known. */
class BacktestTest {

  private static final Settings SETTINGS = new Settings(1, 400, 2, 2);

  private static BacktestResult run(Snapshot snapshot, int firstTrained) {
    return Backtest.run(snapshot, SETTINGS, firstTrained, Progress.NONE).orElseThrow();
  }

  /** City i of side a concludes a tie with city i of side b, which lies opposite. */
  private static Snapshot opposites() {
    HandSnapshot world =
        new HandSnapshot().province("A1", "Home", 30, 125).province("B1", "East", 30, 120);
    for (int i = 0; i < 56; i++) {
      String number = "%02d".formatted((i * 23) % 56);
      double latitude = 30 + 0.5 * ((i * 23) % 56);
      world.city("A1" + number, "A1", latitude / 2 + 10, 122);
      world.city("B1" + number, "B1", latitude / 2 + 10, 121);
      world.tie(
          "A1" + number,
          "B1" + number,
          TieKind.SISTER,
          (1992 + i / 2) + "-03-04",
          TieStatus.ACTIVE,
          "");
    }
    return world.build();
  }

  @Test
  void gravityIsRightWhereDistanceDecides() {
    BacktestResult result = run(opposites(), 2013);

    Row gravity = result.row(Scope.BOTH, Method.GRAVITY);
    assertThat(result.ties()).isEqualTo(12);
    assertThat(gravity.recall().value()).isEqualTo(1);
    assertThat(gravity.reciprocalRank().value()).isGreaterThan(0.9);
    assertThat(result.row(Scope.BOTH, Method.MODEL).recall().value()).isGreaterThan(0.9);
    assertThat(result.verdict().en())
        .isEqualTo("With 12 ties the methods can't be told apart; 20 are the least.");
  }

  @Test
  void theVerdictNamesTheMeasuresInWhichTheModelIsBetter() {
    BacktestResult result = run(opposites(), 2009);

    assertThat(result.ties()).isEqualTo(20);
    // that nobody has two partners is a truth that only the model can learn, in the log score
    assertThat(result.verdict().en())
        .startsWith("The model beats gravity in log score, but not in the rest.");
  }

  @Test
  void randomIsWhatCountingGives() {
    BacktestResult result = run(opposites(), 2018);

    // asked from 2019 on: whoever asks has no tie yet, so 57 candidates each
    Row random = result.row(Scope.SIDE_A, Method.RANDOM);
    assertThat(random.recall().value()).isCloseTo(10.0 / 57, within(1e-12));
    assertThat(random.logScore().value()).isCloseTo(-Math.log(57), within(1e-12));
    double harmonic = 0;
    for (int place = 1; place <= 57; place++) {
      harmonic += 1.0 / place;
    }
    assertThat(random.reciprocalRank().value()).isCloseTo(harmonic / 57, within(1e-12));
  }

  @Test
  void noMethodBeatsChanceWherePartnersAreDrawnByLot() {
    Snapshot snapshot =
        new SyntheticSnapshot(11)
            .size(6, 9)
            .ties(220)
            .undated(0)
            .exchangesPerTie(0)
            .withoutMechanisms()
            .regionShares(year -> new double[] {1, 1, 1})
            .build();

    BacktestResult result = run(snapshot, 2005);

    Row model = result.row(Scope.BOTH, Method.MODEL);
    assertThat(result.ties()).isGreaterThan(100);
    assertThat(model.recall().low())
        .isLessThan(result.row(Scope.BOTH, Method.RANDOM).recall().value());
    assertThat(result.verdict().en()).contains("The model does not beat gravity");
  }

  /** Whatever becomes known after the end of the year must not change what was said before. */
  @Test
  void theFutureChangesNothing() {
    Snapshot snapshot = new SyntheticSnapshot(4).size(6, 9).ties(150).withoutMechanisms().build();

    BacktestResult before = run(snapshot, 2023);
    BacktestResult after = run(withMoreKnownLater(snapshot), 2023);

    assertThat(before.ties()).isPositive();
    assertThat(after.rows()).isEqualTo(before.rows());
  }

  private static Snapshot withMoreKnownLater(Snapshot snapshot) {
    List<Exchange> exchanges = new ArrayList<>(snapshot.exchanges());
    List<Link> links = new ArrayList<>(snapshot.links());
    List<Membership> memberships = new ArrayList<>(snapshot.memberships());
    for (Tie tie : snapshot.formalTies()) {
      for (String date : List.of("2025-03", "")) {
        exchanges.add(
            new Exchange(
                "X" + exchanges.size(),
                PartialDate.parse(date),
                tie.aId(),
                tie.bId(),
                ExchangeForm.OTHER,
                ExchangeField.OTHER,
                java.util.OptionalInt.empty(),
                "",
                false,
                "S1"));
        links.add(
            new Link(
                Optional.of(tie.aId()),
                Optional.of(tie.bId()),
                "air",
                PartialDate.parse(date),
                PartialDate.UNKNOWN,
                ""));
      }
      for (String id : List.of(tie.aId(), tie.bId())) {
        memberships.add(
            new Membership(
                "M1",
                id,
                snapshot.government(id).country(),
                Optional.of(id),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                "S1"));
      }
    }
    List<Policy> policies = new ArrayList<>(snapshot.policies());
    policies.add(
        new Policy(
            "P9",
            PartialDate.parse("2025-06"),
            "both",
            snapshot.government("XB-01").names(),
            "opening",
            1,
            List.of("XB-01"),
            "S1"));
    return new Snapshot(
        snapshot.id(),
        snapshot.asOf(),
        snapshot.sides(),
        snapshot.levels(),
        snapshot.regions(),
        snapshot.governments(),
        snapshot.sources(),
        snapshot.claims(),
        snapshot.ties(),
        exchanges,
        snapshot.mechanisms(),
        memberships,
        snapshot.meetings(),
        policies,
        snapshot.indicators(),
        links,
        snapshot.publishedTotals(),
        snapshot.unresolvedExchanges());
  }

  @Test
  void equalChancesCountByTheirExpectation() {
    double[] chances = new double[20];
    java.util.Arrays.fill(chances, 0.04);
    chances[3] = 0.2;

    // one is greater, 19 are equal: places 2 to 20, nine of which are among the first ten
    YearOfTest.Score score = YearOfTest.score(chances, 7);
    assertThat(score.recall()).isCloseTo(9.0 / 19, within(1e-12));
    assertThat(YearOfTest.score(chances, 3).reciprocalRank()).isEqualTo(1);
    assertThat(score.log()).isEqualTo(Math.log(0.04));
  }

  @Test
  void tooLittleToTrainOnIsSaid() {
    Snapshot few = new SyntheticSnapshot(1).size(6, 9).ties(20).withoutMechanisms().build();
    assertThat(Backtest.run(few, SETTINGS, Progress.NONE)).isEmpty();
  }
}
