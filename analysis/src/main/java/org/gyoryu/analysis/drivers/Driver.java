package org.gyoryu.analysis.drivers;

import org.gyoryu.analysis.finding.Text;

/** A group of covariates whose importance is told as one. */
public enum Driver {
  GEOGRAPHY,
  ETHNICITY,
  POLICY,
  ECONOMY,
  NETWORK;

  public Text label() {
    return switch (this) {
      case GEOGRAPHY -> Text.of("지리", "地理", "geography");
      case ETHNICITY -> Text.of("민족·동포", "族缘", "ethnicity");
      case POLICY -> Text.of("정책", "政策", "policy");
      case ECONOMY -> Text.of("경제", "经济", "economy");
      case NETWORK -> Text.of("기존 교류망", "既有交流网络", "network");
    };
  }
}
