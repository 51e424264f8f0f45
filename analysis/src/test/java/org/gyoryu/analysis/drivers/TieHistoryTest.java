package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.dating.TieDates;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Government;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.junit.jupiter.api.Test;

/** Ties of dissolved governments pass to those that took them in. */
class TieHistoryTest {

  private static final Snapshot WORLD =
      new SyntheticSnapshot(11).size(5, 6).ties(200).withoutMechanisms().build();
  private static final LocalDate END_OF_OLD = LocalDate.of(2019, 3, 31);

  /** The oldest dated tie of a city of side a whose province has a city without that partner. */
  private static final Tie OLD =
      WORLD.formalTies().stream()
          .filter(tie -> tie.formalSince().isKnown() && heir(tie).isPresent())
          .findFirst()
          .orElseThrow();

  private static final String HEIR = heir(OLD).orElseThrow();
  private static final Snapshot DISSOLVED = dissolved(WORLD, OLD.aId(), HEIR);

  private static Optional<String> heir(Tie tie) {
    return WORLD.governments().values().stream()
        .filter(other -> other.parentId().isPresent())
        .filter(other -> other.parentId().equals(WORLD.government(tie.aId()).parentId()))
        .map(Government::id)
        .filter(id -> !id.equals(tie.aId()))
        .filter(id -> WORLD.ties().stream().noneMatch(t -> joins(t, id, tie.bId())))
        .findFirst();
  }

  private static boolean joins(Tie tie, String a, String b) {
    return tie.aId().equals(a) && tie.bId().equals(b);
  }

  private static Snapshot dissolved(Snapshot world, String id, String heir) {
    Government old = world.government(id);
    Map<String, Government> governments = new HashMap<>(world.governments());
    governments.put(
        id,
        new Government(
            id,
            old.country(),
            old.level(),
            old.parentId(),
            old.names(),
            old.place(),
            old.population(),
            old.populationYear(),
            old.regionCode(),
            old.coastal(),
            old.littoralSea(),
            old.validFrom(),
            PartialDate.of(END_OF_OLD),
            Optional.of(heir),
            old.source()));
    return new Snapshot(
        world.id(),
        world.asOf(),
        world.sides(),
        world.levels(),
        world.regions(),
        governments,
        world.sources(),
        world.claims(),
        world.ties(),
        world.exchanges(),
        world.mechanisms(),
        world.memberships(),
        world.meetings(),
        world.policies(),
        world.indicators(),
        world.links(),
        world.publishedTotals(),
        world.unresolvedExchanges());
  }

  @Test
  void whoeverTookItInHoldsItsTies() {
    Covariates covariates = Covariates.of(DISSOLVED, CovariateOptions.standard());
    PairSpace space = covariates.space();
    TieHistory history =
        TieHistory.of(DISSOLVED, space, TieDates.of(DISSOLVED, 2, 1), 0, i -> true);
    int old = space.a().number(OLD.aId());
    int heir = space.a().number(HEIR);
    int b = space.b().number(OLD.bId());

    List<TieEvent> passed =
        history.events().stream().filter(e -> e.continued().isPresent()).toList();
    assertThat(passed).isNotEmpty().allMatch(e -> e.a() == heir && !e.isExplained());
    assertThat(passed).allMatch(e -> e.continued().orElseThrow().a() == old);
    assertThat(passed).allMatch(e -> e.day() >= PairSpace.day(END_OF_OLD));
    assertThat(history.events()).filteredOn(e -> e.a() == old && e.b() == b).hasSize(1);

    Network network = history.network(covariates);
    assertThat(network.isTied(heir, b)).isTrue();
    assertThat(network.isTied(old, b)).isFalse();
    assertThat(network.partnersOfA(old)).isEmpty();
  }

  @Test
  void whatAPredecessorHeldIsNoCandidate() {
    DriverModel model =
        DriverModel.fit(DISSOLVED, new Settings(1, 100, 2, 2), Progress.NONE).orElseThrow();
    assertThat(model.candidates(HEIR)).extracting(Candidate::bId).doesNotContain(OLD.bId());
    assertThat(model.candidate(HEIR, OLD.bId())).isEmpty();
    DriverModel before =
        DriverModel.fit(WORLD, new Settings(1, 100, 2, 2), Progress.NONE).orElseThrow();
    assertThat(before.candidate(HEIR, OLD.bId())).isPresent();
  }
}
