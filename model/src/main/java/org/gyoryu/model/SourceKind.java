package org.gyoryu.model;

/** The kind of a source, most trusted first: the order in which the settling rule prefers them. */
public enum SourceKind {
  OFFICIAL,
  ACADEMIC,
  ENCYCLOPEDIA,
  NEWS,
  OTHER
}
