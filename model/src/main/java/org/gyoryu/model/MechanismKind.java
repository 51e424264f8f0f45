package org.gyoryu.model;

/** How many countries a mechanism joins. */
public enum MechanismKind {
  BILATERAL,
  TRILATERAL,
  MULTILATERAL
}
