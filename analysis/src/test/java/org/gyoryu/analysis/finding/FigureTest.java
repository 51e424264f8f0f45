package org.gyoryu.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

  private static Text words(double value, Unit unit, int n) {
    return Figure.of("f", Text.same("f"), value, unit, n).words();
  }

  @Test
  void whatWasComputedFromNothingIsNoData() {
    assertThat(words(Double.NaN, Unit.SHARE, 0)).isEqualTo(Text.of("자료 없음", "无数据", "no data"));
    assertThat(words(0.5, Unit.SHARE, 0).en()).isEqualTo("no data");
    assertThat(words(0, Unit.COUNT, 0).en()).isEqualTo("0");
    assertThat(words(Double.NaN, Unit.CALENDAR_YEAR, 100).en()).isEqualTo("–");
    assertThat(words(0.5, Unit.SHARE, 2).en()).isEqualTo("50.0%");
  }
}
