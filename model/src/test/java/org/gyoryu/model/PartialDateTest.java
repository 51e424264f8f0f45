package org.gyoryu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "1992", "1992-08", "1992-08-24", "2024-02-29"})
  void whatIsReadIsWrittenBackUnchanged(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "92",
        "1992-8",
        "1992-13",
        "1992-00",
        "2023-02-29",
        "1992-08-32",
        "24.08.1992",
        "0000",
        " "
      })
  void whatNoCalendarHasIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aYearIsAnIntervalNotItsFirstDay() {
    PartialDate year = PartialDate.parse("2005");
    assertThat(year.earliest()).isEqualTo(LocalDate.of(2005, 1, 1));
    assertThat(year.latest()).isEqualTo(LocalDate.of(2005, 12, 31));
    assertThat(year.precision()).isEqualTo(Precision.YEAR);
    assertThat(PartialDate.parse("2004-02").latest()).isEqualTo(LocalDate.of(2004, 2, 29));
  }

  @Test
  void unknownPartsSortLast() {
    List<PartialDate> sorted =
        List.of("", "1993-07", "1993", "1993-07-01", "1992").stream()
            .map(PartialDate::parse)
            .sorted()
            .toList();
    assertThat(sorted)
        .map(PartialDate::toString)
        .containsExactly("1992", "1993-07-01", "1993-07", "1993", "");
  }

  @Test
  void datesAgreeWhenBothCanMeanTheSameDay() {
    PartialDate day = PartialDate.parse("1993-07-01");
    assertThat(day.agreesWith(PartialDate.parse("1993"))).isTrue();
    assertThat(PartialDate.parse("1993-07").agreesWith(day)).isTrue();
    assertThat(PartialDate.parse("1993-08").agreesWith(day)).isFalse();
    assertThat(PartialDate.UNKNOWN.contains(day)).isTrue();
    assertThat(day.contains(PartialDate.parse("1993-07"))).isFalse();
  }

  @Test
  void onlyWhatIsCertainIsBefore() {
    assertThat(PartialDate.parse("2005").isCertainlyBefore(PartialDate.parse("2005-12-31")))
        .isFalse();
    assertThat(PartialDate.parse("2004").isCertainlyBefore(PartialDate.parse("2005-01"))).isTrue();
    assertThat(PartialDate.UNKNOWN.isCertainlyBefore(PartialDate.parse("2005"))).isFalse();
  }

  @Test
  void anUnknownDateHasNoDay() {
    assertThatThrownBy(PartialDate.UNKNOWN::earliest).isInstanceOf(IllegalStateException.class);
  }
}
