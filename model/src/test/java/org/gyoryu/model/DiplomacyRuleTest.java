package org.gyoryu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DiplomacyRuleTest {

  private final DiplomacyRule rule = DiplomacyRule.DEFAULT;

  @Test
  void neighboursAcrossTheSameSeaAreTransborderAtAnyDistance() {
    assertThat(rule.type(true, 900)).isEqualTo(DiplomacyType.TRANSBORDER_REGIONAL);
    assertThat(rule.type(true, Double.NaN)).isEqualTo(DiplomacyType.TRANSBORDER_REGIONAL);
  }

  @Test
  void otherwiseTheDistanceDecidesAndTheThresholdBelongsToTheNearSide() {
    assertThat(rule.type(false, 600)).isEqualTo(DiplomacyType.TRANSBORDER_REGIONAL);
    assertThat(rule.type(false, 600.1)).isEqualTo(DiplomacyType.TRANSREGIONAL);
  }

  @Test
  void withoutADistanceNothingIsTold() {
    assertThat(rule.type(false, Double.NaN)).isEqualTo(DiplomacyType.UNDETERMINED);
  }

  @Test
  void aThresholdIsAPositiveNumberOfKilometres() {
    assertThatThrownBy(() -> new DiplomacyRule(0)).hasMessageContaining("0.0 km");
    assertThatThrownBy(() -> new DiplomacyRule(Double.NaN)).hasMessageContaining("NaN km");
  }
}
