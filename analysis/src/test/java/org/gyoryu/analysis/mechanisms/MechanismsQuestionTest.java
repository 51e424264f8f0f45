package org.gyoryu.analysis.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gyoryu.analysis.SyntheticSnapshot;
import org.gyoryu.analysis.dating.Shock;
import org.gyoryu.analysis.finding.Cell;
import org.gyoryu.analysis.finding.Finding;
import org.gyoryu.analysis.finding.FindingTable;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Progress;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.model.Snapshot;
import org.junit.jupiter.api.Test;

class MechanismsQuestionTest {

  private static final Settings SETTINGS = new Settings(1, 200, 5, 2);
  private static final Snapshot WORLD =
      new SyntheticSnapshot(1)
          .policy("2008-03", "trade", -1)
          .policy("2020-02-04", "health", -1)
          .policy("2022-06-01", "health", -1)
          .build();

  private static Finding compute(Snapshot snapshot) {
    return new MechanismsQuestion().compute(snapshot, SETTINGS, Progress.NONE);
  }

  @Test
  void mechanismsThatMeetLikeClockworkAndOftenerAreCalledMature() {
    Finding finding = compute(WORLD);
    assertThat(finding.grade()).isEqualTo(Grade.SUPPORTED);
    assertThat(finding.figure("regular").value()).isEqualTo(1);
    assertThat(finding.figure("resumed").value()).isEqualTo(1);
    assertThat(finding.answer().en()).contains("Of the 5 that had met before the last shock");
  }

  @Test
  void shocksAreChainsOfHinderingEventsAtLeastAYearLong() {
    List<Shock> shocks = Shock.of(WORLD);
    assertThat(shocks)
        .extracting(Shock::from)
        .map(Object::toString)
        .containsExactly("2008-03-01", "2020-02-04");
    assertThat(shocks)
        .extracting(Shock::to)
        .map(Object::toString)
        .containsExactly("2009-02-28", "2022-06-01");
  }

  @Test
  void gapsAndTheirVariationAreThoseOfTheDefinition() {
    MechanismHistory everyYear = MechanismHistory.all(WORLD).get(0);
    assertThat(everyYear.gapVariation()).isZero();
    MechanismHistory ended = MechanismHistory.all(WORLD).get(5);
    assertThat(ended.ended()).hasValue(2015);
    assertThat(ended.members(SyntheticSnapshot.A, 2014)).isPositive();
    assertThat(ended.members(SyntheticSnapshot.A, 2016)).isZero();
  }

  @Test
  void theMostMatureMechanismRanksFirstAndRanksAddUp() {
    FindingTable maturity = compute(WORLD).table("maturity");
    List<Cell> ranks = maturity.column("rank");
    double sum = ranks.stream().mapToDouble(rank -> ((Cell.Value) rank).value()).sum();
    assertThat(sum).isCloseTo(21, within(1e-9));
    Cell last = maturity.column("id").get(5);
    assertThat(((Cell.Words) last).text().en()).isEqualTo("M5");
  }

  @Test
  void percentileRanksLieBetweenNoughtAndOneAndShareEqualPlaces() {
    assertThat(TieLife.percentileRanks(new double[] {3, 1, 3, Double.NaN, 9}))
        .containsExactly(0.5, 0, 0.5, Double.NaN, 1);
  }

  @Test
  void aPackageWithoutMechanismsSaysSoAndStillTellsOfTies() {
    Finding finding = compute(new SyntheticSnapshot(1).withoutMechanisms().build());
    assertThat(finding.grade()).isEqualTo(Grade.NOT_ENOUGH_DATA);
    assertThat(finding.answer().en()).startsWith("Only 0 mechanisms");
    assertThat(finding.table("intensity").rows()).hasSize(600);
  }

  @Test
  void membersWhoTieUpByChanceAreNotCalledMoreOftenTied() {
    int low = 0;
    for (int seed = 0; seed < 20; seed++) {
      Finding finding = compute(new SyntheticSnapshot(100 + seed).ties(2_000).build());
      low += finding.figure("co-members-p").value() < 0.05 ? 1 : 0;
    }
    assertThat(low).as("of 20 at 5 %%").isLessThanOrEqualTo(5);
  }
}
