package org.gyoryu.model;

/** How exactly a {@link PartialDate} is known. */
public enum Precision {
  UNKNOWN,
  YEAR,
  MONTH,
  DAY
}
