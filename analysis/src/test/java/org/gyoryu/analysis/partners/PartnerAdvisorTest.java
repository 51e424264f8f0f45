package org.gyoryu.analysis.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.drivers.DriverModel;
import org.gyoryu.analysis.drivers.Tiers;
import org.gyoryu.analysis.drivers.WhatIf;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.portfolio.Other;
import org.gyoryu.analysis.portfolio.Portfolios;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieStatus;
import org.gyoryu.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rankings in an invented world of 60 governments on each side. */
class PartnerAdvisorTest {

  private static final Snapshot WORLD =
      new SyntheticSnapshot(5).size(6, 9).ties(200).exchangesPerTie(8).withoutMechanisms().build();
  private static final PartnerAdvisor ADVISOR =
      PartnerAdvisor.of(
          DriverModel.fit(WORLD, new Settings(1, 100, 3, 2), Progress.NONE).orElseThrow(),
          Portfolios.of(WORLD));
  private static final int ALL = PartnerQuery.MOST;

  private static List<Partner> all(String id) {
    return ADVISOR.advise(PartnerQuery.of(id).withTop(ALL)).partners();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XA-010003", "XA-02", "XB-010003", "XB-02"})
  void listsEveryGovernmentOfTheOtherSideThatIsNotTied(String id) {
    Set<String> open = new TreeSet<>();
    String side = id.startsWith("XA") ? "XB" : "XA";
    WORLD.governments().keySet().stream()
        .filter(other -> other.startsWith(side))
        .forEach(open::add);
    WORLD.formalTies().stream()
        .filter(tie -> tie.aId().equals(id) || tie.bId().equals(id))
        .forEach(tie -> open.removeAll(Set.of(tie.aId(), tie.bId())));

    List<Partner> partners = all(id);

    assertThat(partners).hasSize(open.size());
    assertThat(partners.stream().map(partner -> partner.government().id())).hasSameElementsAs(open);
    assertThat(partners.stream().map(Partner::rank)).isSorted();
    assertThat(partners.stream().map(partner -> -partner.candidate().probability())).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XA-010003", "XB-010003"})
  void effectsAverageToNothingOverTheChoosersCandidates(String id) {
    Map<String, Double> sums = new HashMap<>();
    for (Partner partner : all(id)) {
      for (Reason reason : partner.reasons()) {
        sums.merge(
            partner.candidate().tiers() + reason.covariate().id(),
            reason.effect().value(),
            Double::sum);
      }
    }

    assertThat(sums).isNotEmpty();
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(0, within(1e-9)));
  }

  @Test
  void factorsTellTheRatioOfTwoChances() {
    List<Partner> cities =
        all("XA-010003").stream()
            .filter(partner -> partner.candidate().tiers().equals(Tiers.EXPLAINED.get(3)))
            .toList();
    Partner best = cities.get(0);
    Partner worst = cities.get(cities.size() - 1);

    assertThat(best.factor().value() / worst.factor().value())
        .isCloseTo(
            best.candidate().chanceOfNext() / worst.candidate().chanceOfNext(), within(1e-6));
    assertThat(best.drivers().values().stream().mapToDouble(d -> Math.log(d.value())).sum())
        .isCloseTo(Math.log(best.factor().value()), within(1e-9));
  }

  @Test
  void whatIsTheSameForAllCandidatesIsNoReason() {
    assertThat(all("XA-010003").get(0).reasons())
        .extracting(reason -> reason.covariate().id())
        .doesNotContain("ties-a", "size-a", "income-a")
        .contains("distance", "ties-b");
    assertThat(all("XB-010003").get(0).reasons())
        .extracting(reason -> reason.covariate().id())
        .doesNotContain("ties-b", "size-b", "income-b")
        .contains("distance", "ties-a");
  }

  @Test
  void reasonsAreTheStrongest() {
    for (Partner partner : all("XA-010003")) {
      assertThat(partner.speakFor()).hasSizeLessThanOrEqualTo(4);
      assertThat(partner.speakFor()).allSatisfy(r -> assertThat(r.effect().isAbove(0)).isTrue());
      assertThat(partner.speakAgainst())
          .allSatisfy(r -> assertThat(r.effect().isBelow(0)).isTrue());
      double weakest =
          partner.speakFor().stream()
              .mapToDouble(r -> r.effect().value())
              .min()
              .orElse(Double.MAX_VALUE);
      assertThat(partner.reasons())
          .filteredOn(reason -> reason.isClear() && reason.effect().value() > weakest)
          .hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void filtersByLevelAndRegionWithoutChangingTheOrder() {
    PartnerQuery query = PartnerQuery.of("XA-010003").withTop(ALL);
    List<String> expected =
        all("XA-010003").stream()
            .map(Partner::government)
            .filter(each -> each.level().tier() == Tier.CITY && each.regionCode().equals("Far"))
            .map(government -> government.id())
            .toList();

    Advice advice = ADVISOR.advise(query.withLevel(Tier.CITY).withRegion("Far"));

    assertThat(advice.partners())
        .extracting(partner -> partner.government().id())
        .isEqualTo(expected)
        .isNotEmpty();
    assertThat(advice.candidates()).isEqualTo(expected.size());
    assertThat(advice.partners().get(0).rank()).isEqualTo(1);
  }

  @Test
  void aGoalMovesTheRankingByTheLift() {
    PartnerQuery query = PartnerQuery.of("XA-010003").withTop(ALL).withGoal(ExchangeField.YOUTH);

    List<Partner> partners = ADVISOR.advise(query).partners();

    assertThat(partners.stream().map(p -> Math.log1p(-p.candidate().probability()) * p.lift()))
        .isSorted();
    assertThat(partners.stream().map(Partner::lift).distinct().count()).isGreaterThan(3);
  }

  @Test
  void crowdIsWhoeverOfTheOwnSideIsTied() {
    for (Partner partner : ADVISOR.advise(PartnerQuery.of("XA-010003")).partners()) {
      Set<String> tied = new TreeSet<>();
      for (Tie tie : WORLD.formalTies()) {
        if (tie.bId().equals(partner.government().id())) {
          tied.add(tie.aId());
        }
      }
      assertThat(partner.crowd().stream().map(Other::government).map(g -> g.id()))
          .containsExactlyInAnyOrderElementsOf(tied);
    }
  }

  @Test
  void precedentsAreActivePairsOfTheSameTiersThatExchange() {
    int seen = 0;
    for (Partner partner : ADVISOR.advise(PartnerQuery.of("XA-010003")).partners()) {
      for (Precedent precedent : partner.precedents()) {
        Tie tie = precedent.tie();
        long exchanges =
            WORLD.exchanges().stream()
                .filter(each -> each.aId().equals(tie.aId()) && each.bId().equals(tie.bId()))
                .filter(each -> !each.planned())
                .filter(each -> !each.date().earliest().isBefore(WORLD.asOf().minusYears(10)))
                .count();
        assertThat(tie.status()).isEqualTo(TieStatus.ACTIVE);
        assertThat(exchanges).isEqualTo(precedent.exchanges()).isGreaterThanOrEqualTo(3);
        assertThat(tie.aId()).isNotEqualTo("XA-010003");
        assertThat(precedent.partner().level().tier())
            .isEqualTo(partner.government().level().tier());
        seen++;
      }
      assertThat(partner.precedents().stream().map(Precedent::distance)).isSorted();
    }
    assertThat(seen).isPositive();
  }

  @Test
  void nothingChangedIsTheSame() {
    assertThat(ADVISOR.with(WhatIf.NOTHING)).isSameAs(ADVISOR);
    assertThat(ADVISOR.ranks(PartnerQuery.of("XA-010003")))
        .containsEntry(all("XA-010003").get(1).government().id(), 2);
  }

  @Test
  void refusesWhoIsNotThere() {
    PartnerQuery query = PartnerQuery.of("XA-99");
    assertThatThrownBy(() -> ADVISOR.advise(query)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> query.withTop(0)).hasMessageContaining("1 to 100");
  }
}
