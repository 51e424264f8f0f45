package org.gyoryu.model;

/** What a tie is called, in rising order of commitment. */
public enum TieKind {
  /** The source names a relation without its kind. */
  UNSTATED,
  /** Letter of intent (의향서 · 意向书). */
  INTENT,
  /** Friendship city (우호교류 · 友好交流城市). */
  FRIENDSHIP,
  /** Sister city (자매결연 · 友好城市). */
  SISTER;

  /**
   * Whether the two sides have concluded more than an intent; an unstated kind counts as concluded.
   */
  public boolean isFormal() {
    return this != INTENT;
  }
}
