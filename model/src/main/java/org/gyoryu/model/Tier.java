package org.gyoryu.model;

/** The rank of a government in its country, comparable between countries. */
public enum Tier {
  /**
   * Directly under the state: Korean metropolitan cities and provinces; Chinese provinces, regions
   * and municipalities.
   */
  PROVINCE,
  /** Korean cities, counties and autonomous districts; Chinese prefecture-level units. */
  CITY,
  /** Chinese counties, county-level cities and districts. */
  COUNTY
}
