package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Oracle: R's glm over a grid of breaks (src/test/r/broken-line). */
class BrokenLineTest {

  @Test
  void theBreakAndTheLineAgreeWithR() {
    Golden r = new Golden("broken-line");
    BrokenLine line = BrokenLine.fit(r.input("year"), r.input("k"), r.input("n"), 4).orElseThrow();
    r.check("b", line.breakTime(), 0);
    r.check("slope", line.slope(), 1e-6);
    r.check("before", line.before(), 1e-6);
    r.check("ll", line.logLikelihood(), 1e-8);
    r.check("ratio", line.ratio(), 1e-6);
    assertThat(line.share(line.breakTime() - 3)).isCloseTo(line.before(), within(1e-12));
    assertThat(line.share(line.breakTime() + 5)).isGreaterThan(line.before());
  }
}
