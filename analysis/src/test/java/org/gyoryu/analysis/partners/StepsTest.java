package org.gyoryu.analysis.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.gyoryu.analysis.HandSnapshot;
import org.gyoryu.analysis.drivers.Covariate;
import org.gyoryu.analysis.drivers.Driver;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.analysis.portfolio.Nearby;
import org.gyoryu.analysis.portfolio.RecentExchanges;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hand cases of first steps, of the lift of a goal, and of reasons in words. */
class StepsTest {

  private static HandSnapshot world() {
    return new HandSnapshot()
        .province("A1", "Home", 35, 127)
        .city("A11", "A1", 35.1, 127)
        .city("A12", "A1", 35.2, 127)
        .city("A13", "A1", 35.3, 127)
        .province("A2", "Home", 39, 131)
        .province("B1", "East", 36, 120)
        .city("B11", "B1", 36.1, 120)
        .city("B12", "B1", 36.2, 120)
        .province("B2", "West", 30, 100);
  }

  private static List<String> steps(HandSnapshot world, String own, String candidate) {
    Snapshot snapshot = world.build();
    return new Steps(snapshot, new Nearby(snapshot))
        .between(snapshot.government(own), snapshot.government(candidate)).stream()
            .map(step -> step.kind() + " " + step.mechanismId().or(step::tieId).orElseThrow())
            .toList();
  }

  private static HandSnapshot tied(HandSnapshot world, String a, String b, TieStatus status) {
    return world.tie(a, b, TieKind.SISTER, "2010-01-01", status, "");
  }

  @Test
  void nobodyIsNoStep() {
    assertThat(steps(world(), "A11", "B11")).isEmpty();
  }

  @Test
  void mechanismsCountAlsoThroughWhatContainsTheTwo() {
    HandSnapshot world =
        world().mechanism("M1", 2000, "A1", "B1").mechanism("M2", 2000, "A11", "B2");

    assertThat(steps(world, "A11", "B11")).containsExactly("MECHANISM M1");
    assertThat(steps(world, "A11", "B2")).containsExactly("MECHANISM M2");
    assertThat(steps(world, "B11", "A12")).containsExactly("MECHANISM M1");
  }

  @Test
  void whoIsNearOnEitherSideCanIntroduceActiveOnesFirst() {
    HandSnapshot world = world();
    tied(world, "A1", "B1", TieStatus.ACTIVE);
    tied(world, "A12", "B11", TieStatus.DORMANT);
    tied(world, "A13", "B11", TieStatus.ACTIVE);
    tied(world, "A2", "B11", TieStatus.ACTIVE); // far away
    tied(world, "A11", "B12", TieStatus.ACTIVE);

    assertThat(steps(world, "A11", "B11"))
        .containsExactly(
            "PARENTS A1~B1", "OWN_SIDE A13~B11", "OWN_SIDE A12~B11", "PARTNER_SIDE A11~B12");
    // the same bridges from the other end
    assertThat(steps(world, "B11", "A11"))
        .containsExactly(
            "PARENTS A1~B1", "OWN_SIDE A11~B12", "PARTNER_SIDE A13~B11", "PARTNER_SIDE A12~B11");
  }

  /** A city and the province across: what ties the provinces is not told again as a neighbour. */
  @Test
  void oneTieIsOneStep() {
    HandSnapshot world = world();
    tied(world, "A1", "B1", TieStatus.ACTIVE);

    assertThat(steps(world, "A11", "B1")).containsExactly("PARENTS A1~B1");
    assertThat(steps(world, "B1", "A11")).containsExactly("PARENTS A1~B1");
  }

  @Test
  void theLiftIsDrawnTowardsOne() {
    HandSnapshot world = world();
    for (int i = 0; i < 3; i++) {
      world.exchange("2019-01", "A11", "B11", ExchangeField.YOUTH);
    }
    world.exchange("2019-01", "A12", "B11", ExchangeField.CULTURE);
    for (int i = 0; i < 8; i++) {
      world.exchange("2019-01", "A11", "B12", ExchangeField.ECONOMY);
    }
    GoalLift lift =
        new GoalLift(RecentExchanges.of(world.build()), Optional.of(ExchangeField.YOUTH));

    double p = 3.0 / 12;
    assertThat(lift.of("B11")).isCloseTo((3 + 10 * p) / (4 + 10) / p, within(1e-12));
    assertThat(lift.of("B12")).isCloseTo((0 + 10 * p) / (8 + 10) / p, within(1e-12));
    assertThat(lift.of("B2")).isCloseTo(1, within(1e-12));
    assertThat(new GoalLift(RecentExchanges.of(world.build()), Optional.empty()).of("B11"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          distance        | 6.0     | true  | about 403 km away
          link            | 1.0986  | true  | ferry lines and air routes: 2
          link            | 0       | true  | no direct line on record
          size-b          | 14.2    | true  | population about 1.5 million
          size-b          | 14.2    | false | own population about 1.5 million
          ties-a          | 2.4849  | false | it has 11 ties already
          neighbours-a    | 1.3863  | true  | 3 of our province are tied to it
          neighbours-a    | 1.3863  | false | we are tied to 3 of its province
          parents         | 1       | true  | their provinces are tied
          something-new   | 1.5     | true  | label: 1.50
          """)
  void valuesAreSaidInWordsAsTheChooserSeesThem(
      String id, double value, boolean chooserIsA, String english) {
    Covariate covariate = new Covariate(id, Driver.NETWORK, Text.same("label"));

    assertThat(new ReasonWords(chooserIsA).of(covariate, value).en()).isEqualTo(english);
  }

  @Test
  void peopleAreCountedInTheUnitsOfEachLanguage() {
    assertThat(ReasonWords.people(1_284_000).ko()).isEqualTo("약 128만 명");
    assertThat(ReasonWords.people(1_284_000).zh()).isEqualTo("约128万");
    assertThat(ReasonWords.people(101_530_000).ko()).isEqualTo("약 1억 153만 명");
    assertThat(ReasonWords.people(101_530_000).zh()).isEqualTo("约1.02亿");
    assertThat(ReasonWords.people(214_000).en()).isEqualTo("about 210,000");
    assertThat(ReasonWords.people(8_640).en()).isEqualTo("about 8,600");
  }
}
