package org.gyoryu.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Oracle: R's loglin, which fits by the same principle (src/test/r/raking). */
class RakingTest {

  @Test
  void threeMarginsAreMetAsInR() {
    Golden r = new Golden("raking");
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    List<Integer> third = new ArrayList<>();
    for (int cell = 0; cell < 12; cell++) {
      first.add(cell % 3);
      second.add(cell / 3 % 2);
      third.add(cell / 6);
    }
    double[] fitted =
        Raking.fit(
            r.input("cell"),
            List.of(
                new Raking.Margin(first, List.of(40.0, 60.0, 50.0)),
                new Raking.Margin(second, List.of(90.0, 60.0)),
                new Raking.Margin(third, List.of(80.0, 70.0))));
    for (int cell = 0; cell < 12; cell++) {
      r.check("c" + cell, fitted[cell], 1e-6);
    }
  }

  @Test
  void cellsThatAMarginDoesNotCountAreLeftAlone() {
    double[] fitted =
        Raking.fit(
            new double[] {2, 2, 5}, List.of(new Raking.Margin(List.of(0, 0, -1), List.of(8.0))));
    assertThat(fitted).containsExactly(new double[] {4, 4, 5}, within(1e-9));
  }
}
