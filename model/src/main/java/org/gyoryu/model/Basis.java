package org.gyoryu.model;

/** How a source comes to its statement. */
public enum Basis {
  /** The page states it. */
  STATED,
  /** The page announces a signing beforehand; it may not have happened. */
  ANNOUNCED,
  /** Worked out from an anniversary, an article's number or another page. */
  DERIVED
}
