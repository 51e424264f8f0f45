package org.gyoryu.registry.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gyoryu.registry.reconcile.ClaimsInText.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SettlingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSettlingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01 nothing dated                          | NO_DATE      | ''         | c1 sister - stated official a.kr KR - / c2 sister - stated news b.kr KR -
          02 one date alone                         | ONLY_ONE     | 1992-11-01 | c1 sister 1992-11-01 stated news a.kr KR - / c2 sister - stated official b.kr KR -
          03 year, month and day of one signing     | ALL_AGREE    | 1992-11-01 | c1 sister 1992 stated official a.kr KR - / c2 sister 1992-11 stated news b.kr KR - / c3 sister 1992-11-01 stated other c.kr KR -
          04 official before news                   | SOURCE_KIND  | 1992-11-01 | c1 sister 1992-11-01 stated official a.kr KR - / c2 sister 1993-07-01 stated news b.kr KR - / c3 sister 1993-07-01 stated news c.cn CN -
          05 academic before encyclopedia           | SOURCE_KIND  | 1994       | c1 sister 1995-01-01 stated encyclopedia a.kr KR - / c2 sister 1994 stated academic b.kr KR -
          06 official year made exact by news       | SOURCE_KIND  | 1994-10-27 | c1 sister 1994 stated official a.kr KR - / c2 sister 1994-10-27 stated news b.kr KR - / c3 sister 1995-10-27 stated news c.kr KR -
          07 stated before derived                  | BASIS        | 1996       | c1 sister 1995-05-05 derived news a.kr KR - / c2 sister 1996 stated news b.kr KR -
          08 exact date before month                | PRECISION    | 2001-05-04 | c1 sister 2001-06 stated news a.kr KR - / c2 sister 2001-05-04 stated news b.kr KR -
          09 two publishers before one              | SUPPORT      | 2001-05-04 | c1 sister 2001-06-01 stated news a.kr KR - / c2 sister 2001-05-04 stated news b.kr KR - / c3 sister 2001-05-04 stated news c.cn CN -
          10 five papers with one report are one    | NEWER_PAGE   | 2001-06-01 | c1 sister 2001-06-01 stated news a.kr KR 2010 / c2 sister 2001-05-04 stated news b.kr KR - / c3 sister 2001-05-04 stated news c.kr KR -
          11 newer page                             | NEWER_PAGE   | 2001-06-01 | c1 sister 2001-06-01 stated news a.kr KR 2012-03 / c2 sister 2001-05-04 stated news b.kr KR 2011
          12 nothing else: the earlier date         | EARLIER_DATE | 2001-05-04 | c1 sister 2001-06-01 stated news a.kr KR - / c2 sister 2001-05-04 stated news b.kr KR -
          """)
  void oneWrittenRule(String name, SettlingReason reason, String date, String claims) {
    DateSettling.Settled settled = DateSettling.settle(claims(claims.replace(" / ", "\n")));

    assertThat(settled.date()).isEqualTo(PartialDate.parse(date));
    assertThat(settled.reason()).isEqualTo(reason);
  }

  @Test
  void whatCannotBeTheSameDayIsAgainst() {
    DateSettling.Settled settled =
        DateSettling.settle(
            claims(
                """
                C01395 sister 1992       stated academic ii.re.kr        KR -
                C01396 sister 1992-11-01 stated official mokpo.go.kr     KR -
                C01397 sister 1992-11-01 stated news     hankyung.com    KR 1992-11-01
                C01398 sister 1993-07    stated news     joongang.co.kr  KR -
                """));

    assertThat(settled.date()).hasToString("1992-11-01");
    assertThat(settled.claimId()).contains("C01396");
    assertThat(settled.against()).extracting(ResolvedClaim::id).containsExactly("C01398");
  }

  @Test
  void independentSourcesMultiplyTheirOdds() {
    double official = 0.90 / 0.10;
    double news = 0.78 / 0.22;

    DateSettling.Settled agreed =
        DateSettling.settle(
            claims(
                "c1 sister 1992-11-01 stated official a.kr KR -\nc2 sister 1992-11-01 stated news b.kr KR -"));
    DateSettling.Settled disputed =
        DateSettling.settle(
            claims(
                "c1 sister 1992-11-01 stated official a.kr KR -\nc2 sister 1993-07 stated news b.kr KR -"));

    assertThat(agreed.confidence())
        .isCloseTo(official * news / (1 + official * news), within(1e-12));
    assertThat(disputed.confidence()).isCloseTo(official / (1 + official + news), within(1e-12));
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<ResolvedClaim> claims =
        new ArrayList<>(
            claims(
                """
                c1 sister 1994       stated  official   a.kr KR 2003
                c2 sister 1994-10-27 stated  news       b.kr KR -
                c3 sister 1995-10-27 derived news       c.kr KR 2019-01-02
                c4 sister 1994-10    stated  other      d.cn CN -
                c5 sister 1994-10-27 stated  news       e.cn CN -
                c6 sister 1994-09    stated  official   f.cn CN 2004
                """));
    DateSettling.Settled expected = DateSettling.settle(claims);
    Random random = new Random(42);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(claims, random);
      assertThat(DateSettling.settle(claims)).isEqualTo(expected);
    }
  }
}
