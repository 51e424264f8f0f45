package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Oracle: R's survfit and survdiff (src/test/r/survival). */
class SurvivalTest {

  private final Golden r = new Golden("survival");
  private final List<Survival.Case> cases = cases();

  private List<Survival.Case> cases() {
    double[] time = r.input("time");
    double[] event = r.input("event");
    double[] group = r.input("group");
    List<Survival.Case> read = new ArrayList<>();
    for (int i = 0; i < time.length; i++) {
      read.add(new Survival.Case(time[i], event[i] == 1, (int) group[i]));
    }
    return read;
  }

  @Test
  void theCurveAgreesWithR() {
    List<Survival.Step> steps = Survival.kaplanMeier(cases);
    assertThat((double) steps.size()).isEqualTo(r.value("steps"));
    for (int i : new int[] {1, 5, 10, 20}) {
      Survival.Step step = steps.get(i - 1);
      r.check("t" + i, step.time(), 1e-12);
      r.check("s" + i, step.survival().value(), 1e-9);
      r.check("lower" + i, step.survival().low(), 1e-9);
      r.check("upper" + i, step.survival().high(), 1e-9);
    }
    r.check("median", Survival.median(steps), 1e-12);
  }

  @Test
  void theLogRankTestAgreesWithR() {
    Survival.LogRank test = Survival.logRank(cases, 3);
    r.check("chisq", test.chiSquared(), 1e-8);
    r.check("p", test.p(), 1e-6);
  }

  @Test
  void aGroupWithoutCasesIsLeftOutAndOneGroupAloneIsNoTest() {
    assertThat(Survival.logRank(cases, 4).chiSquared())
        .isEqualTo(Survival.logRank(cases, 3).chiSquared());
    List<Survival.Case> one = cases.stream().filter(c -> c.group() == 0).toList();
    assertThat(Survival.logRank(one, 3).p()).isNaN();
  }
}
