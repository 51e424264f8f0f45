package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.stats.Estimate;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SettlingReason;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Stage;
import org.gyoryu.model.Tie;
import org.gyoryu.model.TieKind;
import org.junit.jupiter.api.Test;

/** Friends of a made-up world of whom some become sisters by a law that is known. */
class SisterStepTest {

  private static final Settings SETTINGS = new Settings(1, 100, 2, 2);
  private static final Snapshot WORLD = DriverWorld.geographyFades(3);
  private static final int STEPS_A_YEAR = 4;

  private static Stage stage(TieKind kind, String date) {
    return new Stage(
        kind,
        PartialDate.parse(date),
        Optional.empty(),
        SettlingReason.ONLY_ONE,
        0.9,
        0.9,
        List.of(),
        List.of());
  }

  /** A world in which each tie of the base has the stages that it is given, or none. */
  private static Study study(Map<String, List<Stage>> stages) {
    List<Tie> ties =
        WORLD.ties().stream()
            .filter(tie -> stages.containsKey(tie.id()))
            .map(
                tie ->
                    new Tie(
                        tie.id(),
                        tie.aId(),
                        tie.bId(),
                        stages.get(tie.id()),
                        tie.sides(),
                        tie.announcedClaims(),
                        tie.lastExchange(),
                        tie.exchanges(),
                        tie.status(),
                        tie.type(),
                        tie.distanceKm(),
                        tie.confidence()))
            .toList();
    return new Study(
        new Snapshot(
            WORLD.id(),
            WORLD.asOf(),
            WORLD.sides(),
            WORLD.levels(),
            WORLD.regions(),
            WORLD.governments(),
            WORLD.sources(),
            WORLD.claims(),
            ties,
            WORLD.exchanges(),
            WORLD.mechanisms(),
            WORLD.memberships(),
            WORLD.meetings(),
            WORLD.policies(),
            WORLD.indicators(),
            WORLD.links(),
            WORLD.publishedTotals(),
            WORLD.unresolvedExchanges()),
        SETTINGS);
  }

  /**
   * All friends in 1995; from 1996 to 2020 some become sisters each year, drawn by exp(-weight x
   * log distance) among those who are not yet.
   */
  private static SisterStep.Result fitted(double weight, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, List<Stage>> stages = new HashMap<>();
    List<Tie> open = new ArrayList<>(WORLD.ties());
    open.sort(Comparator.comparing(Tie::id));
    for (Tie tie : open) {
      stages.put(tie.id(), List.of(stage(TieKind.FRIENDSHIP, "1995-05-05")));
    }
    for (int year = 1996; year <= 2020; year++) {
      for (int n = 0; n < STEPS_A_YEAR; n++) {
        Tie chosen = open.remove(pick(open, weight, random));
        stages.put(
            chosen.id(),
            List.of(
                stage(TieKind.FRIENDSHIP, "1995-05-05"),
                stage(TieKind.SISTER, year + "-0" + (n + 1) + "-03")));
      }
    }
    return SisterStep.of(study(stages));
  }

  private static int pick(List<Tie> open, double weight, SplittableRandom random) {
    double[] chances =
        open.stream().mapToDouble(tie -> Math.pow(tie.distanceKm(), -weight)).toArray();
    double place = random.nextDouble() * java.util.Arrays.stream(chances).sum();
    int i = 0;
    while (i < chances.length - 1 && place >= chances[i]) {
      place -= chances[i++];
    }
    return i;
  }

  /** Per unit of log distance. */
  private static Estimate distance(SisterStep.Result result) {
    return result.model().orElseThrow().coefficients().stream()
        .filter(coefficient -> coefficient.covariate().id().equals("distance"))
        .map(coefficient -> coefficient.interval().times(1 / coefficient.deviation()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLawOfTheStepIsRecovered() {
    SisterStep.Result result = fitted(2.5, 5);

    assertThat(result.events()).isEqualTo(25 * STEPS_A_YEAR);
    assertThat(result.atRisk()).isEqualTo(WORLD.ties().size());
    assertThat(distance(result).low()).isLessThan(-2.5);
    assertThat(distance(result).high()).isBetween(-2.5, 0.0);
  }

  @Test
  void wherePureChanceDecidesDistanceDoesNotSeemTo() {
    Estimate distance = distance(fitted(0, 6));
    assertThat(distance.low()).isNegative();
    assertThat(distance.high()).isPositive();
  }

  @Test
  void aStepHasTwoDaysThatAreKnownToDiffer() {
    List<String> ids = WORLD.ties().stream().map(Tie::id).limit(6).toList();
    Stage friends = stage(TieKind.FRIENDSHIP, "2000-01-01");
    SisterStep.Result result =
        SisterStep.of(
            study(
                Map.of(
                    ids.get(0), List.of(friends, stage(TieKind.SISTER, "2005")),
                    ids.get(1), List.of(friends),
                    // may be the same day
                    ids.get(2), List.of(friends, stage(TieKind.SISTER, "2000")),
                    // no day of the step
                    ids.get(3), List.of(friends, stage(TieKind.SISTER, "")),
                    // never friends only
                    ids.get(4), List.of(stage(TieKind.SISTER, "2005")),
                    ids.get(5),
                        List.of(stage(TieKind.FRIENDSHIP, ""), stage(TieKind.SISTER, "2005")))));

    assertThat(result.events()).isEqualTo(1);
    assertThat(result.atRisk()).isEqualTo(2);
    assertThat(result.model()).isEmpty();
  }
}
