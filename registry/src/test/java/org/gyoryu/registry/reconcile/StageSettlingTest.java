package org.gyoryu.registry.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gyoryu.registry.reconcile.ClaimsInText.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageSettlingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01 three stages in their order                 | INTENT 2005, FRIENDSHIP 2007-03, SISTER 2010-10-01 | c1 sister 2010-10-01 stated official a.kr KR - / c2 intent 2005 stated news b.kr KR - / c3 friendship 2007-03 stated news c.kr KR -
          02 one signing, two words: the trusted word    | FRIENDSHIP 2010-10-01                              | c1 sister 2010-10-01 stated news a.kr KR - / c2 friendship 2010-10-01 stated official b.kr KR -
          03 one signing, two words, the month is enough | SISTER 2010-10-01                                  | c1 sister 2010-10-01 stated official a.kr KR - / c2 friendship 2010-10 stated news b.kr KR -
          04 a year alone does not make one signing      | FRIENDSHIP 2010, SISTER 2010-10-01                 | c1 sister 2010-10-01 stated news a.kr KR - / c2 friendship 2010 stated news b.kr KR -
          05 undated sister in the press, official word  | FRIENDSHIP 1996-05                                 | c1 sister - stated news a.kr KR - / c2 friendship 1996-05 stated official b.kr KR -
          06 later sister in the press is an upgrade     | FRIENDSHIP 1996-05, SISTER 2004                    | c1 sister 2004 stated news a.kr KR - / c2 friendship 1996-05 stated official b.kr KR -
          07 undated official sister keeps both          | FRIENDSHIP 1996-05, SISTER                         | c1 sister - stated official a.kr KR - / c2 friendship 1996-05 stated official b.kr KR - / c3 sister - stated news c.kr KR -
          08 no kind stated at all                       | UNSTATED 1999                                      | c1 unstated 1999 stated news a.kr KR - / c2 unstated - stated news b.kr KR -
          09 a stated kind is preferred to none          | SISTER                                             | c1 unstated 1999 stated news a.kr KR - / c2 sister - stated news b.kr KR -
          10 equal trust: more independent sources       | FRIENDSHIP 2010-10-01                              | c1 sister 2010-10-01 stated news a.kr KR - / c2 friendship 2010-10-01 stated news b.kr KR - / c3 friendship 2010-10-01 stated news c.cn CN -
          11 equal in everything: the higher kind        | SISTER 2010-10-01                                  | c1 sister 2010-10-01 stated news a.kr KR - / c2 friendship 2010-10-01 stated news b.kr KR -
          12 memorandum on the day of the friendship     | FRIENDSHIP 2010-10-01                              | c1 intent 2010-10-01 stated news a.kr KR - / c2 friendship 2010-10-01 stated official b.kr KR -
          """)
  void stages(String name, String expected, String claims) {
    assertThat(draw(StageSettling.settle(claims(claims.replace(" / ", "\n"))))).isEqualTo(expected);
  }

  private static String draw(List<Stage> stages) {
    return stages.stream()
        .map(stage -> (stage.kind() + " " + stage.date()).strip())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theOtherWordStaysVisibleAndLowersTheConfidence() {
    Stage alone =
        StageSettling.settle(claims("c2 friendship 2010-10-01 stated official b.kr KR -")).get(0);
    Stage disputed =
        StageSettling.settle(
                claims(
                    "c1 sister 2010-10-01 stated news a.kr KR -\nc2 friendship 2010-10-01 stated official b.kr KR -"))
            .get(0);

    assertThat(disputed.claimsAgainst()).containsExactly("c1");
    assertThat(disputed.claimsFor()).containsExactly("c2");
    assertThat(disputed.confidence()).isLessThan(alone.confidence()).isBetween(0.5, 0.9);
  }

  @Test
  void noClaimsMakeNoStage() {
    assertThat(StageSettling.settle(List.of())).isEmpty();
  }
}
