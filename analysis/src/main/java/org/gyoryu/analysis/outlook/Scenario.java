package org.gyoryu.analysis.outlook;

import org.gyoryu.analysis.finding.Text;

/** A named assumption about the years to come. */
enum Scenario {
  GOES_ON,
  STOPS,
  SHOCK,
  OPENING;

  Text label() {
    return switch (this) {
      case GOES_ON -> Text.of("정책 촉진 지속", "政策推动持续", "promotion goes on");
      case STOPS -> Text.of("정책 촉진 중단", "政策推动中止", "promotion stops");
      case SHOCK -> Text.of("새로운 충격", "再次出现冲击", "another shock");
      case OPENING -> Text.of("개방 확대", "扩大开放", "opening");
    };
  }
}
