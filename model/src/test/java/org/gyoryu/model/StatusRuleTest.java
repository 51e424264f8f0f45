package org.gyoryu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, ACTIVE",
    "2023-11-24, ACTIVE",
    "2023-11-23, QUIET",
    "2023, ACTIVE",
    "2018-11-24, QUIET",
    "2018-11-23, DORMANT",
    "2018, QUIET",
    "1996, DORMANT",
    "'', UNKNOWN"
  })
  void byTheLastSignOfLife(String lastSign, TieStatus expected) {
    assertThat(StatusRule.of(PartialDate.parse(lastSign), LocalDate.of(2026, 11, 24)))
        .isEqualTo(expected);
  }
}
