package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.Link;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

class DriverModelTest {

  private static final Settings SETTINGS = new Settings(1, 100, 3, 2);
  private static final Snapshot WORLD = new SyntheticSnapshot(3).ties(300).build();
  private static final DriverModel MODEL =
      DriverModel.fit(WORLD, SETTINGS, Progress.NONE).orElseThrow();

  @Test
  void chancesOfAllOpenPairsOfTwoTiersSumToOne() {
    Map<Tiers, Double> sums = new java.util.HashMap<>();
    PairSpace space = MODEL.covariates().space();
    for (int a = 0; a < space.a().size(); a++) {
      for (Candidate candidate : MODEL.candidates(space.a().government(a).id())) {
        sums.merge(candidate.tiers(), candidate.chanceOfNext(), Double::sum);
      }
    }
    assertThat(sums).hasSize(4);
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-9)));
  }

  @Test
  void effectsTellTheRatioOfTwoChances() {
    List<Candidate> candidates =
        MODEL.candidates("XA-010003").stream()
            .filter(c -> c.tiers().equals(Tiers.EXPLAINED.get(3)))
            .toList();
    Candidate best = candidates.get(0);
    Candidate worst = candidates.get(candidates.size() - 1);
    assertThat(effect(best) - effect(worst))
        .isCloseTo(Math.log(best.chanceOfNext() / worst.chanceOfNext()), within(1e-9));
  }

  @Test
  void intervalsOfEffectsAreThoseOfDrawnCoefficients() {
    List<Candidate> candidates =
        MODEL.candidates("XA-010003").stream()
            .filter(c -> c.tiers().equals(Tiers.EXPLAINED.get(3)))
            .toList();
    Candidate best = candidates.get(0);
    Candidate worst = candidates.get(candidates.size() - 1);
    double[] distances =
        IntStream.range(0, best.contributions().size())
            .mapToDouble(
                c ->
                    best.contributions().get(c).distance()
                        - worst.contributions().get(c).distance())
            .toArray();
    PairSpace space = MODEL.covariates().space();
    int day = PairSpace.day(WORLD.asOf());
    Network network = MODEL.network();
    SplittableRandom random = new SplittableRandom(20261126);
    double[] drawn =
        IntStream.range(0, 4000)
            .mapToDouble(
                draw -> {
                  Attraction attraction = MODEL.drawnAttraction(random);
                  return attraction.of(
                          space.a().number(best.aId()), space.b().number(best.bId()), day, network)
                      - attraction.of(
                          space.a().number(worst.aId()),
                          space.b().number(worst.bId()),
                          day,
                          network);
                })
            .sorted()
            .toArray();
    Estimate effect = MODEL.effect(distances);
    double width = effect.high() - effect.low();
    assertThat(effect.value()).isCloseTo(effect(best) - effect(worst), within(1e-9));
    assertThat(effect.low()).isCloseTo(drawn[100], within(0.05 * width));
    assertThat(effect.high()).isCloseTo(drawn[3900], within(0.05 * width));
    assertThat(width).isPositive();
  }

  private static double effect(Candidate candidate) {
    return candidate.contributions().stream().mapToDouble(Contribution::effect).sum();
  }

  @Test
  void tiedPairsAreNoCandidatesOnEitherSide() {
    var tie = WORLD.ties().get(0);
    assertThat(MODEL.candidate(tie.aId(), tie.bId())).isEmpty();
    assertThat(MODEL.candidates(tie.bId()))
        .extracting(Candidate::aId)
        .doesNotContain(tie.aId())
        .isNotEmpty();
  }

  @Test
  void aNewLinkChangesTheCovariateOfItsEndsOnly() {
    Link link =
        new Link(
            Optional.of("XA-01"),
            Optional.of("XB-05"),
            "air",
            PartialDate.ofYear(2020),
            PartialDate.UNKNOWN,
            "");
    DriverModel changed = MODEL.with(new WhatIf(Set.of(), List.of(), List.of(link)));
    assertThat(value(changed, "XA-01", "XB-050002")).isEqualTo(Math.log(2));
    assertThat(value(changed, "XA-010002", "XB-05")).isEqualTo(Math.log(2));
    assertThat(value(changed, "XA-02", "XB-05")).isZero();
  }

  private static double value(DriverModel model, String a, String b) {
    Covariates covariates = model.covariates();
    int link = covariates.list().stream().map(Covariate::id).toList().indexOf("link");
    double[] x = new double[covariates.size()];
    covariates.fill(
        covariates.space().a().number(a),
        covariates.space().b().number(b),
        PairSpace.day(WORLD.asOf()),
        covariates.emptyNetwork(),
        x);
    return x[link];
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    DriverModel other =
        DriverModel.fit(WORLD, SETTINGS.withThreads(1), Progress.NONE).orElseThrow();
    assertThat(other.coefficients()).isEqualTo(MODEL.coefficients());
  }

  @Test
  void tooFewTiesGiveNoModel() {
    assertThat(DriverModel.fit(new SyntheticSnapshot(1).ties(20).build(), SETTINGS, Progress.NONE))
        .isEmpty();
  }
}
