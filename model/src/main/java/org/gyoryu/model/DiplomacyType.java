package org.gyoryu.model;

/**
 * Duchacek's types of parallel diplomacy, as far as they occur between two neighbouring countries.
 */
public enum DiplomacyType {
  TRANSBORDER_REGIONAL,
  TRANSREGIONAL,
  /** A place is missing, so that the distance cannot be told. */
  UNDETERMINED
}
