package org.gyoryu.registry.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gyoryu.registry.reconcile.ClaimsInText.claims;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  private static List<List<String>> groups(String lines) {
    return Independence.groups(claims(lines)).stream()
        .map(group -> group.stream().map(ResolvedClaim::id).toList())
        .toList();
  }

  @Test
  void copiesOfOneAgencyReportAreOneSource() {
    assertThat(
            groups(
                """
                c1 sister 2010-10-01 stated news     a.kr KR -
                c2 sister 2010-10-01 stated news     b.kr KR -
                c3 sister 2010-10-01 stated other    c.kr KR -
                c4 sister 2010-10-01 stated news     d.cn CN -
                c5 sister 2010-10-01 stated official e.kr KR -
                """))
        .containsExactly(List.of("c1", "c2", "c3"), List.of("c4"), List.of("c5"));
  }

  @Test
  void onePublisherIsOneSourceWhateverItSays() {
    assertThat(
            groups(
                """
                c1 sister     2010-10-01 stated news a.kr KR -
                c2 friendship 2003       stated news a.kr KR -
                """))
        .containsExactly(List.of("c1", "c2"));
  }

  @Test
  void aYearIsNotExactEnoughToTellACopy() {
    assertThat(groups("c1 sister 2010 stated news a.kr KR -\nc2 sister 2010 stated news b.kr KR -"))
        .hasSize(2);
  }

  @Test
  void groupsJoinThroughACommonMember() {
    assertThat(
            groups(
                """
                c1 sister 2010-10-01 stated news a.kr KR -
                c2 sister 2011-11-11 stated news b.kr KR -
                c3 sister 2010-10-01 stated news b.kr KR -
                """))
        .hasSize(1);
  }
}
