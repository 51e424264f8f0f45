package org.gyoryu.analysis.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gyoryu.analysis.HandSnapshot;
import org.gyoryu.analysis.portfolio.Suggestion.Rule;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Stage;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;
import org.junit.jupiter.api.Test;

/** Hand cases; the day is 30 June 2020. */
class PortfoliosTest {

  /**
   * Province A1 with cities A11, A12; A2 lies next door, A3 far away. B1 with B11, B12 in region
   * East; B2 with B21 in West.
   */
  private static HandSnapshot world() {
    return new HandSnapshot()
        .province("A1", "Home", 35.0, 127.0)
        .city("A11", "A1", 35.1, 127.0)
        .city("A12", "A1", 36.9, 127.0)
        .province("A2", "Home", 35.0, 127.5)
        .province("A3", "Home", 38.5, 129.0)
        .province("B1", "East", 36.0, 120.0)
        .city("B11", "B1", 36.1, 120.1)
        .city("B12", "B1", 36.2, 120.2)
        .province("B2", "West", 35.0, 104.0)
        .city("B21", "B2", 35.1, 104.1);
  }

  private static HandSnapshot formal(HandSnapshot world, String... pairs) {
    for (String pair : pairs) {
      String[] ends = pair.split("~", 2);
      world.tie(ends[0], ends[1], TieKind.FRIENDSHIP, "2018-01-01", TieStatus.ACTIVE, "");
    }
    return world;
  }

  private static Portfolio portfolio(HandSnapshot world, String id, boolean withChildren) {
    return Portfolios.of(world.build()).of(id, withChildren);
  }

  private static List<String> rules(Portfolio portfolio) {
    return portfolio.suggestions().stream()
        .map(
            suggestion ->
                suggestion.rule()
                    + suggestion.tieId().map(id -> " " + id).orElse("")
                    + (suggestion.by().isKnown() ? " " + suggestion.by() : ""))
        .toList();
  }

  @Test
  void holdsWhatItsChildrenHoldOnlyIfAsked() {
    HandSnapshot world = formal(world(), "A1~B1", "A11~B11", "A2~B21");

    assertThat(portfolio(world, "A1", false).holdings()).hasSize(1);
    assertThat(portfolio(world, "A1", true).holdings())
        .extracting(holding -> holding.tie().id())
        .containsExactly("A1~B1", "A11~B11");
    assertThat(portfolio(world, "B2", true).holdings())
        .extracting(holding -> holding.partner().id())
        .containsExactly("A2");
  }

  @Test
  void holdsWhatItTookIn() {
    HandSnapshot world = formal(world().absorbed("A19", "A1", "A11"), "A19~B11", "A12~B12");

    Portfolio heir = portfolio(world, "A11", false);

    assertThat(heir.holdings()).extracting(holding -> holding.own().id()).containsExactly("A19");
    assertThat(portfolio(world, "A19", false).holdings()).hasSize(1);
  }

  @Test
  void tiesThatPassedToOnePairAreOneHolding() {
    HandSnapshot world =
        world()
            .absorbed("A19", "A1", "A11")
            .absorbed("B19", "B1", "B11")
            .tie("A11", "B11", TieKind.FRIENDSHIP, "2005-03", TieStatus.DORMANT, "2006-01-01")
            .tie("A19", "B11", TieKind.FRIENDSHIP, "2001-05-02", TieStatus.DORMANT, "")
            .tie("A19", "B19", TieKind.SISTER, "2008", TieStatus.DORMANT, "2009-04-01")
            .tie("A12", "B19", TieKind.INTENT, "2012", TieStatus.DORMANT, "");

    Portfolio portfolio = portfolio(world, "A11", false);

    assertThat(portfolio.formal()).hasSize(1);
    Holding one = portfolio.holdings().get(0);
    assertThat(one.own().id() + " " + one.partner().id()).isEqualTo("A11 B11");
    assertThat(one.tie().id()).isEqualTo("A11~B11");
    assertThat(one.tieIds()).containsExactly("A11~B11", "A19~B19", "A19~B11");
    assertThat(one.stage().date()).isEqualTo(PartialDate.parse("2008"));
    assertThat(one.tie().stages())
        .extracting(stage -> stage.kind() + " " + stage.date())
        .containsExactly("FRIENDSHIP 2001-05-02", "SISTER 2008");
    assertThat(one.lastSign()).isEqualTo(PartialDate.parse("2009-04-01"));
    assertThat(portfolio.over(Concentration.Over.PARTNERS).n()).isEqualTo(1);
    // and from the other side
    assertThat(portfolio(world, "B11", false).formal()).hasSize(1);
    // the whole side, its yardstick, counts them once too
    assertThat(new Nearby(world.build()).tiesOfSide(HandSnapshot.A, Function.identity()))
        .isEqualTo(Map.of("B11", 1));
  }

  @Test
  void anIntentBesideATieOfUnstatedKindIsStillATie() {
    HandSnapshot world =
        world()
            .absorbed("A19", "A1", "A11")
            .tie("A11", "B11", TieKind.INTENT, "2015-01-01", TieStatus.QUIET, "")
            .tie("A19", "B11", TieKind.UNSTATED, "", TieStatus.UNKNOWN, "");

    Portfolio portfolio = portfolio(world, "A11", false);

    assertThat(portfolio.intents()).isEmpty();
    assertThat(portfolio.formal())
        .extracting(holding -> holding.tie().kind() + " " + holding.tie().status())
        .containsExactly("UNSTATED QUIET");
  }

  @Test
  void whatTheHeirDoesKeepsAPassedTieAlive() {
    HandSnapshot world =
        world()
            .absorbed("A19", "A1", "A11")
            .tie("A19", "B11", TieKind.SISTER, "2001", TieStatus.DORMANT, "2005")
            .exchange("2019-05-06", "A11", "B11", ExchangeField.CULTURE)
            .exchange("2021-05-06", "A11", "B11", ExchangeField.CULTURE, true);

    Holding holding = portfolio(world, "A11", false).holdings().get(0);

    assertThat(holding.own().id()).isEqualTo("A19");
    assertThat(holding.tie().status()).isEqualTo(TieStatus.ACTIVE);
    assertThat(holding.lastSign()).isEqualTo(PartialDate.parse("2019-05-06"));
    assertThat(holding.recentExchanges()).isEqualTo(1);
  }

  @Test
  void tellsHowNearTheOthersAre() {
    // seats: A2 is 45 km from A11, A12 200 km (but of the same province), A3 over 400 km
    HandSnapshot world = formal(world(), "A1~B11", "A11~B11", "A12~B11", "A2~B11", "A3~B11");

    Holding holding = portfolio(world, "A11", false).holdings().get(0);

    assertThat(holding.others())
        .extracting(other -> other.government().id() + " " + other.nearness())
        .containsExactly("A1 ABOVE", "A12 SAME_PROVINCE", "A2 NEIGHBOUR", "A3 ELSEWHERE");
    assertThat(holding.near()).hasSize(3);
    assertThat(portfolio(world, "A1", false).holdings().get(0).others())
        .extracting(other -> other.government().id() + " " + other.nearness())
        .startsWith("A11 BELOW", "A12 BELOW", "A2 NEIGHBOUR");
  }

  @Test
  void overlapIsTheShareOfTiesThatSomebodyNearHoldsToo() {
    HandSnapshot world = formal(world(), "A11~B11", "A11~B12", "A11~B21", "A12~B11", "A3~B21");

    assertThat(portfolio(world, "A11", false).overlap().value()).isEqualTo(1.0 / 3);
  }

  @Test
  void concentrationIsTheSumOfSquaredShares() {
    HandSnapshot world = formal(world(), "A11~B11", "A11~B12", "A11~B1", "A11~B21", "A3~B21");

    Portfolio portfolio = portfolio(world, "A11", false);

    Concentration regions = portfolio.over(Concentration.Over.REGIONS);
    assertThat(regions.index()).isCloseTo(0.75 * 0.75 + 0.25 * 0.25, within(1e-12));
    // the side holds three ties with East and two with West
    double expected = 1.0 / 4 + 3.0 / 4 * (0.6 * 0.6 + 0.4 * 0.4);
    assertThat(regions.expected()).isCloseTo(expected, within(1e-12));
    assertThat(regions.largest().orElseThrow().key()).isEqualTo("East");
    assertThat(regions.largest().orElseThrow().share().value()).isEqualTo(0.75);
    assertThat(portfolio.over(Concentration.Over.PARTNERS).index()).isEqualTo(0.25);
  }

  @Test
  void aPortfolioWithNothingSaysNothing() {
    Portfolio portfolio = portfolio(world(), "A3", true);

    assertThat(portfolio.holdings()).isEmpty();
    assertThat(portfolio.overlap().value()).isNaN();
    assertThat(portfolio.over(Concentration.Over.REGIONS).largest()).isEmpty();
    assertThat(portfolio.suggestions()).isEmpty();
  }

  @Test
  void anniversariesAreAsExactAsTheirDates() {
    HandSnapshot world =
        world()
            .tie("A11", "B11", TieKind.SISTER, "2000-07-01", TieStatus.ACTIVE, "2020-01")
            .tie("A11", "B12", TieKind.SISTER, "2000-06-30", TieStatus.ACTIVE, "2020-01")
            .tie("A11", "B21", TieKind.FRIENDSHIP, "1997", TieStatus.QUIET, "2015-03-02")
            .tie("A11", "B1", TieKind.FRIENDSHIP, "2012-06", TieStatus.DORMANT, "")
            .tie("A11", "B2", TieKind.FRIENDSHIP, "", TieStatus.UNKNOWN, "");

    Portfolio portfolio = portfolio(world, "A11", false);

    // 20 years on 1 July 2020 lie ahead; 20 years today do not; 2022 may lie before 30 June;
    // June 2022 ends on the last day of the 24 months
    assertThat(portfolio.anniversaries())
        .extracting(
            ahead -> ahead.holding().partner().id() + " " + ahead.years() + " " + ahead.when())
        .containsExactly("B11 20 2020-07-01", "B1 10 2022-06", "B21 25 2022");
    assertThat(portfolio.undated()).isEqualTo(1);
  }

  @Test
  void aLeapDayIsKeptOnThe28th() {
    HandSnapshot world =
        world().tie("A11", "B11", TieKind.SISTER, "1996-02-29", TieStatus.ACTIVE, "");

    assertThat(portfolio(world, "A11", false).anniversaries())
        .extracting(Anniversary::when)
        .containsExactly(PartialDate.parse("2021-02-28"));
  }

  @Test
  void everyStageHasItsOwnAnniversary() {
    List<Stage> stages =
        List.of(
            HandSnapshot.stage(TieKind.INTENT, "1995-09-01"),
            HandSnapshot.stage(TieKind.FRIENDSHIP, "1996-09-01"),
            HandSnapshot.stage(TieKind.SISTER, "2001-09-01"));
    HandSnapshot world = world().tie("A11", "B11", stages, TieStatus.ACTIVE, "");

    assertThat(portfolio(world, "A11", false).anniversaries())
        .extracting(ahead -> ahead.stage().kind() + " " + ahead.years())
        .containsExactly("FRIENDSHIP 25", "SISTER 20");
  }

  @Test
  void ofTwoStagesOfOneDateTheHigherIsCelebrated() {
    List<Stage> stages =
        List.of(
            HandSnapshot.stage(TieKind.FRIENDSHIP, "1996-09"),
            HandSnapshot.stage(TieKind.SISTER, "1996-09"));
    HandSnapshot world = world().tie("A11", "B11", stages, TieStatus.ACTIVE, "");

    assertThat(portfolio(world, "A11", false).anniversaries())
        .extracting(ahead -> ahead.stage().kind() + " " + ahead.years())
        .containsExactly("SISTER 25");
  }

  @Test
  void suggestionsFollowTheWrittenRules() {
    HandSnapshot world =
        world()
            .tie("A11", "B11", TieKind.SISTER, "2011-03-05", TieStatus.DORMANT, "")
            .tie("A11", "B12", TieKind.SISTER, "2009-03-05", TieStatus.DORMANT, "")
            .tie("A11", "B21", TieKind.SISTER, "2013-08-10", TieStatus.QUIET, "2015-02-03")
            .tie("A11", "B1", TieKind.INTENT, "2017-06-30", TieStatus.ACTIVE, "")
            .tie("A11", "B2", TieKind.INTENT, "2017-07-01", TieStatus.ACTIVE, "")
            .tie("A12", "B12", TieKind.FRIENDSHIP, "2018-03-05", TieStatus.ACTIVE, "");

    assertThat(rules(portfolio(world, "A11", false)))
        .containsExactly(
            "A1 A11~B11 2021-03-05",
            "D1 A11~B12",
            "Q1 A11~B21 2023-02-04",
            "I1 A11~B1",
            "O1 A11~B12");
  }

  @Test
  void anOldLivelyFriendshipMayBeRaised() {
    HandSnapshot world =
        world().tie("A11", "B11", TieKind.FRIENDSHIP, "2009-01-01", TieStatus.ACTIVE, "2020-01");
    for (int year = 2015; year < 2020; year++) {
      assertThat(rules(portfolio(world, "A11", false))).doesNotContain("U1 A11~B11");
      world.exchange(String.valueOf(year), "A11", "B11", ExchangeField.CULTURE);
    }

    assertThat(rules(portfolio(world, "A11", false))).contains("U1 A11~B11");
  }

  @Test
  void halfOfFourTiesInOneProvinceIsTooMuch() {
    HandSnapshot three = formal(world(), "A11~B11", "A11~B12", "A11~B1");
    assertThat(rules(portfolio(three, "A11", false))).doesNotContain("C1");

    HandSnapshot four = formal(world(), "A11~B11", "A11~B12", "A11~B2", "A11~B21");
    assertThat(portfolio(four, "A11", false).suggestions())
        .filteredOn(suggestion -> suggestion.rule() == Rule.C1)
        .singleElement()
        .satisfies(
            suggestion -> assertThat(suggestion.text().en()).contains("2 of 4", "50.0%", "B1"));
  }

  @Test
  void aFieldIsMissingIfThreeWouldBeExpected() {
    HandSnapshot world = formal(world(), "A11~B11", "A11~B12");
    for (int i = 0; i < 6; i++) {
      world.exchange("2019-0" + (i + 1), "A11", "B11", ExchangeField.CULTURE);
      world.exchange("2018-0" + (i + 1), "A12", "B12", ExchangeField.YOUTH);
    }
    world.exchange("2019-09", "A11", "B11", ExchangeField.YOUTH, true); // only announced
    world.exchange("2001-09", "A11", "B11", ExchangeField.YOUTH); // long ago

    Portfolio portfolio = portfolio(world, "A11", false);

    // six exchanges, half of all are of youth: 6 x 6/12 = 3
    assertThat(portfolio.fields().exchanges()).isEqualTo(6);
    assertThat(portfolio.fields().effective()).isCloseTo(1, within(1e-12));
    assertThat(portfolio.fields().missing())
        .extracting(FieldBalance.FieldShare::field)
        .containsExactly(ExchangeField.YOUTH);
    assertThat(portfolio.suggestions())
        .filteredOn(suggestion -> suggestion.rule() == Rule.F1)
        .singleElement()
        .satisfies(suggestion -> assertThat(suggestion.text().en()).contains("3.0", "Place B12"));
  }

  @Test
  void anUnknownGovernmentIsRefused() {
    Portfolios portfolios = Portfolios.of(world().build());
    assertThatThrownBy(() -> portfolios.of("A99", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A99");
  }
}
