package org.gyoryu.analysis.finding;

/** How far the evidence carries a statement, by a rule written down beforehand. */
public enum Grade {
  SUPPORTED,
  PARTLY,
  NOT_SUPPORTED,
  NOT_ENOUGH_DATA;

  public Text label() {
    return switch (this) {
      case SUPPORTED -> Text.of("뒷받침됨", "得到支持", "supported");
      case PARTLY -> Text.of("일부 뒷받침됨", "部分支持", "partly supported");
      case NOT_SUPPORTED -> Text.of("뒷받침되지 않음", "未得到支持", "not supported");
      case NOT_ENOUGH_DATA -> Text.of("자료 부족", "数据不足", "not enough data");
    };
  }

  /** SUPPORTED if all hold, NOT_SUPPORTED if none does, PARTLY between. */
  public static Grade of(boolean... conditions) {
    int holding = 0;
    for (boolean condition : conditions) {
      holding += condition ? 1 : 0;
    }
    if (holding == conditions.length) {
      return SUPPORTED;
    }
    return holding == 0 ? NOT_SUPPORTED : PARTLY;
  }
}
