package org.gyoryu.analysis.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gyoryu.analysis.drivers.Importance.Shares;
import org.gyoryu.analysis.drivers.Robustness.Change;
import org.gyoryu.analysis.drivers.Robustness.Level;
import org.gyoryu.analysis.drivers.Robustness.Row;
import org.gyoryu.analysis.finding.Grade;
import org.gyoryu.analysis.finding.Settings;
import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.Snapshot;
import org.gyoryu.model.Tie;
import org.gyoryu.model.Tier;
import org.junit.jupiter.api.Test;

class RobustnessTest {

  private static final Settings SETTINGS = new Settings(1, 100, 2, 2);

  /** Nats of geography, ethnicity and policy; economy and network are 0. */
  private static Shares nats(double geography, double ethnicity, double policy) {
    return new Shares(List.of(geography, ethnicity, policy, 0.0, 0.0));
  }

  private static Row row(Change change, Shares first, Shares last) {
    return new Row(Text.same("row"), change, 100, first, last);
  }

  private static Grade grade(Shares first, Shares last) {
    return row(Change.METHOD, first, last).grade();
  }

  @Test
  void theNatsAreInTheOrderOfTheDrivers() {
    assertThat(nats(1, 2, 3).of(Driver.GEOGRAPHY)).isEqualTo(1);
    assertThat(nats(1, 2, 3).of(Driver.ETHNICITY)).isEqualTo(2);
    assertThat(nats(1, 2, 3).of(Driver.POLICY)).isEqualTo(3);
  }

  @Test
  void pointsAreGradedByTheWrittenRule() {
    // behind both at first, ahead of both at last
    assertThat(grade(nats(2, 1, 0.5), nats(1, 1, 2))).isEqualTo(Grade.SUPPORTED);
    // ahead of one alone, but risen
    assertThat(grade(nats(2, 1, 0.5), nats(2, 1, 1.5))).isEqualTo(Grade.PARTLY);
    // ahead from the first, and fallen
    assertThat(grade(nats(1, 1, 3), nats(1, 1, 2))).isEqualTo(Grade.PARTLY);
    assertThat(grade(nats(2, 1, 0.5), nats(2, 1, 0.4))).isEqualTo(Grade.NOT_SUPPORTED);
    assertThat(grade(Shares.NONE, nats(1, 1, 2))).isEqualTo(Grade.NOT_ENOUGH_DATA);
  }

  @Test
  void checksOfTheMethodAndOfPoliciesAreCountedApart() {
    Row main = row(Change.NOTHING, nats(2, 1, 0.5), nats(1, 1, 2));
    Row same = row(Change.METHOD, nats(2, 1, 0.5), nats(1, 1, 3));
    Row other = row(Change.CONTACT, nats(2, 1, 0.5), nats(2, 1, 0.4));
    Row policy = row(Change.POLICIES, nats(2, 1, 0.5), nats(1, 1, 2));
    List<Row> rows = List.of(main, same, other, policy);

    assertThat(Agreement.of(rows, change -> change != Change.POLICIES))
        .isEqualTo(new Agreement(1, 2));
    assertThat(Agreement.of(rows, change -> change == Change.POLICIES))
        .isEqualTo(new Agreement(1, 1));
  }

  @Test
  void everyExplainedTieIsOfOneLevel() {
    Snapshot world = DriverWorld.policyTakesOver(9);
    Study study = new Study(world, SETTINGS);
    int upper = 0;
    int lower = 0;
    for (Tie tie : world.formalTies()) {
      boolean a = world.government(tie.aId()).level().tier() == Tier.PROVINCE;
      boolean b = world.government(tie.bId()).level().tier() == Tier.PROVINCE;
      upper += a && b ? 1 : 0;
      lower += a || b ? 0 : 1;
    }
    // every government of this world has a place and exists at all times
    assertThat(Level.UPPER.events(study)).isEqualTo(upper);
    assertThat(Level.LOWER.events(study)).isEqualTo(lower);
    assertThat(Level.MIXED.events(study)).isEqualTo(world.formalTies().size() - upper - lower);
    assertThat(Robustness.tooFew(study)).containsExactly(Level.UPPER);
  }
}
