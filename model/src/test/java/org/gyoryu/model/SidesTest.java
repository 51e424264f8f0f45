package org.gyoryu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SidesTest {

  /** The id of a snapshot is made from it. */
  @Test
  void printsTheSameInEveryRun() {
    Sides sides = new Sides(Country.KR, Country.CN, Set.of("d", "b", "a", "c"), Set.of("y", "x"));

    assertThat(sides).hasToString("Sides[a=KR, b=CN, peopleOfA=[a, b, c, d], peopleOfB=[x, y]]");
  }
}
