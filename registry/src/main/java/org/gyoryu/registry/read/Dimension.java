package org.gyoryu.registry.read;

/** A property by which ties are counted. */
public enum Dimension {
  /** In which the kind was reached; counts are of the ties at the end of that year. */
  YEAR,
  /** The kind at the date of the count. */
  KIND,
  A_LEVEL,
  B_LEVEL,
  A_PROVINCE,
  B_PROVINCE,
  A_REGION,
  B_REGION,
  TYPE,
  STATUS
}
