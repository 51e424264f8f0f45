package org.gyoryu.model;

/** Which step of the settling rule decided a date. */
public enum SettlingReason {
  /** No claim gives a date. */
  NO_DATE,
  /** Only one claim gives a date. */
  ONLY_ONE,
  /** All dated claims agree; the most exact was taken. */
  ALL_AGREE,
  /** Dates differ; the more trusted kind of source was taken. */
  SOURCE_KIND,
  /** Dates differ between equally trusted sources; stated was preferred to derived. */
  BASIS,
  /** Dates differ; among equals the more exact was taken. */
  PRECISION,
  /** Dates differ; among equals the one with more independent sources was taken. */
  SUPPORT,
  /** Dates differ; among equals the newer page was taken. */
  NEWER_PAGE,
  /** Nothing else tells them apart; the earlier date was taken. */
  EARLIER_DATE
}
